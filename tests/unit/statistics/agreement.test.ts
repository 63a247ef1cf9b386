import { describe, expect, it } from 'vitest';
import { kappa, ratingTable } from '../../../lib/statistics/agreement.ts';

describe('kappa', () => {
  it('gives the example of Fleiss, Cohen & Everitt', () => {
    // Psychol. Bull. 72 (1969), table 1 times 200: kappa 0.429, variance 0.002885.
    const found = kappa([
      [106, 10, 4],
      [22, 28, 10],
      [2, 12, 6],
    ]);
    expect(found?.observed).toBeCloseTo(0.7, 12);
    expect(found?.expected).toBeCloseTo(0.475, 12);
    expect(found?.value.toFixed(3)).toBe('0.429');
    expect(((found?.standardError ?? 0) ** 2).toFixed(6)).toBe('0.002885');
  });

  it('gives Cohen’s example', () => {
    // Cohen, Weighted kappa (Psychol. Bull. 70, 1968), table 1 times 200: unweighted kappa 0.492.
    const found = kappa([
      [88, 10, 2],
      [14, 40, 6],
      [18, 10, 12],
    ]);
    expect(found?.value.toFixed(3)).toBe('0.492');
  });

  it('gives the radiologists of Altman’s book', () => {
    // Boyd et al. (1982) in Altman, Practical Statistics for Medical Research (1991), section 14.3,
    // and in Stata's manual: 85 xeromammograms, agreement 63.53 %, expected 30.82 %, kappa 0.4728.
    const found = kappa([
      [21, 12, 0, 0],
      [4, 17, 1, 0],
      [3, 9, 15, 2],
      [0, 0, 0, 1],
    ]);
    expect(found?.observed.toFixed(4)).toBe('0.6353');
    expect(found?.expected.toFixed(4)).toBe('0.3082');
    expect(found?.value.toFixed(4)).toBe('0.4728');
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
