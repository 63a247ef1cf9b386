import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { CountSums, SummedBy } from '../counting/count-sums.ts';
import type { CountedListing } from '../counting/counted-listing.ts';
import type { DayTotals } from '../counting/day-totals.ts';
import type { Purchase } from '../purchases/purchase.ts';
import type { ChainedEntry } from '../reporting/ledger/chain.ts';
import type { LedgerEntry } from '../reporting/ledger/entry.ts';
import type { Report } from '../reporting/report.ts';
import type { Reporter } from '../reporting/reporter.ts';
import type { EntryKey } from '../rulebook/entry.ts';
import type { Exception } from '../rulebook/exception.ts';
import type { RulebookHead } from '../rulebook/layers.ts';
import type { Study, StudyListing } from '../studies/study.ts';
import type { MarketplaceHealth } from './health-store.ts';
import type {
  Draft,
  HistoryRecord,
  KeptBlock,
  KeptOwnEntry,
  Layers,
  Segment,
} from './layer-records.ts';
import type { Publisher } from './publisher-store.ts';
import type { PurchaseEvidence } from './purchase-store.ts';
import type { RuleHits } from './rule-hit-store.ts';
import { settled } from './transaction.ts';

/** What is kept of the rulebook beside its entries. */
export interface RulebookMeta {
  /** Of the starter: all of it but its two long lists. */
  head: RulebookHead;
  layers: Layers;
  /** Counted up with every change; the number under which the history tells of it. */
  revision: number;
  /** When the layers last changed: an image that covers less is stale. */
  layersRevision: number;
  /** How many are in force. */
  brands: number;
  phrases: number;
  /** Version of the extension that the starter was packaged with. */
  extensionVersion: string;
  /** ISO 8601, UTC. */
  loadedAt: string;
  /** Why the starter was last taken from the package again, other than for a new version. */
  rebuilt?: { at: string; reason: string };
}

/** The compiled rulebook, so that a worker that wakes has nothing to parse. */
export interface KeptImage {
  image: Blob;
  /** The base has all changes up to this revision; what is changed since is in the edits. */
  covers: number;
  /** Of the image of edits: what was changed or removed since the base was compiled. */
  edited?: { brands: string[]; phrases: string[] };
}

/** Of which base pages are kept, where they begin, and how many are there by now. */
export interface PagesHead {
  covers: number;
  /** The image's own: two of the same revision may differ. */
  checksum: number;
  /** Bytes before the first page. */
  front: number;
  /** From the first page on. */
  written: number;
}

/** Listings of one page, put down as they were weighed. */
export interface SeenPage {
  /** ISO 8601 date. */
  day: string;
  seen: CountedListing[];
}

/** Where the ledger ends: what a later change of its last entry, or a cut, shows by. */
export interface LedgerTail {
  head: string;
  length: number;
}

export interface TouchstoneSchema extends DBSchema {
  meta: { key: 'rulebook'; value: RulebookMeta };
  exceptions: { key: string; value: Exception; indexes: { madeAt: string } };
  images: { key: 'base' | 'edits'; value: KeptImage };
  /** What of a large base is read piece by piece: see `write-pages.ts`. */
  imagePages: { key: 'head' | [checksum: number, page: number]; value: PagesHead | ArrayBuffer };
  segments: { key: string; value: Segment };
  blocks: { key: [segment: string, first: EntryKey]; value: KeptBlock };
  ownEntries: { key: EntryKey; value: KeptOwnEntry; indexes: { revision: number } };
  history: { key: number; value: HistoryRecord };
  drafts: { key: EntryKey; value: Draft };
  health: { key: string; value: MarketplaceHealth };
  reports: { key: string; value: Report; indexes: { listingKey: string; createdAt: string } };
  /** Not packed yet. */
  seen: { key: number; value: SeenPage; indexes: { day: string } };
  /** What is counted by, apart from what only tells listings apart: charts don't read that. */
  countedDays: { key: string; value: { day: string; columns: ArrayBuffer } };
  countedHashes: { key: string; value: { day: string; hashes: ArrayBuffer } };
  /** Made of `countedDays`, in the same transaction. */
  countedTotals: { key: string; value: DayTotals };
  countedSums: { key: SummedBy; value: CountSums };
  hashKeys: { key: 'counting'; value: CryptoKey };
  studies: { key: string; value: Study };
  studyListings: { key: [string, string]; value: StudyListing; indexes: { study: string } };
  /** By position, from 0. */
  ledger: { key: number; value: ChainedEntry<LedgerEntry>; indexes: { report: string } };
  ledgerTail: { key: 'tail'; value: LedgerTail };
  reporter: { key: 'reporter'; value: Reporter };
  purchases: { key: string; value: Purchase; indexes: { boughtAt: string } };
  purchaseEvidence: { key: string; value: PurchaseEvidence };
  publisher: { key: 'publisher'; value: Publisher };
  ruleHits: { key: [rule: string, day: string]; value: RuleHits; indexes: { day: string } };
}

export type Database = IDBPDatabase<TouchstoneSchema>;
type Upgrade = IDBPTransaction<TouchstoneSchema, StoreNames<TouchstoneSchema>[], 'versionchange'>;

/**
 * The steps from an empty database to the present one, oldest first: the step at position n
 * leads to version n + 1. A step that was released is never changed; a new one is added.
 */
export const migrations: readonly ((database: Database, upgrade: Upgrade) => void)[] = [
  function keepTheRulebook(database) {
    const first = database as unknown as IDBPDatabase;
    first.createObjectStore('brands', { keyPath: 'id' });
    first.createObjectStore('phrases', { keyPath: 'id' });
    database.createObjectStore('meta');
  },
  function keepTheLedger(database) {
    const reports = database.createObjectStore('reports', { keyPath: 'id' });
    reports.createIndex('listingKey', 'listingKey');
    reports.createIndex('createdAt', 'createdAt');
  },
  function countChangedPages(database) {
    database.createObjectStore('health', { keyPath: 'marketplace' });
  },
  function keepExceptions(database) {
    const exceptions = database.createObjectStore('exceptions', { keyPath: 'id' });
    exceptions.createIndex('madeAt', 'madeAt');
  },
  function keepImages(database) {
    database.createObjectStore('images');
  },
  function keepCountsAndStudies(database) {
    const seen = database.createObjectStore('seen', { autoIncrement: true });
    seen.createIndex('day', 'day');
    database.createObjectStore('countedDays', { keyPath: 'day' });
    database.createObjectStore('countedHashes', { keyPath: 'day' });
    database.createObjectStore('hashKeys');
    database.createObjectStore('studies', { keyPath: 'id' });
    const listings = database.createObjectStore('studyListings', { keyPath: ['study', 'key'] });
    listings.createIndex('study', 'study');
  },
  function keepTheRulebookInLayers(database, upgrade) {
    const before = database as unknown as IDBPDatabase;
    // They held the package's rulebook, which is taken from there again.
    before.deleteObjectStore('brands');
    before.deleteObjectStore('phrases');
    settled(upgrade.objectStore('meta').clear());
    settled(upgrade.objectStore('images').clear());
    database.createObjectStore('segments', { keyPath: 'id' });
    database.createObjectStore('blocks');
    const own = database.createObjectStore('ownEntries', { keyPath: 'key' });
    own.createIndex('revision', 'revision');
    database.createObjectStore('history', { keyPath: 'revision' });
    database.createObjectStore('drafts', { keyPath: 'key' });
  },
  function keepWhatBecomesOfReports(database) {
    database.createObjectStore('ledger').createIndex('report', 'entry.report');
    database.createObjectStore('ledgerTail');
    database.createObjectStore('reporter');
  },
  function keepPurchases(database) {
    const purchases = database.createObjectStore('purchases', { keyPath: 'id' });
    purchases.createIndex('boughtAt', 'boughtAt');
    database.createObjectStore('purchaseEvidence', { keyPath: 'id' });
  },
  function keepTotalsOfDays(database) {
    database.createObjectStore('countedTotals', { keyPath: 'day' });
  },
  function keepThePublishersKey(database) {
    database.createObjectStore('publisher');
  },
  function keepSumsOfAllDays(database) {
    database.createObjectStore('countedSums');
  },
  function keepHitsOfRules(database) {
    const hits = database.createObjectStore('ruleHits', { keyPath: ['rule', 'day'] });
    hits.createIndex('day', 'day');
  },
  function keepPagesOfImages(database) {
    database.createObjectStore('imagePages');
  },
];

export const schemaVersion = migrations.length;
