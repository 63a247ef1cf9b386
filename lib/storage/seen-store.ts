import { readDay } from '../counting/day-chunk.ts';
import { newHashKey } from '../counting/keyed-hash.ts';
import type { Database, SeenPage } from './migrations.ts';
import { changeSums } from './sums-store.ts';

/** Puts down what a page showed, for the view that packs it. */
export async function addSeen(database: Database, page: SeenPage): Promise<void> {
  await database.add('seen', page);
}

/** The key of this installation's hashes, made at its first use. It can't be read, only used. */
export async function hashKey(database: Database): Promise<CryptoKey> {
  const kept = await database.get('hashKeys', 'counting');
  if (kept) return kept;
  const fresh = await newHashKey();
  const writing = database.transaction('hashKeys', 'readwrite');
  const meanwhile = await writing.store.get('counting');
  if (!meanwhile) await writing.store.put(fresh, 'counting');
  await writing.done;
  return meanwhile ?? fresh;
}

/** Deletes all counts of days before `day`. */
export async function forgetDaysBefore(database: Database, day: string): Promise<void> {
  const older = IDBKeyRange.upperBound(day, true);
  const packed = ['countedDays', 'countedHashes', 'countedTotals'] as const;
  const writing = database.transaction(['seen', 'ruleHits', 'countedSums', ...packed], 'readwrite');
  const seen = writing.objectStore('seen');
  const keys = await seen.index('day').getAllKeys(older);
  const ruleHits = writing.objectStore('ruleHits');
  const hits = await ruleHits.index('day').getAllKeys(older);
  const days = await writing.objectStore('countedDays').getAll(older);
  if (days.length > 0)
    await changeSums(
      writing.objectStore('countedSums'),
      days.map(({ columns }) => ({ day: readDay(columns), times: -1 })),
    );
  await Promise.all([
    ...keys.map((key) => seen.delete(key)),
    ...hits.map((key) => ruleHits.delete(key)),
    ...packed.map((store) => writing.objectStore(store).delete(older)),
    writing.done,
  ]);
}
