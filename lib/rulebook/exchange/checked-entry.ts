import * as v from 'valibot';
import { type Entry, type EntryKind, entryOf } from '../entry.ts';
import { formFaultOf, formFaults } from '../form-faults.ts';
import { BrandSchema, PhraseSchema, type SaleChannel, SaleChannelSchema } from '../rulebook.ts';
import type { Fault } from './fault.ts';

const schemas = {
  brand: v.strictObject(BrandSchema.entries),
  phrase: v.strictObject(PhraseSchema.entries),
};

const saleChannel = v.strictObject(SaleChannelSchema.entries);

export interface Faulty {
  faults: Omit<Fault, 'line'>[];
}

/** An entry of unknown form held against the schema: the entry, or what is wrong and where. */
export function checkedEntry(kind: EntryKind, value: unknown): { entry: Entry } | Faulty {
  const checked = v.safeParse(schemas[kind], value);
  return checked.success ? { entry: entryOf(kind, checked.output) } : faultsIn(checked.issues);
}

export function checkedSaleChannel(value: unknown): { channel: SaleChannel } | Faulty {
  const checked = v.safeParse(saleChannel, value);
  return checked.success ? { channel: checked.output } : faultsIn(checked.issues);
}

function faultsIn(issues: readonly v.BaseIssue<unknown>[]): Faulty {
  return {
    faults: issues.map((issue) => {
      const message = issue.received === 'undefined' ? formFaults.missing : issue.message;
      return {
        column: v.getDotPath(issue as never) ?? '',
        message,
        form: formFaultOf(message),
      };
    }),
  };
}
