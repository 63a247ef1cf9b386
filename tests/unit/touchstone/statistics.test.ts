import { expect, it } from 'vitest';
import { brier, chance, rocAuc } from '../../../scripts/touchstone/statistics.ts';

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
