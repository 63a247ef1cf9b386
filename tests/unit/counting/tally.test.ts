import { expect, it } from 'vitest';
import { packDay, readDay } from '../../../lib/counting/day-chunk.ts';
import { joinDays } from '../../../lib/counting/joined-days.ts';
import { tally } from '../../../lib/counting/tally.ts';

const days = joinDays(
  [
    packDay('2026-03-01', [
      { listing: 1n, marketplace: 'taobao', level: 'suspect', brand: 'acme' },
      { listing: 2n, marketplace: 'taobao', level: 'unknown' },
    ]),
    packDay('2026-03-02', [
      { listing: 1n, marketplace: 'taobao', level: 'suspect', brand: 'acme' },
      { listing: 3n, marketplace: 'ebay', level: 'clear', brand: 'acme' },
    ]),
  ].map(({ columns }) => readDay(columns)),
);

it('counts by what is asked for, a listing once for each day', () => {
  expect(tally(days, ['marketplace'])).toEqual([
    { marketplace: 'taobao', count: 3 },
    { marketplace: 'ebay', count: 1 },
  ]);
  expect(tally(days, ['brand', 'level'])).toEqual([
    { level: 'unknown', count: 1 },
    { brand: 'acme', level: 'suspect', count: 2 },
    { brand: 'acme', level: 'clear', count: 1 },
  ]);
});

it('counts only the days and the listings that are asked for', () => {
  expect(tally(days, ['day'], { from: '2026-03-02' })).toEqual([{ day: '2026-03-02', count: 2 }]);
  expect(tally(days, ['day'], { to: '2026-03-01', where: { brand: 'acme' } })).toEqual([
    { day: '2026-03-01', count: 1 },
  ]);
  expect(tally(days, ['day'], { where: { brand: 'nobody' } })).toEqual([]);
});

it('counts all in one row where nothing is asked for', () => {
  expect(tally(days, [])).toEqual([{ count: 4 }]);
});
