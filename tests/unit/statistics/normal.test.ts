import { expect, it } from 'vitest';
import { pValue, reach, upperTail } from '../../../lib/statistics/normal.ts';

it('gives the normal distribution’s tails, near and far', () => {
  // Abramowitz & Stegun, Handbook of Mathematical Functions, tables 26.1 and 26.2.
  expect(upperTail(0)).toBe(0.5);
  expect(upperTail(1)).toBeCloseTo(0.158655253931457, 14);
  expect(upperTail(-2)).toBeCloseTo(0.977249868051821, 14);
  expect(upperTail(3)).toBeCloseTo(0.001349898031630095, 14);
  expect(upperTail(5) / 2.866515718791939e-7).toBeCloseTo(1, 11);
  expect(upperTail(10) / 7.619853024160527e-24).toBeCloseTo(1, 11);
  expect(upperTail(3 + 1e-9)).toBeCloseTo(upperTail(3), 11);
});

it('gives both tails as a p-value', () => {
  expect(pValue(0)).toBe(1);
  expect(pValue(-1.959963984540054)).toBeCloseTo(0.05, 12);
});

it('gives the reach of an interval in standard errors', () => {
  expect(reach(0.9)).toBeCloseTo(1.644853626951472, 12);
  expect(reach(0.95)).toBeCloseTo(1.959963984540054, 12);
  expect(reach(0.99)).toBeCloseTo(2.5758293035489, 12);
  expect(reach(0.9999)).toBeCloseTo(3.890591886413, 10);
  expect(() => reach(95)).toThrow(RangeError);
  expect(() => reach(1)).toThrow(RangeError);
});
