import { shortReasonOf } from '../letter.ts';
import { letterWords } from '../letters/index.ts';
import type { Report } from '../report.ts';
import { rightKinds } from '../reporter.ts';
import { fieldCalled, type KnownField, knownFields } from './known-fields.ts';

type Filling = Pick<Report, 'claim' | 'notice' | 'evidence' | 'language'>;

/** What a report has to say in a field, the fullest first; nothing where it is the user's to say. */
export function valuesFor({ terms, together }: KnownField, report: Filling): readonly string[] {
  const stated = terms.flatMap((term) => {
    const values = saidOf(term, report);
    if (values.length === 0) return [];
    const alone = together || term === 'notifier.address' ? values.join(', ') : values.join('\n');
    return [alone];
  });
  if (together) return stated.length > 0 ? [stated.join(', ')] : [];
  return stated.slice(0, 1).flatMap((value) => [value, ...otherWords(terms, value)]);

  /** What a form with little room or with choices of its own may take instead. */
  function otherWords(asked: KnownField['terms'], value: string): readonly string[] {
    if (asked.includes('notice')) return saidOf('shortReason', report);
    const kind = report.claim['right.kind']?.[0];
    if (asked.includes('right.kind') && kind) return [kind];
    if (/^[A-Z]{2}$/.test(value) && value !== 'EU')
      return ['en', report.language].flatMap(
        (language) => new Intl.DisplayNames(language, { type: 'region' }).of(value) ?? [],
      );
    return [];
  }
}

function saidOf(term: KnownField['terms'][number], report: Filling): readonly string[] {
  const { claim, notice, language } = report;
  if (term === 'notice') return [notice];
  if (term === 'shortReason') return [shortReasonOf(report)].filter((text) => text !== '');
  const values = claim[term] ?? [];
  if (term === 'reporter') return values.map((value) => value.replaceAll('-', ' '));
  if (term !== 'right.kind') return values;
  const { rights } = letterWords(language);
  return values.map((value) => {
    const kind = rightKinds.find((one) => one === value);
    return kind ? rights[kind] : value;
  });
}

/** The field that stands for another one where the form, by what it asks for, lacks that. */
function fieldIn(form: ReadonlySet<string>, field: KnownField): KnownField {
  const { standsInFor } = field;
  if (standsInFor === undefined || form.has(standsInFor)) return field;
  return knownFields.find(({ id }) => id === standsInFor) ?? field;
}

export interface FieldToCopy {
  /** As the channel's form calls it. */
  label: string;
  /** Absent where only the user can fill it. */
  value?: string;
}

/** What goes into a channel's form, field by field, as far as the fields are known. */
export function fieldsToCopy(labels: readonly string[], report: Filling): FieldToCopy[] {
  const fields = labels.map((label) => ({ label, field: fieldCalled(label) }));
  const form = new Set(fields.flatMap(({ field }) => field?.id ?? []));
  return fields.map(({ label, field }) => {
    const [value] = field ? valuesFor(fieldIn(form, field), report) : [];
    return { label, ...(value !== undefined && { value }) };
  });
}

/** The same for any form: what a script in its page looks fields up by. Only text crosses over. */
export interface FieldToFill {
  id: string;
  /** Empty where it stands in for none. */
  standsInFor: string;
  label: string;
  autocomplete: readonly string[];
  type: string;
  /** The fullest first; none where the report says nothing. */
  values: readonly string[];
}

export function fieldsToFill(report: Filling): FieldToFill[] {
  return knownFields.map((field) => ({
    id: field.id,
    standsInFor: field.standsInFor ?? '',
    label: field.label.source,
    autocomplete: field.autocomplete ?? [],
    type: field.type ?? '',
    values: valuesFor(field, report),
  }));
}
