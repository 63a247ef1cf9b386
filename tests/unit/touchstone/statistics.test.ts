import { expect, it } from 'vitest';
import { brier, chance, rocAuc, wilson } from '../../../scripts/touchstone/statistics.ts';

it('gives Wilson’s interval', () => {
  // Newcombe (1998), Statistics in Medicine 17, table I: 81/263 and 0/20.
  expect(wilson(81, 263).map((bound) => bound.toFixed(4))).toEqual(['0.2553', '0.3662']);
  expect(wilson(0, 20).map((bound) => bound.toFixed(4))).toEqual(['0.0000', '0.1611']);
  expect(wilson(0, 0)).toEqual([0, 1]);
});

it('gives the area under the ROC curve, ties by half', () => {
  expect(rocAuc([3, 4], [1, 2])).toBe(1);
  expect(rocAuc([1, 2], [3, 4])).toBe(0);
  expect(rocAuc([1, 1], [1, 1])).toBe(0.5);
  expect(rocAuc([2, 1], [1])).toBe(0.75);
  expect(rocAuc([], [1])).toBeUndefined();
});

it('reads decibans as chances', () => {
  expect(chance(0)).toBe(0.5);
  expect(chance(10)).toBeCloseTo(10 / 11);
  expect(brier([0], [0])).toBe(0.25);
  expect(brier([100], [-100])).toBeCloseTo(0);
});
