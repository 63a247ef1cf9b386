import { suppressTables } from '../statistics/suppression.ts';
import { type CountedLevel, countedLevels } from './counted-listing.ts';
import type { Dimension, Tally } from './tally.ts';

export interface CountRow {
  /** Nothing where it isn't known; of several rows put together, nothing either, and `others`. */
  value: string | undefined;
  /** How many rows were put together in this one. */
  others?: number;
  /** In the order of `countedLevels`; a suppressed one is undefined. */
  counts: readonly (number | undefined)[];
  total: number | undefined;
}

/** Listings by one dimension and level, from a tally by these two; see `inOrder`. */
export function countRows(tallies: readonly Tally[], by: Exclude<Dimension, 'level'>): CountRow[] {
  const rows = new Map<string | undefined, number[]>();
  for (const one of tallies) {
    const counts = rows.get(one[by]) ?? countedLevels.map(() => 0);
    rows.set(one[by], counts);
    const place = countedLevels.indexOf(one.level as CountedLevel);
    counts[place] = (counts[place] ?? 0) + one.count;
  }
  return inOrder(rows, by);
}

/** Rows with their totals: days in order, others the largest first, what isn't known last. */
export function inOrder(
  rows: ReadonlyMap<string | undefined, readonly number[]>,
  by: Exclude<Dimension, 'level'>,
): CountRow[] {
  return [...rows]
    .map(([value, counts]) => ({ value, counts, total: sum(counts) }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined)
        return Number(a.value === undefined) - Number(b.value === undefined);
      return by === 'day' ? (a.value < b.value ? -1 : 1) : b.total - a.total;
    });
}

/** The first `most` rows, and all others in one. */
export function shortened(rows: readonly CountRow[], most: number): CountRow[] {
  if (rows.length <= most) return [...rows];
  const rest = rows.slice(most - 1);
  const counts = countedLevels.map((_, i) => sum(rest.map((row) => row.counts[i] ?? 0)));
  return [
    ...rows.slice(0, most - 1),
    { value: undefined, others: rest.length, counts, total: sum(counts) },
  ];
}

/**
 * Tables of the same listings without counts under `k`, nor what would give these away; see
 * `suppressTables`.
 */
export function suppressed(tables: readonly (readonly CountRow[])[], k: number): CountRow[][] {
  const shown = suppressTables(
    tables.map((rows) => rows.map(({ counts }) => counts.map((count) => count ?? 0))),
    k,
  );
  return tables.map((rows, table) =>
    rows.map((row, i) => ({
      ...row,
      counts: shown[table]?.rows[i] ?? [],
      total: shown[table]?.rowTotals[i],
    })),
  );
}

/** How many of the row's listings are flagged, of those that could be read. */
export function flaggedOf({ counts }: CountRow): { hits: number; of: number } {
  const count = (level: CountedLevel) => counts[countedLevels.indexOf(level)] ?? 0;
  const all = sum(counts.map((one) => one ?? 0));
  return { hits: count('suspect') + count('caution'), of: all - count('unread') };
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
