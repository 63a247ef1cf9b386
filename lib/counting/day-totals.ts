import type { CountedLevel } from './counted-listing.ts';
import type { DayColumns } from './day-chunk.ts';
import { joinDays } from './joined-days.ts';
import { type Tally, type TallyOptions, tally } from './tally.ts';

/** Listings of one day by marketplace and level: what is told first, without reading them all. */
export interface DayTotals {
  /** ISO 8601 date. */
  day: string;
  totals: Readonly<Record<string, Partial<Record<CountedLevel, number>>>>;
}

export function totalsOf(columns: DayColumns): DayTotals {
  const totals: Record<string, Partial<Record<CountedLevel, number>>> = {};
  for (const { marketplace = '', level, count } of tally(joinDays([columns]), [
    'marketplace',
    'level',
  ])) {
    totals[marketplace] = { ...totals[marketplace], [level as CountedLevel]: count };
  }
  return { day: columns.day, totals };
}

/** The same rows as `tally` by `by` and level, out of totals; several of one kind may be alike. */
export function tallyTotals(
  days: readonly DayTotals[],
  by: 'day' | 'marketplace',
  { from = '', to = '\uffff', where = {} }: TallyOptions = {},
): Tally[] {
  return days
    .filter(({ day }) => day >= from && day <= to)
    .flatMap(({ day, totals }) =>
      Object.entries(totals)
        .filter(([marketplace]) => (where.marketplace ?? marketplace) === marketplace)
        .flatMap(([marketplace, levels]) =>
          Object.entries(levels).map(([level, count]) => ({
            ...(by === 'day' ? { day } : { marketplace }),
            level,
            count,
          })),
        ),
    );
}
