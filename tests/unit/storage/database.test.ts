import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../lib/reporting/report.ts';
import { database, openDatabase } from '../../../lib/storage/database.ts';
import { schemaVersion } from '../../../lib/storage/migrations.ts';
import { StorageError } from '../../../lib/storage/storage-error.ts';

const storeNames = [
  'blocks',
  'countedDays',
  'countedHashes',
  'countedSums',
  'countedTotals',
  'drafts',
  'exceptions',
  'hashKeys',
  'health',
  'history',
  'imagePages',
  'images',
  'ledger',
  'ledgerTail',
  'meta',
  'ownEntries',
  'publisher',
  'purchaseEvidence',
  'purchases',
  'reporter',
  'reports',
  'ruleHits',
  'seen',
  'segments',
  'studies',
  'studyListings',
];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the schema', () => {
  it('is laid out in an empty profile', async () => {
    const opened = await openDatabase();
    expect([...opened.objectStoreNames]).toEqual(storeNames);
    expect(opened.version).toBe(schemaVersion);
    opened.close();
  });

  it('grows from every earlier version, and keeps what was there', async () => {
    for (let version = 2; version < schemaVersion; version += 1) {
      globalThis.indexedDB = new IDBFactory();
      const earlier = await openDatabase(undefined, version);
      const report = { id: 'kept' } as Report;
      await earlier.put('reports', report);
      earlier.close();
      const grown = await openDatabase();
      expect([...grown.objectStoreNames]).toEqual(storeNames);
      expect(await grown.getAll('reports')).toEqual([report]);
      grown.close();
    }
  });

  it('lets a rulebook of before the layers go: it is taken from the package again', async () => {
    const earlier = (await openDatabase(undefined, 5)) as unknown as IDBPDatabase;
    await earlier.put('meta', { brands: 1 }, 'rulebook');
    await earlier.put('images', { of: 'then' }, 'base');
    earlier.close();
    const grown = await openDatabase();
    expect(await grown.count('meta')).toBe(0);
    expect(await grown.count('images')).toBe(0);
    grown.close();
  });
});

describe('a connection', () => {
  it('gives way to a later version and says so', async () => {
    const onClosed = vi.fn();
    await openDatabase(onClosed);
    const later = await openDB('touchstone', schemaVersion + 1);
    expect(onClosed).toHaveBeenCalledOnce();
    later.close();
  });

  it('is refused by a later version’s data', async () => {
    (await openDB('touchstone', schemaVersion + 1)).close();
    await expect(openDatabase()).rejects.toMatchObject({ failure: 'newer' });
  });

  it('is refused after a while where another page holds an older version', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    // It doesn't listen for `versionchange`.
    const holder = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('touchstone', 1);
      opening.onsuccess = () => resolve(opening.result);
    });
    const refused = expect(openDatabase()).rejects.toMatchObject({ failure: 'blocked' });
    await vi.waitUntil(() => vi.getTimerCount() > 0);
    await vi.advanceTimersByTimeAsync(5000);
    await refused;
    holder.close();
  });

  it('is shared, and made again after it was lost', async () => {
    const first = await database();
    expect(await database()).toBe(first);
    await deleteDB('touchstone');
    const second = await database();
    expect(second).not.toBe(first);
    expect([...second.objectStoreNames]).toEqual(storeNames);
    second.close();
  });
});

describe('a failure', () => {
  it('is told by what can be done about it', () => {
    expect(StorageError.from(new DOMException('', 'QuotaExceededError')).failure).toBe('full');
    expect(StorageError.from(new DOMException('', 'VersionError')).failure).toBe('newer');
    expect(StorageError.from(new Error('no')).failure).toBe('unavailable');
    const own = new StorageError('blocked', 'x');
    expect(StorageError.from(own)).toBe(own);
  });
});
