import { type CountRow, inOrder } from './count-table.ts';
import { type CountedLevel, countedLevels } from './counted-listing.ts';
import type { DayColumns } from './day-chunk.ts';
import { addTo } from './day-totals.ts';
import { joinDays } from './joined-days.ts';
import { tally } from './tally.ts';

/** What listings of all days are summed up by, beside marketplace and level. */
export const summedBy = ['brand', 'category', 'country'] as const;
export type SummedBy = (typeof summedBy)[number];

/**
 * How many listings of all counted days are alike in one thing and their marketplace, a row each: what
 * a chart over the whole time shows, without a single day being read.
 */
export interface CountSums {
  /** Nothing where it isn't known. */
  values: readonly (string | undefined)[];
  marketplaces: readonly string[];
  /** Each row's counts, in the order of `countedLevels`. */
  counts: Uint32Array;
}

export const noSums: CountSums = { values: [], marketplaces: [], counts: new Uint32Array() };

/** Sums with a day's listings added, or taken out again. */
export function changedSums(
  { values, marketplaces, counts }: CountSums,
  by: SummedBy,
  changes: readonly { day: DayColumns; times: 1 | -1 }[],
): CountSums {
  const keyOf = (value: string | undefined, marketplace: string) =>
    JSON.stringify([marketplace, value]);
  const rows = new Map<string, { value: string | undefined; marketplace: string }>();
  const summed = new Map<string, number[]>();
  const note = (value: string | undefined, marketplace: string) => {
    const key = keyOf(value, marketplace);
    if (!rows.has(key)) rows.set(key, { value, marketplace });
    return key;
  };
  values.forEach((value, place) => {
    addTo(summed, note(value, marketplaces[place] ?? ''), counts, place);
  });
  for (const { day, times } of changes)
    for (const one of tally(joinDays([day]), [by, 'marketplace', 'level'])) {
      const key = note(one[by], one.marketplace ?? '');
      const row = summed.get(key) ?? countedLevels.map(() => 0);
      summed.set(key, row);
      const level = countedLevels.indexOf(one.level as CountedLevel);
      row[level] = (row[level] ?? 0) + times * one.count;
    }
  const kept = [...rows].filter(([key]) => summed.get(key)?.some((count) => count > 0));
  return {
    values: kept.map(([, { value }]) => value),
    marketplaces: kept.map(([, { marketplace }]) => marketplace),
    counts: Uint32Array.from(kept.flatMap(([key]) => summed.get(key) ?? [])),
  };
}

/** The same rows as of a tally of all days by `by` and level, out of sums. */
export function sumRows(
  { values, marketplaces, counts }: CountSums,
  by: SummedBy,
  marketplace?: string,
): CountRow[] {
  const rows = new Map<string | undefined, number[]>();
  values.forEach((value, place) => {
    if ((marketplace ?? marketplaces[place]) === marketplaces[place])
      addTo(rows, value, counts, place);
  });
  return inOrder(rows, by);
}
