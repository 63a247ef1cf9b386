import * as v from 'valibot';
import {
  type ChainCheck,
  type ChainedEntry,
  link,
  verifyChain,
} from '../reporting/ledger/chain.ts';
import { type LedgerEntry, LedgerEntrySchema } from '../reporting/ledger/entry.ts';
import { placesAfter, placesIn } from '../reporting/ledger/places.ts';
import { type EntryState, mayFollow } from '../reporting/ledger/states.ts';
import { contentHash, type Report } from '../reporting/report.ts';
import { emptyTail } from './ledger-tail.ts';
import type { Database, LedgerTail } from './migrations.ts';
import { StorageError } from './storage-error.ts';
import { abandon, settled } from './transaction.ts';

/** The ledger as it stands says no to this: nothing was written. */
export class LedgerError extends Error {
  readonly because: 'unknown-report' | 'no-such-step';

  constructor(because: LedgerError['because'], message: string) {
    super(message);
    this.name = 'LedgerError';
    this.because = because;
  }
}

/** So often another context may write between this one's look and its write. */
const mostTries = 20;

/** So many reports are hashed in one go: in some milliseconds, whoever shares the thread. */
const hashedAtOnce = 20;

/** Keeps new drafts, all of them or none. Rejects with a `StorageError`. */
export async function addReports(database: Database, reports: readonly Report[]): Promise<void> {
  const entries: LedgerEntry[] = [];
  for (let at = 0; at < reports.length; at += hashedAtOnce)
    entries.push(...(await Promise.all(reports.slice(at, at + hashedAtOnce).map(draftEntry))));
  await write(database, entries, new Map(reports.map((report) => [report.id, report])));
}

async function draftEntry(report: Report): Promise<LedgerEntry> {
  const content = await contentHash(report);
  return { report: report.id, state: 'draft', at: report.createdAt, by: 'user', content };
}

/**
 * Puts down what became of reports, all of it or nothing, in one transaction with the reports
 * themselves. Rejects with a `LedgerError` or a `StorageError`.
 */
export async function putDown(database: Database, entries: readonly LedgerEntry[]): Promise<void> {
  await write(
    database,
    entries.map((entry) => v.parse(LedgerEntrySchema, entry)),
    new Map(),
  );
}

/**
 * Puts the hash of a saved evidence bundle down beside the newest report of its listing, whose state
 * stays; false where the listing has no report. Rejects as `putDown` does.
 */
export async function noteEvidence(
  database: Database,
  listing: string | undefined,
  evidence: string,
): Promise<boolean> {
  if (listing === undefined) return false;
  const reports = await database.getAllFromIndex('reports', 'listingKey', listing);
  const [newest] = reports.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  if (!newest) return false;
  const at = new Date().toISOString();
  await putDown(database, [{ report: newest.id, state: newest.state, at, by: 'user', evidence }]);
  return true;
}

/** When the ledger was given a bundle's hash; ISO 8601, UTC. Nothing where it never was. */
export async function evidenceNotedAt(
  database: Database,
  evidence: string,
): Promise<string | undefined> {
  const entries = await database.getAll('ledger');
  return entries.find(({ entry }) => entry.evidence === evidence)?.entry.at;
}

/** All reports, the newest first. */
export async function allReports(database: Database): Promise<Report[]> {
  // Through an index it takes several times as long.
  const reports = await reportsIn(database.transaction('reports').objectStore('reports'));
  return reports.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

/** So many reports are asked for in one answer. */
const readAtOnce = 25;

/**
 * In the order of their keys. A report is some kilobytes, and Chromium hands over many small answers
 * three times as fast as one of megabytes.
 */
async function reportsIn(store: {
  getAllKeys(): Promise<string[]>;
  getAll(keys: IDBKeyRange): Promise<Report[]>;
}): Promise<Report[]> {
  const keys = await store.getAllKeys();
  const answers: Promise<Report[]>[] = [];
  for (let at = 0; at < keys.length; at += readAtOnce) {
    const last = Math.min(at + readAtOnce, keys.length) - 1;
    answers.push(store.getAll(IDBKeyRange.bound(keys[at], keys[last])));
  }
  return (await Promise.all(answers)).flat();
}

/** What became of a report, the oldest first. */
export async function historyOf(database: Database, report: string): Promise<LedgerEntry[]> {
  const chained = await database.getAllFromIndex('ledger', 'report', report);
  return chained.map(({ entry }) => entry);
}

/** All of the ledger in its order, for an export or a check. */
export async function wholeLedger(
  database: Database,
): Promise<{ entries: ChainedEntry<LedgerEntry>[]; tail: LedgerTail; reports: Report[] }> {
  const reading = database.transaction(['ledger', 'ledgerTail', 'reports']);
  const [entries, tail, reports] = await Promise.all([
    reading.objectStore('ledger').getAll(),
    reading.objectStore('ledgerTail').get('tail'),
    reportsIn(reading.objectStore('reports')),
  ]);
  return { entries, tail: tail ?? emptyTail, reports };
}

export interface LedgerCheck {
  entries: number;
  head: string;
  chain: ChainCheck;
  /** Reports that are not as they were drafted, are in a state that no entry says, or have no entry. */
  changed: readonly string[];
  /** Reports that the entries tell of and that are not kept. */
  missing: readonly string[];
}

/** Checks that the ledger's entries are as they were written, and that the reports follow from them. */
export async function verifyLedger(database: Database): Promise<LedgerCheck> {
  const { entries, tail, reports } = await wholeLedger(database);
  const chain = await verifyChain({ entries, head: tail.head });
  const content = new Map<string, string | undefined>();
  const states = new Map<string, EntryState>();
  for (const { entry } of entries) {
    if (entry.state === 'draft' && !content.has(entry.report))
      content.set(entry.report, entry.content);
    states.set(entry.report, entry.state);
  }
  const changed: string[] = [];
  for (const report of reports) {
    const isSame =
      states.get(report.id) === report.state &&
      content.get(report.id) === (await contentHash(report));
    if (!isSame) changed.push(report.id);
  }
  const kept = new Set(reports.map(({ id }) => id));
  const missing = [...states].flatMap(([id, state]) =>
    state === 'discarded' || kept.has(id) ? [] : [id],
  );
  return { entries: entries.length, head: tail.head, chain, changed, missing };
}

/**
 * The hashes are made before the transaction, which would not wait for them; where another context
 * wrote meanwhile, they are made again.
 */
async function write(
  database: Database,
  entries: readonly LedgerEntry[],
  drafts: ReadonlyMap<string, Report>,
): Promise<void> {
  try {
    for (let tries = 0; tries < mostTries; tries++) {
      const tail = (await database.get('ledgerTail', 'tail')) ?? emptyTail;
      const linked = await link(tail.head, entries);
      if (await commit(database, tail, linked.entries, linked.head, drafts)) return;
    }
  } catch (error) {
    throw error instanceof LedgerError ? error : StorageError.from(error);
  }
  throw new StorageError('blocked', 'other pages kept writing to the ledger');
}

/** So many entries are handed over in one go. */
const writtenAtOnce = 25;

/** False where the ledger no longer ends in `tail`; then nothing was written. */
async function commit(
  database: Database,
  tail: LedgerTail,
  entries: readonly ChainedEntry<LedgerEntry>[],
  head: string,
  drafts: ReadonlyMap<string, Report>,
): Promise<boolean> {
  // What the user was told is kept must outlast a power cut.
  const writing = database.transaction(['ledger', 'ledgerTail', 'reports'], 'readwrite', {
    durability: 'strict',
  });
  try {
    const present = (await writing.objectStore('ledgerTail').get('tail')) ?? emptyTail;
    if (present.head !== tail.head) {
      await writing.done;
      return false;
    }
    const reports = writing.objectStore('reports');
    for (const [at, chained] of entries.entries()) {
      const { entry } = chained;
      const draft = drafts.get(entry.report);
      const before = draft ?? (await reports.get(entry.report));
      if (!before) throw new LedgerError('unknown-report', `no report ${entry.report}`);
      if (!draft && !mayFollow(before.state, entry.state))
        throw new LedgerError('no-such-step', `${entry.state} can't follow ${before.state}`);
      const adding = writing.objectStore('ledger').add(chained, tail.length + at);
      settled(adding);
      if (draft) settled(reports.add(draft));
      else if (entry.state === 'discarded') settled(reports.delete(entry.report));
      else settled(reports.put(reportAfter(before, entry, entry.state)));
      // Whoever shares the thread comes in between.
      if ((at + 1) % writtenAtOnce === 0) await adding;
    }
    const length = tail.length + entries.length;
    settled(writing.objectStore('ledgerTail').put({ head, length }, 'tail'));
    await writing.done;
    return true;
  } catch (error) {
    throw (await abandon(writing)) ?? error;
  }
}

function reportAfter(
  { relistedAt, ...report }: Report,
  entry: LedgerEntry,
  state: Report['state'],
): Report {
  const { at, by, seen } = entry;
  const before = state === 'relisted' ? placesIn(relistedAt) : [];
  const places = state === 'relisted' && seen ? placesAfter(before, seen) : before;
  const decided =
    by === 'user' && state === 'rejected'
      ? 'rejected'
      : by === 'user' && (state === 'accepted' || state === 'removed')
        ? 'accepted'
        : report.decided;
  return {
    ...report,
    state,
    changedAt: at,
    since: state === report.state ? report.since : at,
    ...(state === 'filed' && { filedAt: report.filedAt ?? at }),
    ...(decided && { decided }),
    ...(seen && state !== 'relisted' && { seen: { name: seen.name, price: seen.price } }),
    ...(places.length > 0 && { relistedAt: [...places] }),
  };
}
