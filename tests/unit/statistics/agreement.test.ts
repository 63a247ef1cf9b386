import { describe, expect, it } from 'vitest';
import { kappa, ratingTable } from '../../../lib/statistics/agreement.ts';

describe('kappa', () => {
  it('gives Cohen’s example', () => {
    // Cohen (1960), Educ. Psychol. Meas. 20, table 2, p. 45, times 200: kappa 0.492; so too in the
    // examples of R's package psych.
    const found = kappa([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]);
    expect(found?.value.toFixed(3)).toBe('0.492');
  });

  it('gives the example of Kundel & Polansky with its standard error', () => {
    // Measurement of Observer Agreement (Radiology 228, 2003, 303–308), table A1: 110 mammograms.
    // Kappa 0.3713 and its standard error 0.06033 are what R's package vcd gives of it.
    const found = kappa([
      [34, 10, 2, 0],
      [6, 8, 8, 2],
      [2, 5, 4, 12],
      [0, 1, 2, 14],
    ]);
    expect(found?.value.toFixed(4)).toBe('0.3713');
    expect(found?.standardError.toFixed(5)).toBe('0.06033');
  });

  it('gives shares that agree, by hand', () => {
    // The table of Fleiss, Cohen & Everitt (1969): (106 + 28 + 6) of 200 agree.
    const found = kappa([
      [106, 10, 4],
      [22, 28, 10],
      [2, 12, 6],
    ]);
    expect(found?.observed).toBeCloseTo(0.7, 12);
    expect(found?.expected).toBeCloseTo((120 * 130 + 60 * 50 + 20 * 20) / 200 ** 2, 12);
    expect(found?.value).toBeCloseTo(0.225 / 0.525, 12);
  });

  it('holds what was seen in its interval, though the raters always agree', () => {
    const found = kappa([
      [40, 0],
      [0, 10],
    ]);
    expect(found?.value).toBe(1);
    expect(found?.interval[1]).toBe(1);
    expect(found?.interval[0]).toBeGreaterThan(0.5);
    expect(found?.interval[0]).toBeLessThan(0.9);
  });

  it('says nothing where chance alone would agree, or nothing was rated', () => {
    expect(
      kappa([
        [9, 0],
        [0, 0],
      ]),
    ).toBeUndefined();
    expect(
      kappa([
        [0, 0],
        [0, 0],
      ]),
    ).toBeUndefined();
  });

  it('refuses tables that are none', () => {
    expect(() => kappa([[1, 2]])).toThrow(RangeError);
    expect(() => kappa([[1.5]])).toThrow(RangeError);
  });
});

describe('a table of ratings', () => {
  it('counts pairs', () => {
    expect(ratingTable(['a', 'b', 'b', 'a'], ['a', 'a', 'b', 'a'], ['a', 'b'])).toEqual([
      [2, 0],
      [1, 1],
    ]);
  });

  it('refuses ratings that don’t pair or have no category', () => {
    expect(() => ratingTable(['a'], [], ['a'])).toThrow(RangeError);
    expect(() => ratingTable(['a'], ['c'], ['a', 'b'])).toThrow(RangeError);
    expect(() => ratingTable(['c'], ['a'], ['a', 'b'])).toThrow(RangeError);
  });
});
