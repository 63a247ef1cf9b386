import { type CountRow, inOrder } from './count-table.ts';
import { type CountedLevel, countedLevels } from './counted-listing.ts';
import type { DayColumns } from './day-chunk.ts';
import { joinDays } from './joined-days.ts';
import { type TallyOptions, tally } from './tally.ts';

/** Listings of one day by marketplace and level: what is told first, without reading them all. */
export interface DayTotals {
  /** ISO 8601 date. */
  day: string;
  /** Identifiers. */
  marketplaces: readonly string[];
  /** Each marketplace's counts, in the order of `countedLevels`. */
  counts: Uint32Array;
}

export function totalsOf(columns: DayColumns): DayTotals {
  const tallies = tally(joinDays([columns]), ['marketplace', 'level']);
  const marketplaces = [...new Set(tallies.map(({ marketplace = '' }) => marketplace))];
  const counts = new Uint32Array(marketplaces.length * countedLevels.length);
  for (const { marketplace = '', level, count } of tallies)
    counts[
      marketplaces.indexOf(marketplace) * countedLevels.length +
        countedLevels.indexOf(level as CountedLevel)
    ] = count;
  return { day: columns.day, marketplaces, counts };
}

/** The same rows as of a tally by `by` and level, out of totals. */
export function totalRows(
  days: readonly DayTotals[],
  by: 'day' | 'marketplace',
  { from = '', to = '\uffff', where = {} }: TallyOptions = {},
): CountRow[] {
  const rows = new Map<string, number[]>();
  for (const { day, marketplaces, counts } of days) {
    if (day < from || day > to) continue;
    marketplaces.forEach((marketplace, place) => {
      if ((where.marketplace ?? marketplace) !== marketplace) return;
      addTo(rows, by === 'day' ? day : marketplace, counts, place);
    });
  }
  return inOrder(rows, by);
}

/** Adds the counts that stand at a place, level by level, to those of a row. */
export function addTo<Value>(
  rows: Map<Value, number[]>,
  value: Value,
  counts: Uint32Array,
  place: number,
): void {
  const row = rows.get(value) ?? countedLevels.map(() => 0);
  rows.set(value, row);
  for (let level = 0; level < countedLevels.length; level += 1)
    row[level] = (row[level] ?? 0) + (counts[place * countedLevels.length + level] ?? 0);
}
