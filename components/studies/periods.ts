import type { CountRow } from '../../lib/counting/count-table.ts';
import { countedLevels } from '../../lib/counting/counted-listing.ts';

/** More bars than this can't be told apart. */
const mostBars = 62;

/** Days, or as many days in one bar as it takes, with their first day as label; in order. */
export function periods(rows: readonly CountRow[]): { label: string; counts: number[] }[] {
  const first = Date.parse(rows[0]?.value ?? '');
  const last = Date.parse(rows.at(-1)?.value ?? '');
  const dayLength = 86_400_000;
  const days = (last - first) / dayLength + 1;
  const length = [1, 7, 28, 91, 364].find((size) => days / size <= mostBars) ?? 3640;
  if (!(days > 0)) return [];
  const bars = Array.from({ length: Math.ceil(days / length) }, (_, i) => ({
    label: new Date(first + i * length * dayLength).toISOString().slice(0, 10),
    counts: countedLevels.map(() => 0),
  }));
  for (const { value, counts } of rows) {
    const bar = bars[Math.floor((Date.parse(value ?? '') - first) / dayLength / length)];
    counts.forEach((count, i) => {
      if (bar) bar.counts[i] = (bar.counts[i] ?? 0) + (count ?? 0);
    });
  }
  return bars;
}
