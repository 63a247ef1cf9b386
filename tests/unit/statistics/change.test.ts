import { expect, it } from 'vitest';
import { change } from '../../../lib/statistics/change.ts';
import { rounded } from './rounded.ts';

// Newcombe (1998), Stat. Med. 17, 873–890, table II, method 10; the table has first less second.
it.each([
  [56, 70, 48, 80, '0.0524', '0.3339'],
  [9, 10, 3, 10, '0.1705', '0.8090'],
  [6, 7, 2, 7, '0.0582', '0.8062'],
  [5, 56, 0, 29, '-0.0381', '0.1926'],
  [0, 10, 0, 20, '-0.1611', '0.2775'],
  [0, 10, 0, 10, '-0.2775', '0.2775'],
  [10, 10, 0, 20, '0.6791', '1.0000'],
  [10, 10, 0, 10, '0.6075', '1.0000'],
])('gives Newcombe’s interval of %i/%i less %i/%i', (a, m, b, n, low, high) => {
  const found = change({ hits: b, of: n }, { hits: a, of: m });
  expect(rounded(found?.interval)).toEqual([low, high]);
});

it('tests by chi-squared with N − 1 for N', () => {
  // Pearson's chi-squared of a two-by-two table: N (ad − bc)² over the product of its four sums.
  const found = change({ hits: 48, of: 80 }, { hits: 56, of: 70 });
  const pearson = (150 * (56 * 32 - 14 * 48) ** 2) / (104 * 46 * 70 * 80);
  expect((found?.z ?? 0) ** 2).toBeCloseTo((pearson * 149) / 150, 9);
  expect(found?.p).toBeCloseTo(0.00826, 5);
});

it('finds no change between alike', () => {
  expect(change({ hits: 0, of: 10 }, { hits: 0, of: 20 })).toMatchObject({ value: 0, z: 0, p: 1 });
});

it('says nothing of an empty sample', () => {
  expect(change({ hits: 0, of: 0 }, { hits: 1, of: 2 })).toBeUndefined();
});
