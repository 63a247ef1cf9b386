import { expect, it } from 'vitest';
import { wilson } from '../../../lib/statistics/wilson.ts';
import { rounded } from './rounded.ts';

it('gives the intervals of Newcombe’s examples', () => {
  // Newcombe (1998), Stat. Med. 17, 857–872, table I, method 3.
  expect(rounded(wilson(81, 263))).toEqual(['0.2553', '0.3662']);
  expect(rounded(wilson(15, 148))).toEqual(['0.0624', '0.1605']);
  expect(rounded(wilson(0, 20))).toEqual(['0.0000', '0.1611']);
  expect(rounded(wilson(1, 29))).toEqual(['0.0061', '0.1718']);
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
