import type { Interval } from '../../../lib/statistics/share.ts';

/** An interval as papers print it. */
export function rounded(interval: Interval | undefined, digits = 4): string[] | undefined {
  return interval?.map((end) => end.toFixed(digits));
}
