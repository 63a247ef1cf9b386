import type { Report } from '../report.ts';
import { fieldCalled, type KnownField, knownFields } from './known-fields.ts';

/** What a report has to say in a field; absent where it says nothing. */
export function valueFor(
  { terms }: KnownField,
  { claim, notice }: Pick<Report, 'claim' | 'notice'>,
): string | undefined {
  for (const term of terms) {
    const values = term === 'notice' ? [notice] : claim[term];
    if (values && values.length > 0) return values.join(term === 'notifier.address' ? ', ' : '\n');
  }
  return undefined;
}

export interface FieldToCopy {
  /** As the channel's form calls it. */
  label: string;
  /** Absent where only the user can fill it. */
  value?: string;
}

/** What goes into a channel's form, field by field, as far as the fields are known. */
export function fieldsToCopy(
  labels: readonly string[],
  report: Pick<Report, 'claim' | 'notice'>,
): FieldToCopy[] {
  return labels.map((label) => {
    const field = fieldCalled(label);
    const value = field && valueFor(field, report);
    return { label, ...(value !== undefined && { value }) };
  });
}

/** The same for any form: what a script in its page looks fields up by. Only text crosses over. */
export interface FieldToFill {
  label: string;
  autocomplete: readonly string[];
  type: string;
  /** Empty where the report says nothing. */
  value: string;
}

export function fieldsToFill(report: Pick<Report, 'claim' | 'notice'>): FieldToFill[] {
  return knownFields.map((field) => ({
    label: field.label.source,
    autocomplete: field.autocomplete ?? [],
    type: field.type ?? '',
    value: valueFor(field, report) ?? '',
  }));
}
