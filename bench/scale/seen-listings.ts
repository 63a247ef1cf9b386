import type { CountedListing } from '../../lib/counting/counted-listing.ts';
import { packDay } from '../../lib/counting/day-chunk.ts';
import { type Random, seeded } from '../../lib/statistics/random.ts';
import { levels } from '../../lib/verdict/verdict.ts';

export const days = 365;
export const listingsADay = 2_740;

/** A million listings seen in a year, packed as they are kept. */
export function yearOfListings(): { day: string; columns: ArrayBuffer; hashes: ArrayBuffer }[] {
  const random = seeded(2);
  return Array.from({ length: days }, (_, day) => {
    const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
    const listings = Array.from({ length: listingsADay }, () => seen(random));
    return { day: date, ...packDay(date, listings) };
  });
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
