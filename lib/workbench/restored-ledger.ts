import { type ChainedEntry, verifyChain } from '../reporting/ledger/chain.ts';
import type { LedgerEntry } from '../reporting/ledger/entry.ts';
import type { Report } from '../reporting/report.ts';
import type { KeptLedger } from '../storage/keep-beside.ts';
import { emptyTail } from '../storage/ledger-tail.ts';
import type { Database, LedgerTail } from '../storage/migrations.ts';

/** A ledger as a file has it. */
export interface ReadLedger {
  entries: ChainedEntry<LedgerEntry>[];
  tail: LedgerTail;
  reports: Report[];
}

/**
 * What comes of a backup's ledger: `taken`, as it begins with the one that is here; `here`, where all
 * of it is; `other`, where each tells of what the other doesn't, which no chain could; `broken`, where
 * it was changed. But for the first, the one that is here stays.
 */
export type LedgerFate = 'taken' | 'here' | 'other' | 'broken';

export async function restoredLedger(
  database: Database,
  { entries, tail, reports }: ReadLedger,
): Promise<{ fate: LedgerFate; ledger?: KeptLedger }> {
  const chain = await verifyChain({ entries, head: tail.head });
  if (!chain.holds || tail.length !== entries.length) return { fate: 'broken' };
  const present = (await database.get('ledgerTail', 'tail')) ?? emptyTail;
  if (headAfter(entries, tail, present.length) === present.head) {
    if (present.length === tail.length) return { fate: 'here' };
    return { fate: 'taken', ledger: { after: present, entries, tail, reports } };
  }
  const next = await database.get('ledger', tail.length);
  return { fate: next?.previous === tail.head ? 'here' : 'other' };
}

/** The head that so many first entries lead to. */
function headAfter(
  entries: ReadLedger['entries'],
  tail: LedgerTail,
  count: number,
): string | undefined {
  return count === entries.length ? tail.head : entries[count]?.previous;
}
