import type { Purchase } from '../purchases/purchase.ts';
import type { ChainedEntry } from '../reporting/ledger/chain.ts';
import type { LedgerEntry } from '../reporting/ledger/entry.ts';
import type { Report } from '../reporting/report.ts';
import type { Exception } from '../rulebook/exception.ts';
import type { Study, StudyListing } from '../studies/study.ts';
import type { Draft } from './layer-records.ts';
import { emptyTail } from './ledger-tail.ts';
import type { LedgerTail } from './migrations.ts';
import type { Publisher } from './publisher-store.ts';
import { settled, type Writing } from './transaction.ts';

/** What a backup holds beside the rulebook, which comes with it or not at all. */
export interface KeptBeside {
  exceptions: readonly Exception[];
  drafts: readonly Draft[];
  /** Only where there is none yet: a key that is lost can't be had back. */
  publisher?: Publisher;
  ledger?: KeptLedger;
  /** Only those that aren't here: one that is may have gone on since. */
  studies: readonly Study[];
  studyListings: readonly StudyListing[];
  purchases: readonly KeptPurchase[];
}

/** A whole ledger that begins with the one that is here. */
export interface KeptLedger {
  /** Where the one that is here ended when they were compared. */
  after: LedgerTail;
  entries: readonly ChainedEntry<LedgerEntry>[];
  tail: LedgerTail;
  reports: readonly Report[];
}

export interface KeptPurchase {
  purchase: Purchase;
  /** Its evidence. */
  bytes: ArrayBuffer;
}

export const storesBeside = [
  ...(['drafts', 'exceptions', 'publisher', 'reports', 'ledger', 'ledgerTail'] as const),
  ...(['studies', 'studyListings', 'purchases', 'purchaseEvidence'] as const),
] as const;

type Stores = Writing<typeof storesBeside>;

/** Keeps it in a transaction that is under way; false where the ledger was written to meanwhile. */
export async function keepBeside(writing: Stores, beside: KeptBeside): Promise<boolean> {
  const exceptions = writing.objectStore('exceptions');
  for (const exception of beside.exceptions) settled(exceptions.put(exception));
  for (const draft of beside.drafts) settled(writing.objectStore('drafts').put(draft));
  const publishers = writing.objectStore('publisher');
  if (beside.publisher && (await publishers.count()) === 0)
    settled(publishers.put(beside.publisher, 'publisher'));
  await keepStudies(writing, beside);
  await keepPurchases(writing, beside);
  return beside.ledger === undefined || keepLedger(writing, beside.ledger);
}

async function keepLedger(
  writing: Stores,
  { after, entries, tail, reports }: KeptLedger,
): Promise<boolean> {
  const present = (await writing.objectStore('ledgerTail').get('tail')) ?? emptyTail;
  if (present.head !== after.head) return false;
  settled(writing.objectStore('reports').clear());
  for (const report of reports) settled(writing.objectStore('reports').put(report));
  for (const [at, chained] of entries.entries())
    if (at >= present.length) settled(writing.objectStore('ledger').add(chained, at));
  settled(writing.objectStore('ledgerTail').put(tail, 'tail'));
  return true;
}

async function keepStudies(writing: Stores, { studies, studyListings }: KeptBeside): Promise<void> {
  const here = new Set(await writing.objectStore('studies').getAllKeys());
  for (const study of studies)
    if (!here.has(study.id)) settled(writing.objectStore('studies').put(study));
  for (const listing of studyListings)
    if (!here.has(listing.study)) settled(writing.objectStore('studyListings').put(listing));
}

async function keepPurchases(writing: Stores, { purchases }: KeptBeside): Promise<void> {
  const here = new Set(await writing.objectStore('purchases').getAllKeys());
  for (const { purchase, bytes } of purchases) {
    if (here.has(purchase.id)) continue;
    settled(writing.objectStore('purchases').put(purchase));
    settled(writing.objectStore('purchaseEvidence').put({ id: purchase.id, bytes }));
  }
}
