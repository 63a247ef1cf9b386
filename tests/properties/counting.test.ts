import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedSums, noSums, summedBy, sumRows } from '../../lib/counting/count-sums.ts';
import { countRows } from '../../lib/counting/count-table.ts';
import { type CountedListing, textColumns } from '../../lib/counting/counted-listing.ts';
import { packDay, readDay, unpackDay } from '../../lib/counting/day-chunk.ts';
import { totalRows, totalsOf } from '../../lib/counting/day-totals.ts';
import { joinDays } from '../../lib/counting/joined-days.ts';
import { tally } from '../../lib/counting/tally.ts';
import { levels } from '../../lib/verdict/verdict.ts';

const hash = fc.bigInt({ min: 1n, max: 2n ** 64n - 1n });
const text = fc.oneof(
  fc.constantFrom('nike', '鞋', '', '"', 'CN'),
  fc.string({ unit: 'grapheme' }),
);
const counted: fc.Arbitrary<CountedListing> = fc.record(
  {
    listing: hash,
    seller: hash,
    marketplace: fc.constantFrom('taobao', 'ebay'),
    level: fc.constantFrom(...levels),
    brand: text,
    category: text,
    country: text,
  },
  { requiredKeys: ['listing', 'marketplace', 'level'] },
);
const seen = fc.uniqueArray(counted, { selector: ({ listing }) => listing, maxLength: 40 });
const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day of counts', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(day, seen, (on, listings) => {
        expect(unpackDay(packDay(on, listings))).toEqual({ day: on, seen: listings });
      }),
    );
  });

  it('is tallied as one would by hand', () => {
    const dimensions = fc.uniqueArray(fc.constantFrom('day' as const, ...textColumns), {
      minLength: 1,
    });
    const days = fc.uniqueArray(fc.tuple(day, seen), { selector: ([on]) => on, maxLength: 4 });
    fc.assert(
      fc.property(days, dimensions, fc.option(fc.constantFrom(...levels)), (all, by, level) => {
        const expected = new Map<string, number>();
        for (const [on, listings] of all) {
          for (const listing of listings) {
            if (level && listing.level !== level) continue;
            const row = JSON.stringify(by.map((name) => (name === 'day' ? on : listing[name])));
            expected.set(row, (expected.get(row) ?? 0) + 1);
          }
        }
        const found = tally(
          joinDays(all.map(([on, listings]) => readDay(packDay(on, listings).columns))),
          by,
          level ? { where: { level } } : {},
        );
        expect(
          new Map(found.map((row) => [JSON.stringify(by.map((name) => row[name])), row.count])),
        ).toEqual(expected);
      }),
    );
  });

  it('is told by its totals as by its listings', () => {
    const days = fc.uniqueArray(fc.tuple(day, seen), { selector: ([on]) => on, maxLength: 4 });
    const options = fc.record(
      { from: day, where: fc.record({ marketplace: fc.constantFrom('taobao', 'ebay') }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(days, options, (all, asked) => {
        const columns = all
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([on, listings]) => readDay(packDay(on, listings).columns));
        for (const by of ['day', 'marketplace'] as const)
          expect(new Set(totalRows(columns.map(totalsOf), by, asked))).toEqual(
            new Set(countRows(tally(joinDays(columns), [by, 'level'], asked), by)),
          );
      }),
    );
  });

  it('is told by sums as by all listings, with days added and taken out', () => {
    const days = fc.uniqueArray(fc.tuple(day, seen), { selector: ([on]) => on, maxLength: 4 });
    const where = fc.option(fc.constantFrom('taobao', 'ebay'), { nil: undefined });
    fc.assert(
      fc.property(days, days, where, (kept, removed, marketplace) => {
        const packed = ([on, listings]: [string, CountedListing[]]) =>
          readDay(packDay(on, listings).columns);
        const asked = marketplace ? { where: { marketplace } } : {};
        for (const by of summedBy) {
          const added = [...removed, ...kept].map((one) => ({
            day: packed(one),
            times: 1 as const,
          }));
          const sums = changedSums(
            changedSums(noSums, by, added),
            by,
            removed.map((one) => ({ day: packed(one), times: -1 })),
          );
          expect(new Set(sumRows(sums, by, marketplace))).toEqual(
            new Set(countRows(tally(joinDays(kept.map(packed)), [by, 'level'], asked), by)),
          );
        }
      }),
    );
  });
});
