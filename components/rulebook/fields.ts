import type { MessageKey } from '../../lib/i18n.ts';
import type { EntryKind } from '../../lib/rulebook/entry.ts';
import { phraseMeanings } from '../../lib/rulebook/rulebook.ts';
import { sectors } from '../../lib/rulebook/sectors.ts';

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
  options?: readonly (string | number)[];
  of?: readonly Field[];
  /** What a new item of a list, or a group, begins with. */
  blank?: Record<string, unknown>;
  /** Without it the entry can't be saved. */
  required?: boolean;
}

const certainty: Field = {
  field: 'certainty',
  label: 'field_certainty',
  input: 'choice',
  options: ['verified', 'recalled'],
  required: true,
};
const source: Field = { field: 'source', label: 'field_source', input: 'text', required: true };
const date: Field = { field: 'date', label: 'field_date', input: 'text', required: true };
const marketplace: Field = {
  field: 'marketplace',
  label: 'field_marketplace',
  input: 'marketplace',
  required: true,
};
const unless: Field = { field: 'unless', label: 'field_unless', input: 'words' };
const floor: Field = {
  field: 'floor',
  label: 'field_floor',
  input: 'group',
  blank: { currency: 'USD', source: '', date: '', certainty: 'verified' },
  of: [
    { field: 'amount', label: 'field_amount', input: 'number', required: true },
    { field: 'currency', label: 'field_currency', input: 'text', required: true },
    source,
    date,
    certainty,
  ],
};
/** Where it is left empty it is made of the name. */
const identifier: Field = { field: 'id', label: 'field_id', input: 'text', required: true };

export const fieldsOf: Record<EntryKind, readonly Field[]> = {
  brand: [
    { field: 'name', label: 'field_name', input: 'text', required: true },
    identifier,
    { field: 'ambiguous', label: 'field_ambiguous', input: 'check' },
    { field: 'sectors', label: 'field_sectors', input: 'choices', options: sectors },
    {
      field: 'aliases',
      label: 'field_aliases',
      input: 'list',
      blank: { text: '' },
      of: [
        { field: 'text', label: 'field_text', input: 'text', required: true },
        { field: 'language', label: 'field_language', input: 'text' },
        {
          field: 'kind',
          label: 'field_aliasKind',
          input: 'choice',
          options: ['name', 'nickname', 'initials'],
        },
        { field: 'ambiguous', label: 'field_ambiguous', input: 'check' },
      ],
    },
    { field: 'company', label: 'field_company', input: 'words' },
    unless,
    {
      field: 'lines',
      label: 'field_lines',
      input: 'list',
      blank: { id: '', name: '', terms: [] },
      of: [
        { field: 'name', label: 'field_lineName', input: 'text', required: true },
        identifier,
        { field: 'terms', label: 'field_terms', input: 'words' },
        unless,
        { field: 'specific', label: 'field_specific', input: 'check' },
        floor,
      ],
    },
    floor,
    {
      field: 'sellers',
      label: 'field_sellers',
      input: 'list',
      blank: { marketplace: '', source: '', certainty: 'verified' },
      of: [
        marketplace,
        { field: 'id', label: 'field_sellerId', input: 'text' },
        { field: 'name', label: 'field_sellerName', input: 'text' },
        source,
        certainty,
      ],
    },
    { field: 'gtinPrefixes', label: 'field_gtinPrefixes', input: 'words' },
    {
      field: 'models',
      label: 'field_models',
      input: 'group',
      blank: { codes: [], complete: false, source: '', date: '', certainty: 'verified' },
      of: [
        { field: 'codes', label: 'field_codes', input: 'words' },
        { field: 'complete', label: 'field_complete', input: 'check' },
        source,
        date,
        certainty,
      ],
    },
    {
      field: 'places',
      label: 'field_places',
      input: 'list',
      blank: { marketplace: '', sold: false, source: '', date: '', certainty: 'verified' },
      of: [
        marketplace,
        { field: 'sold', label: 'field_sold', input: 'check' },
        source,
        date,
        certainty,
      ],
    },
    {
      field: 'contact',
      label: 'field_contact',
      input: 'group',
      blank: { address: '', source: '', date: '', certainty: 'verified' },
      of: [
        { field: 'address', label: 'field_address', input: 'text', required: true },
        source,
        date,
        certainty,
      ],
    },
    { field: 'website', label: 'field_website', input: 'text' },
    { ...certainty, required: false },
  ],
  phrase: [
    { field: 'term', label: 'field_term', input: 'text', required: true },
    identifier,
    { field: 'language', label: 'field_language', input: 'text', required: true },
    { field: 'meaning', label: 'field_meaning', input: 'text', required: true },
    {
      field: 'kind',
      label: 'field_phraseKind',
      input: 'choice',
      options: phraseMeanings,
      required: true,
    },
    {
      field: 'strength',
      label: 'field_strength',
      input: 'choice',
      options: [1, 2, 3],
      required: true,
    },
    {
      field: 'match',
      label: 'field_match',
      input: 'choice',
      options: ['word', 'phrase', 'substring'],
      required: true,
    },
    unless,
    { field: 'sectors', label: 'field_phraseSectors', input: 'choices', options: sectors },
    { field: 'note', label: 'field_note', input: 'text' },
    certainty,
  ],
};
