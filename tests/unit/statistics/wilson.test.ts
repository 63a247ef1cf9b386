import { expect, it } from 'vitest';
import { wilson } from '../../../lib/statistics/wilson.ts';
import { rounded } from './rounded.ts';

it('gives the intervals of Newcombe’s examples', () => {
  // Newcombe (1998), Stat. Med. 17, 857–872, method 3; so too in the tests of R's package propint.
  expect(rounded(wilson(81, 263))).toEqual(['0.2553', '0.3662']);
  expect(rounded(wilson(15, 148))).toEqual(['0.0624', '0.1605']);
});

it('gives what R’s prop.test does without correction', () => {
  // As in the tests of the R packages cards and cardx: 5 of 10 at 90 %, all of 32, none of 32.
  expect(wilson(5, 10, 0.9).map((end) => end.toFixed(7))).toEqual(['0.2692718', '0.7307282']);
  expect(wilson(32, 32)[0].toFixed(7)).toBe('0.8928208');
  expect(wilson(0, 32)[1].toFixed(7)).toBe('0.1071792');
});

it('knows nothing of nothing', () => {
  expect(wilson(0, 0)).toEqual([0, 1]);
});

it('ends at none and at all where none or all was seen', () => {
  expect(wilson(0, 7)[0]).toBe(0);
  expect(wilson(7, 7)[1]).toBe(1);
});

it('grows with the rate at which it is to cover', () => {
  const [low, high] = wilson(5, 20, 0.99);
  const [usualLow, usualHigh] = wilson(5, 20);
  expect(low).toBeLessThan(usualLow);
  expect(high).toBeGreaterThan(usualHigh);
});

it('refuses what is no share', () => {
  expect(() => wilson(3, 2)).toThrow(RangeError);
  expect(() => wilson(-1, 2)).toThrow(RangeError);
  expect(() => wilson(0.5, 2)).toThrow(RangeError);
});
