import type { CountedListing } from '../../lib/counting/counted-listing.ts';
import { packDay, readDay } from '../../lib/counting/day-chunk.ts';
import { type Dimension, tally } from '../../lib/counting/tally.ts';
import { levels } from '../../lib/verdict/verdict.ts';
import { table } from '../../scripts/touchstone/table.ts';
import { median } from '../median.ts';
import { type Random, seeded } from './random.ts';

const days = 365;
const listingsADay = 2_740;
const rounds = 5;

const asked: readonly (readonly Dimension[])[] = [
  ['day'],
  ['level'],
  ['brand', 'level'],
  ['day', 'marketplace', 'level'],
];

/** What a million listings seen in a year take to keep, and to count. */
export function benchCounting(): Record<string, number> {
  const random = seeded(2);
  const chunks = Array.from({ length: days }, (_, day) => {
    const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
    return packDay(
      date,
      Array.from({ length: listingsADay }, () => seen(random)),
    );
  });
  const counted = chunks.map(({ columns }) => readDay(columns));
  const listings = tally(counted, []).reduce((sum, { count }) => sum + count, 0);
  const bytes = chunks.reduce(
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
    bytesPerListing: Number((bytes / listings).toFixed(1)),
    tallyMs: Math.round(Math.max(...times.map(({ ms }) => ms))),
  };
}

/** As on shops' pages: few marketplaces, many brands, most listings without one. */
function seen(random: Random): CountedListing {
  const hash = () =>
    BigInt(Math.floor(random.uniform() * 2 ** 32)) * 2n ** 32n +
    BigInt(Math.floor(random.uniform() * 2 ** 32));
  const one = (of: number) => Math.floor(of * random.uniform() ** 2);
  return {
    listing: hash(),
    seller: hash(),
    marketplace: `marketplace-${one(12)}`,
    level: levels[one(levels.length)] ?? 'unknown',
    brand: random.uniform() < 0.3 ? `brand-${one(400)}` : undefined,
    category: random.uniform() < 0.6 ? `A category › of some › length ${one(300)}` : undefined,
    country: random.uniform() < 0.5 ? `C${one(40)}` : undefined,
  };
}
