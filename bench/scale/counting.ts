import { readDay } from '../../lib/counting/day-chunk.ts';
import { joinDays } from '../../lib/counting/joined-days.ts';
import { type Dimension, tally } from '../../lib/counting/tally.ts';
import { table } from '../../scripts/touchstone/table.ts';
import { median } from '../median.ts';
import { yearOfListings } from './seen-listings.ts';

const rounds = 5;

const asked: readonly (readonly Dimension[])[] = [
  ['day'],
  ['level'],
  ['brand', 'level'],
  ['day', 'marketplace', 'level'],
];

/** What a million listings seen in a year take to keep, and to count. */
export function benchCounting(): Record<string, number> {
  const year = yearOfListings();
  const counted = joinDays(year.map(({ columns }) => readDay(columns)));
  const listings = tally(counted, []).reduce((sum, { count }) => sum + count, 0);
  const bytes = year.reduce(
    (sum, chunk) => sum + chunk.columns.byteLength + chunk.hashes.byteLength,
    0,
  );
  const times = asked.map((by) => {
    const taken = Array.from({ length: rounds }, () => {
      const began = performance.now();
      const rows = tally(counted, by).length;
      return { rows, ms: performance.now() - began };
    });
    return { by, rows: taken[0]?.rows ?? 0, ms: median(taken.map(({ ms }) => ms)) };
  });
  process.stdout.write(
    table(
      times.map(({ by, rows, ms }) => ({
        [`${listings} listings`]: `by ${by.join(', ')}`,
        rows: `${rows}`,
        ms: ms.toFixed(0),
      })),
    ),
  );
  return {
    listings,
    packedBytes: Number((bytes / listings).toFixed(1)),
    tallyMs: Math.round(Math.max(...times.map(({ ms }) => ms))),
  };
}
