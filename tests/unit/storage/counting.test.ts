import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { countSeen } from '../../../lib/counting/count-seen.ts';
import { joinDays } from '../../../lib/counting/joined-days.ts';
import { daysBefore, localDay } from '../../../lib/counting/local-day.ts';
import { tally } from '../../../lib/counting/tally.ts';
import {
  countedDays,
  countedTotals,
  forgetCounts,
  packSeen,
} from '../../../lib/storage/count-store.ts';
import { openDatabase } from '../../../lib/storage/database.ts';
import { addSeen } from '../../../lib/storage/seen-store.ts';
import { countedSums } from '../../../lib/storage/sums-store.ts';
import type { Level } from '../../../lib/verdict/verdict.ts';
import type { TabReading, WeighedListing } from '../../../lib/weighing/tab-reading.ts';

const local: { counting?: object } = {};
vi.mock('wxt/browser', () => ({ browser: { storage: { local: { get: async () => local } } } }));

const today = localDay(new Date());

const weighed = (key: string, level: Level, more: object = {}): WeighedListing => ({
  key,
  unread: [],
  listing: {
    id: key,
    marketplace: 'ebay',
    name: `Listing ${key}`,
    seller: { id: 'somebody' },
    category: 'Clothes > Shoes > Sneakers > Red ones',
    shipsFrom: 'Shenzhen, China',
    ...more,
  },
  verdict: {
    level,
    total: 0,
    evidence: [],
    brands: [{ id: 'acme', name: 'Acme' }],
    missing: [],
    confidence: 'high',
  },
});

const reading = (listings: WeighedListing[], more: Partial<TabReading> = {}): TabReading => ({
  visit: 'v',
  url: 'https://www.ebay.com/sch/i.html',
  page: 'results',
  marketplace: 'ebay',
  known: true,
  changed: [],
  readAt: new Date().toISOString(),
  listings,
  ...more,
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  delete local.counting;
});

async function counted(...readings: TabReading[]) {
  const database = await openDatabase();
  for (const one of readings)
    await countSeen(async () => database, one, new Set(one.listings.map(({ key }) => key)));
  await packSeen(database);
  return { database, days: await countedDays(database) };
}

it('counts a listing once a day, however often it is seen and packed', async () => {
  const page = reading([weighed('1', 'clear'), weighed('2', 'suspect')]);
  await counted(page);
  const { database, days } = await counted(page, reading([weighed('1', 'caution')]));
  expect(tally(joinDays(days), ['day', 'level', 'brand', 'category', 'country'])).toEqual(
    (['caution', 'suspect'] as const).map((level) => ({
      day: today,
      level,
      brand: 'acme',
      category: 'Clothes > Shoes',
      country: 'CN',
      count: 1,
    })),
  );
  expect(await countedTotals(database)).toEqual([
    { day: today, marketplaces: ['ebay'], counts: Uint32Array.of(1, 1, 0, 0, 0, 0, 0) },
  ]);
  expect((await countedSums(database)).country).toEqual({
    values: ['CN'],
    marketplaces: ['ebay'],
    counts: Uint32Array.of(1, 1, 0, 0, 0, 0, 0),
  });
  expect(await database.count('seen')).toBe(0);
});

it('never counts as clear what stood on a page that could not be read as it should', async () => {
  const { days } = await counted(
    reading([weighed('1', 'clear'), weighed('2', 'suspect')], { changed: ['price'] }),
    reading([weighed('3', 'unknown', { name: undefined })]),
  );
  expect(tally(joinDays(days), ['level'])).toEqual([
    { level: 'unread', count: 2 },
    { level: 'suspect', count: 1 },
  ]);
});

it('counts nothing where it is turned off, or on a shop that no file knows', async () => {
  local.counting = { on: false };
  expect((await counted(reading([weighed('1', 'clear')]))).days).toEqual([]);
  delete local.counting;
  expect((await counted(reading([weighed('1', 'clear')], { known: false }))).days).toEqual([]);
});

it('keeps neither names nor addresses, nor a key that could be read', async () => {
  const database = await openDatabase();
  await countSeen(async () => database, reading([weighed('1', 'clear')]), new Set(['1']));
  const [page] = await database.getAll('seen');
  expect(Object.keys(page?.seen[0] ?? {}).sort()).toEqual(
    ['brand', 'category', 'country', 'level', 'listing', 'marketplace', 'seller'].sort(),
  );
  expect((await database.get('hashKeys', 'counting'))?.extractable).toBe(false);
});

it('keeps counts for the time that is set, and forgets all on demand', async () => {
  local.counting = { on: true, keepDays: 30 };
  const database = await openDatabase();
  const old = daysBefore(today, 31);
  const seen = [{ listing: 1n, marketplace: 'ebay', level: 'clear' }] as const;
  await addSeen(database, { day: old, seen: [...seen] });
  await packSeen(database);
  await addSeen(database, { day: old, seen: [...seen] });
  await addSeen(database, { day: daysBefore(today, 30), seen: [...seen] });
  vi.resetModules();
  const { countSeen: ofAnotherLife } = await import('../../../lib/counting/count-seen.ts');
  await ofAnotherLife(async () => database, reading([weighed('1', 'clear')]), new Set(['1']));
  await packSeen(database);
  expect((await countedDays(database)).map(({ day }) => day)).toEqual([
    daysBefore(today, 30),
    today,
  ]);
  expect((await countedTotals(database)).map(({ day }) => day)).toEqual([
    daysBefore(today, 30),
    today,
  ]);
  expect((await countedSums(database)).country).toEqual({
    values: [undefined, 'CN'],
    marketplaces: ['ebay', 'ebay'],
    counts: Uint32Array.of(0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0),
  });
  await forgetCounts(database);
  expect((await countedSums(database)).country.values).toEqual([]);
  expect(await countedDays(database)).toEqual([]);
  expect(await countedTotals(database)).toEqual([]);
  expect(await database.get('hashKeys', 'counting')).toBeUndefined();
});
