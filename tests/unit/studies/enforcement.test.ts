import { expect, it } from 'vitest';
import type { EntryState } from '../../../lib/reporting/ledger/states.ts';
import {
  compareBrandSizes,
  enforcementOf,
  type FollowedReport,
  watchOf,
} from '../../../lib/studies/enforcement.ts';

const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString();
const report = (events: [EntryState, number][], brand = 'acme'): FollowedReport => ({
  marketplace: 'ebay',
  brand: { id: brand, name: brand },
  events: events.map(([state, at]) => ({ state, at: day(at) })),
});

it('watches a listing from the filing until it is gone, or was last seen', () => {
  expect(watchOf(report([['draft', 0]]))).toBeUndefined();
  expect(
    watchOf(
      report([
        ['filed', 1],
        ['accepted', 2],
        ['removed', 4],
      ]),
    ),
  ).toEqual({ time: 3, ended: true });
  expect(
    watchOf(
      report([
        ['filed', 1],
        ['still-up', 4],
        ['still-up', 8],
        ['rejected', 9],
      ]),
    ),
  ).toEqual({
    time: 7,
    ended: false,
  });
  // Nobody has looked since.
  expect(watchOf(report([['filed', 1]]))).toEqual({ time: 0, ended: false });
});

it('tells the median time, who was accepted, and what came back', () => {
  const found = enforcementOf([
    report([
      ['filed', 0],
      ['accepted', 1],
      ['removed', 2],
    ]),
    report([
      ['filed', 0],
      ['rejected', 1],
      ['accepted', 3],
      ['removed', 6],
      ['relisted', 9],
    ]),
    report([
      ['filed', 0],
      ['rejected', 1],
      ['still-up', 20],
    ]),
    report([['draft', 0]]),
  ]);
  expect(found).toMatchObject({
    filed: 3,
    accepted: { hits: 2, of: 3 },
    relisted: { hits: 1, of: 2 },
    median: { value: 6 },
  });
});

it('tells whether listings of major brands go sooner', () => {
  const group = (brand: string, days: number[]) =>
    days.map((at) =>
      report(
        [
          ['filed', 0],
          ['removed', at],
        ],
        brand,
      ),
    );
  const { major, small, test } = compareBrandSizes(
    [...group('big', [1, 1, 2, 2, 3, 3, 4]), ...group('tiny', [9, 12, 14, 18, 21, 30, 41])],
    (brand) => brand === 'big',
  );
  expect([major.median.value, small.median.value]).toEqual([2, 18]);
  expect(test?.z).toBeGreaterThan(0);
  expect(test?.p).toBeLessThan(0.01);
});
