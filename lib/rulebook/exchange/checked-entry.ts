import * as v from 'valibot';
import { type Entry, type EntryKind, entryOf } from '../entry.ts';
import { formFaultOf, formFaults } from '../form-faults.ts';
import { BrandSchema, PhraseSchema } from '../rulebook.ts';
import type { Fault } from './fault.ts';

const schemas = {
  brand: v.strictObject(BrandSchema.entries),
  phrase: v.strictObject(PhraseSchema.entries),
};

/** An entry of unknown form held against the schema: the entry, or what is wrong and where. */
export function checkedEntry(
  kind: EntryKind,
  value: unknown,
): { entry: Entry } | { faults: Omit<Fault, 'line'>[] } {
  const checked = v.safeParse(schemas[kind], value);
  if (checked.success) return { entry: entryOf(kind, checked.output) };
  return {
    faults: checked.issues.map((issue) => {
      const message = issue.received === 'undefined' ? formFaults.missing : issue.message;
      return { column: v.getDotPath(issue) ?? '', message, form: formFaultOf(message) };
    }),
  };
}
