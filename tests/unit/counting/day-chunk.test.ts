import { expect, it } from 'vitest';
import type { CountedListing } from '../../../lib/counting/counted-listing.ts';
import { packDay, readDay, unpackDay } from '../../../lib/counting/day-chunk.ts';

const one: CountedListing = { listing: 1n, marketplace: 'taobao', level: 'unknown' };

it('counts a listing once a day, as it was seen last', () => {
  const { seen } = unpackDay(packDay('2026-03-01', [one, { ...one, level: 'suspect' }]));
  expect(seen).toEqual([{ ...one, level: 'suspect' }]);
});

it('leaves out what isn’t known', () => {
  expect(Object.keys(unpackDay(packDay('2026-03-01', [one])).seen[0] ?? {})).toEqual([
    'listing',
    'marketplace',
    'level',
  ]);
});

it('refuses what is no day', () => {
  expect(() => packDay('yesterday', [])).toThrow(RangeError);
  expect(() => packDay('2026-02-31', [])).toThrow(RangeError);
});

it('refuses bytes that are no day of counts', () => {
  const { columns: chunk, hashes } = packDay('2026-03-01', [one]);
  expect(() => readDay(new ArrayBuffer(3))).toThrow(RangeError);
  expect(() => readDay(new ArrayBuffer(400))).toThrow(RangeError);
  expect(() => readDay(chunk.slice(0, -1))).toThrow(RangeError);
  expect(() => unpackDay({ columns: chunk, hashes: hashes.slice(8) })).toThrow(RangeError);
});

it('refuses more texts than a place can tell apart', () => {
  const seen = Array.from({ length: 65_536 }, (_, i) => ({
    ...one,
    listing: BigInt(i),
    brand: `${i}`,
  }));
  expect(() => packDay('2026-03-01', seen)).toThrow(RangeError);
});
