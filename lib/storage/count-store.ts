import type { CountedListing } from '../counting/counted-listing.ts';
import { type DayColumns, packDay, readDay, unpackDay } from '../counting/day-chunk.ts';
import { type DayTotals, totalsOf } from '../counting/day-totals.ts';
import { shownCountry } from '../counting/shown-country.ts';
import type { Database } from './migrations.ts';
import { StorageError } from './storage-error.ts';
import { changeSums } from './sums-store.ts';

/** So many steps of a breadcrumb are kept: more would tell what somebody looked at. */
const categorySteps = 2;

/** So many days are read in one go, so that a view that reads a million listings stays quick. */
const daysAtOnce = 16;

/**
 * Packs what pages have put down, a listing once a day as it was seen last, and takes the rows
 * away. Each day in a transaction of its own; what can't be packed stays. Rejects with a
 * `StorageError`.
 */
export async function packSeen(database: Database): Promise<void> {
  const days = new Set<string>();
  const reading = database.transaction('seen').store.index('day');
  for (
    let cursor = await reading.openKeyCursor(null, 'nextunique');
    cursor;
    cursor = await cursor.continue()
  )
    days.add(cursor.key);
  for (const day of days) await packDayOf(database, day);
}

async function packDayOf(database: Database, day: string): Promise<void> {
  const stores = ['seen', 'countedDays', 'countedHashes', 'countedTotals', 'countedSums'] as const;
  const writing = database.transaction(stores, 'readwrite');
  const seen = writing.objectStore('seen');
  const days = writing.objectStore('countedDays');
  const hashes = writing.objectStore('countedHashes');
  try {
    const [pages, keys, columns, known] = await Promise.all([
      seen.index('day').getAll(day),
      seen.index('day').getAllKeys(day),
      days.get(day),
      hashes.get(day),
    ]);
    const before = columns && known ? unpackDay({ ...columns, ...known }).seen : [];
    const rows = pages.flatMap((page) => page.seen.map(comparable));
    const packed = packDay(day, [...before, ...rows]);
    const now = readDay(packed.columns);
    await changeSums(writing.objectStore('countedSums'), [
      ...(columns ? [{ day: readDay(columns.columns), times: -1 } as const] : []),
      { day: now, times: 1 },
    ]);
    await Promise.all([
      days.put({ day, columns: packed.columns }),
      hashes.put({ day, hashes: packed.hashes }),
      writing.objectStore('countedTotals').put(totalsOf(now)),
      ...keys.map((key) => seen.delete(key)),
      writing.done,
    ]);
  } catch (error) {
    await writing.done.catch(() => {});
    throw StorageError.from(error);
  }
}

/** As shown, made comparable: a country by its code, a category by its outermost steps. */
function comparable({ category, country: shown, ...listing }: CountedListing): CountedListing {
  const country = shown && shownCountry(shown);
  return {
    ...listing,
    ...(category && { category: category.split(' > ').slice(0, categorySteps).join(' > ') }),
    ...(country && { country }),
  };
}

/** The totals of all packed days, the oldest first. */
export async function countedTotals(database: Database): Promise<DayTotals[]> {
  return database.getAll('countedTotals');
}

/** All packed days, the oldest first, to count by. */
export async function countedDays(database: Database): Promise<DayColumns[]> {
  const { store } = database.transaction('countedDays');
  const days: DayColumns[] = [];
  let some: { columns: ArrayBuffer }[];
  do {
    const last = days.at(-1)?.day;
    some = await store.getAll(
      last === undefined ? null : IDBKeyRange.lowerBound(last, true),
      daysAtOnce,
    );
    days.push(...some.map(({ columns }) => readDay(columns)));
  } while (some.length > 0);
  return days;
}

/** Deletes all counts, and the key with which hashes could be made again. */
export async function forgetCounts(database: Database): Promise<void> {
  const stores = [
    'seen',
    'countedDays',
    'countedHashes',
    'countedTotals',
    'countedSums',
    'hashKeys',
    'ruleHits',
  ] as const;
  const writing = database.transaction(stores, 'readwrite');
  await Promise.all([...stores.map((store) => writing.objectStore(store).clear()), writing.done]);
}
