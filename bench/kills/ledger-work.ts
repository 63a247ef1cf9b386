import { chainStart, hashOf } from '../../lib/reporting/ledger/chain.ts';
import type { LedgerEntry } from '../../lib/reporting/ledger/entry.ts';
import { statesAfter } from '../../lib/reporting/ledger/states.ts';
import { database } from '../../lib/storage/database.ts';
import {
  addReports,
  allReports,
  putDown,
  verifyLedger,
  wholeLedger,
} from '../../lib/storage/ledger-store.ts';
import { draftOf } from '../../tests/unit/reporting/ledger/report.ts';

declare const tell: (what: string) => Promise<void>;

const any = <Item>(items: readonly Item[]) => items[Math.floor(Math.random() * items.length)];

/** Drafts, steps and discards, one transaction after the other, each told of once it is done. */
async function work(): Promise<void> {
  const kept = await database();
  for (;;) {
    if (Math.random() < 0.4) {
      const drafts = Array.from({ length: 1 + Math.floor(Math.random() * 5) }, () =>
        draftOf(crypto.randomUUID(), { createdAt: new Date().toISOString() }),
      );
      await addReports(kept, drafts);
    } else {
      const entries = (await allReports(kept)).slice(0, 10).flatMap((report): LedgerEntry[] => {
        const state = any(statesAfter(report.state));
        return state
          ? [{ report: report.id, state, at: new Date().toISOString(), by: 'user' }]
          : [];
      });
      if (entries.length === 0) continue;
      await putDown(kept, entries);
    }
    const tail = await kept.get('ledgerTail', 'tail');
    await tell(JSON.stringify(tail));
  }
}

/** Whether all up to the tail that was told of is there, and the whole ledger holds. */
async function check(last: string | undefined): Promise<string | undefined> {
  const kept = await database();
  const { chain, changed, missing } = await verifyLedger(kept);
  if (!chain.holds) return `the chain breaks at ${chain.at}`;
  if (changed.length + missing.length > 0)
    return `${changed.length} reports changed, ${missing.length} missing`;
  if (last === undefined) return undefined;
  const told = JSON.parse(last) as { head: string; length: number };
  const { entries } = await wholeLedger(kept);
  if (entries.length < told.length) return `${entries.length} of ${told.length} entries are left`;
  const before = entries[told.length - 1];
  const head = before ? await hashOf(before) : chainStart;
  return head === told.head ? undefined : 'other entries are kept than were told of';
}

Object.assign(globalThis, { work, check });
