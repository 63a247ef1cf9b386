import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { CountedListing } from '../counting/counted-listing.ts';
import type { Report } from '../reporting/report.ts';
import type { Exception } from '../rulebook/exception.ts';
import type { Brand, Phrase, Rulebook } from '../rulebook/rulebook.ts';
import type { Study, StudyListing } from '../studies/study.ts';
import type { MarketplaceHealth } from './health-store.ts';

/** What is kept of the rulebook beside its brands and phrases. */
export interface RulebookMeta {
  /** All of the rulebook but its two long lists. */
  head: Omit<Rulebook, 'brands' | 'phrases'>;
  /** What must be in the stores; anything else means that a write was torn or data were lost. */
  brands: number;
  phrases: number;
  /** Version of the extension that the rulebook was packaged with. */
  extensionVersion: string;
  /** ISO 8601, UTC. */
  loadedAt: string;
  /** How often single entries were changed since. */
  edits?: number;
  /** Why the rulebook was last taken from the package again, other than for a new version. */
  rebuilt?: { at: string; reason: string };
}

/** The compiled rulebook, so that a worker that wakes has nothing to parse. */
export interface KeptImage {
  image: Blob;
  /** `loadedAt` of the rulebook that it was compiled from; another one makes it stale. */
  of: string;
  /** Of the image of edits: what was changed or removed since the base was compiled. */
  edited?: { brands: string[]; phrases: string[] };
}

/** Listings of one page, put down as they were weighed. */
export interface SeenPage {
  /** ISO 8601 date. */
  day: string;
  seen: CountedListing[];
}

export interface TouchstoneSchema extends DBSchema {
  brands: { key: string; value: Brand };
  phrases: { key: string; value: Phrase };
  meta: { key: 'rulebook'; value: RulebookMeta };
  exceptions: { key: string; value: Exception; indexes: { madeAt: string } };
  images: { key: 'base' | 'edits'; value: KeptImage };
  health: { key: string; value: MarketplaceHealth };
  reports: { key: string; value: Report; indexes: { listingKey: string; createdAt: string } };
  /** Not packed yet. */
  seen: { key: number; value: SeenPage; indexes: { day: string } };
  /** What is counted by, apart from what only tells listings apart: charts don't read that. */
  countedDays: { key: string; value: { day: string; columns: ArrayBuffer } };
  countedHashes: { key: string; value: { day: string; hashes: ArrayBuffer } };
  hashKeys: { key: 'counting'; value: CryptoKey };
  studies: { key: string; value: Study };
  studyListings: { key: [string, string]; value: StudyListing; indexes: { study: string } };
}

export type Database = IDBPDatabase<TouchstoneSchema>;
type Upgrade = IDBPTransaction<TouchstoneSchema, StoreNames<TouchstoneSchema>[], 'versionchange'>;

/**
 * The steps from an empty database to the present one, oldest first: the step at position n
 * leads to version n + 1. A step that was released is never changed; a new one is added.
 */
export const migrations: readonly ((database: Database, upgrade: Upgrade) => void)[] = [
  function keepTheRulebook(database) {
    database.createObjectStore('brands', { keyPath: 'id' });
    database.createObjectStore('phrases', { keyPath: 'id' });
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
];

export const schemaVersion = migrations.length;
