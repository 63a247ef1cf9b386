import { inKey, type MessageKey } from '../../lib/i18n.ts';
import type { EntryKind } from '../../lib/rulebook/entry.ts';
import { phraseMeanings } from '../../lib/rulebook/rulebook.ts';
import { sectors } from '../../lib/rulebook/sectors.ts';

/** What may be chosen, and what the interface calls it. */
export interface Option {
  value: string | number;
  label: MessageKey;
}

/** How one field of an entry is filled in. */
export interface Field {
  field: string;
  label: MessageKey;
  /** `words`: one a line; `choices`: any of the options; `list` and `group`: fields of their own. */
  input:
    | 'text'
    | 'number'
    | 'check'
    | 'words'
    | 'choice'
    | 'choices'
    | 'marketplace'
    | 'list'
    | 'group';
  options?: readonly Option[];
  of?: readonly Field[];
  /** What a new item of a list, or a group, begins with. */
  blank?: Record<string, unknown>;
  /** Without it the entry can't be saved. */
  required?: boolean;
}

export const sectorOptions: readonly Option[] = sectors.map((value) => ({
  value,
  label: `sector_${inKey(value)}`,
}));
const certainties = (['verified', 'recalled'] as const).map((value) => ({
  value,
  label: `certainty_${value}` as const,
}));
const aliasKinds = (['name', 'nickname', 'initials'] as const).map((value) => ({
  value,
  label: `aliasKind_${value}` as const,
}));
const phraseKinds = phraseMeanings.map((value) => ({
  value,
  label: `phraseKind_${value}` as const,
}));
const strengths = ([1, 2, 3] as const).map((value) => ({
  value,
  label: `phraseStrength_${value}` as const,
}));
const matches = (['word', 'phrase', 'substring'] as const).map((value) => ({
  value,
  label: `phraseMatch_${value}` as const,
}));

const certainty: Field = {
  field: 'certainty',
  label: 'ruleField_certainty',
  input: 'choice',
  options: certainties,
  required: true,
};
const source: Field = { field: 'source', label: 'ruleField_source', input: 'text', required: true };
const date: Field = { field: 'date', label: 'ruleField_date', input: 'text', required: true };
/** Who says so, when, and how sure it is. */
const statement = [source, date, certainty];
const blankStatement = { source: '', date: '', certainty: 'verified' };
const marketplace: Field = {
  field: 'marketplace',
  label: 'ruleField_marketplace',
  input: 'marketplace',
  required: true,
};
const unless: Field = { field: 'unless', label: 'ruleField_unless', input: 'words' };
const floor: Field = {
  field: 'floor',
  label: 'ruleField_floor',
  input: 'group',
  blank: { currency: 'USD', ...blankStatement },
  of: [
    { field: 'amount', label: 'ruleField_amount', input: 'number', required: true },
    { field: 'currency', label: 'ruleField_currency', input: 'text', required: true },
    ...statement,
  ],
};
const pictures: Field = {
  field: 'pictures',
  label: 'ruleField_pictures',
  input: 'list',
  blank: { address: '', ...blankStatement },
  of: [
    { field: 'address', label: 'ruleField_pictureAddress', input: 'text', required: true },
    { field: 'differenceHash', label: 'ruleField_differenceHash', input: 'text' },
    ...statement,
  ],
};
/** Where it is left empty it is made of the name. */
const identifier: Field = { field: 'id', label: 'ruleField_id', input: 'text', required: true };

export const fieldsOf: Record<EntryKind, readonly Field[]> = {
  brand: [
    { field: 'name', label: 'ruleField_name', input: 'text', required: true },
    identifier,
    { field: 'ambiguous', label: 'ruleField_ambiguous', input: 'check' },
    { field: 'sectors', label: 'ruleField_sectors', input: 'choices', options: sectorOptions },
    {
      field: 'aliases',
      label: 'ruleField_aliases',
      input: 'list',
      blank: { text: '' },
      of: [
        { field: 'text', label: 'ruleField_text', input: 'text', required: true },
        { field: 'language', label: 'ruleField_language', input: 'text' },
        {
          field: 'kind',
          label: 'ruleField_aliasKind',
          input: 'choice',
          options: aliasKinds,
        },
        { field: 'ambiguous', label: 'ruleField_ambiguous', input: 'check' },
      ],
    },
    { field: 'company', label: 'ruleField_company', input: 'words' },
    unless,
    {
      field: 'lines',
      label: 'ruleField_lines',
      input: 'list',
      blank: { id: '', name: '', terms: [] },
      of: [
        { field: 'name', label: 'ruleField_lineName', input: 'text', required: true },
        identifier,
        { field: 'terms', label: 'ruleField_terms', input: 'words' },
        unless,
        { field: 'specific', label: 'ruleField_specific', input: 'check' },
        floor,
        pictures,
      ],
    },
    floor,
    {
      field: 'sellers',
      label: 'ruleField_sellers',
      input: 'list',
      blank: { marketplace: '', source: '', certainty: 'verified' },
      of: [
        marketplace,
        { field: 'id', label: 'ruleField_sellerId', input: 'text' },
        { field: 'name', label: 'ruleField_sellerName', input: 'text' },
        source,
        certainty,
      ],
    },
    { field: 'gtinPrefixes', label: 'ruleField_gtinPrefixes', input: 'words' },
    {
      field: 'models',
      label: 'ruleField_models',
      input: 'group',
      blank: { codes: [], complete: false, ...blankStatement },
      of: [
        { field: 'codes', label: 'ruleField_codes', input: 'words' },
        { field: 'complete', label: 'ruleField_complete', input: 'check' },
        ...statement,
      ],
    },
    {
      field: 'places',
      label: 'ruleField_places',
      input: 'list',
      blank: { marketplace: '', sold: false, ...blankStatement },
      of: [marketplace, { field: 'sold', label: 'ruleField_sold', input: 'check' }, ...statement],
    },
    {
      field: 'contact',
      label: 'ruleField_contact',
      input: 'group',
      blank: { address: '', ...blankStatement },
      of: [
        { field: 'address', label: 'ruleField_address', input: 'text', required: true },
        ...statement,
      ],
    },
    { field: 'website', label: 'ruleField_website', input: 'text' },
    { ...certainty, required: false },
  ],
  phrase: [
    { field: 'term', label: 'ruleField_term', input: 'text', required: true },
    identifier,
    { field: 'language', label: 'ruleField_language', input: 'text', required: true },
    { field: 'meaning', label: 'ruleField_meaning', input: 'text', required: true },
    {
      field: 'kind',
      label: 'ruleField_phraseKind',
      input: 'choice',
      options: phraseKinds,
      required: true,
    },
    {
      field: 'strength',
      label: 'ruleField_strength',
      input: 'choice',
      options: strengths,
      required: true,
    },
    {
      field: 'match',
      label: 'ruleField_match',
      input: 'choice',
      options: matches,
      required: true,
    },
    unless,
    {
      field: 'sectors',
      label: 'ruleField_phraseSectors',
      input: 'choices',
      options: sectorOptions,
    },
    { field: 'note', label: 'ruleField_note', input: 'text' },
    certainty,
  ],
};
