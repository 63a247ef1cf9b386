import type { IDBPObjectStore, StoreNames } from 'idb';
import {
  type CountSums,
  changedSums,
  noSums,
  type SummedBy,
  summedBy,
} from '../counting/count-sums.ts';
import type { DayColumns } from '../counting/day-chunk.ts';
import type { Database, TouchstoneSchema } from './migrations.ts';

type SumsStore<Stores extends ArrayLike<StoreNames<TouchstoneSchema>>> = IDBPObjectStore<
  TouchstoneSchema,
  Stores,
  'countedSums',
  'readwrite'
>;

/** Brings the sums up to a change of the packed days, in that change's transaction. */
export async function changeSums<Stores extends ArrayLike<StoreNames<TouchstoneSchema>>>(
  store: SumsStore<Stores>,
  changes: readonly { day: DayColumns; times: 1 | -1 }[],
): Promise<void> {
  for (const by of summedBy)
    await store.put(changedSums((await store.get(by)) ?? noSums, by, changes), by);
}

/** The sums of all packed days. */
export async function countedSums(
  database: Database,
): Promise<Readonly<Record<SummedBy, CountSums>>> {
  const store = database.transaction('countedSums').store;
  const read = async (by: SummedBy) => (await store.get(by)) ?? noSums;
  const [brand, category, country] = await Promise.all([
    read('brand'),
    read('category'),
    read('country'),
  ]);
  return { brand, category, country };
}
