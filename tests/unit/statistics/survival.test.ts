import { describe, expect, it } from 'vitest';
import { logRank } from '../../../lib/statistics/log-rank.ts';
import { kaplanMeier, medianTime, type Watch } from '../../../lib/statistics/survival.ts';

const watches = (written: string): Watch[] =>
  written.split(' ').map((time) => ({ time: Number.parseFloat(time), ended: !time.endsWith('+') }));

/**
 * Weeks of remission, + where it still went on: Freireich et al., Blood 21 (1963), 699–716, as many
 * courses in survival analysis have them. The test with observed 21, expected 10.7, chi-squared
 * 16.8, p 4.17e-05, is what R's survdiff gives; the medians are read off the curve, whose errors
 * follow from Greenwood's formula, the first one by hand: 18/21 · √(3 / (21 · 18)).
 */
const mercaptopurine = watches(
  '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+',
);
const placebo = watches('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');

describe('Kaplan–Meier', () => {
  it('gives the curve of the 6-MP group with Greenwood’s errors', () => {
    expect(
      kaplanMeier(mercaptopurine).map(({ time, atRisk, ended, share, standardError }) =>
        [time, atRisk, ended, share.toFixed(3), standardError.toFixed(4)].join(' '),
      ),
    ).toEqual([
      '6 21 3 0.857 0.0764',
      '7 17 1 0.807 0.0869',
      '10 15 1 0.753 0.0963',
      '13 12 1 0.690 0.1068',
      '16 11 1 0.627 0.1141',
      '22 7 1 0.538 0.1282',
      '23 6 1 0.448 0.1346',
    ]);
  });

  it('gives the curve’s interval on the log-log scale', () => {
    const first = kaplanMeier(mercaptopurine)[0];
    expect(first?.interval.map((end) => end.toFixed(3))).toEqual(['0.620', '0.952']);
  });

  it('gives the medians with their intervals', () => {
    expect(medianTime(kaplanMeier(mercaptopurine))).toEqual({
      value: 23,
      interval: [13, Number.POSITIVE_INFINITY],
    });
    expect(medianTime(kaplanMeier(placebo))).toEqual({ value: 8, interval: [4, 11] });
  });

  it('ends at none where all have ended', () => {
    const last = kaplanMeier(placebo).at(-1);
    expect(last?.share).toBe(0);
    expect(last?.interval).toEqual([0, 0]);
  });

  it('has no median where most go on', () => {
    const { value, interval } = medianTime(kaplanMeier(watches('3 9+ 9+ 9+ 9+')));
    expect(value).toBeUndefined();
    expect(interval[1]).toBe(Number.POSITIVE_INFINITY);
    expect(medianTime([])).toEqual({
      value: undefined,
      interval: [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    });
  });

  it('takes the middle of where the curve runs level at one half', () => {
    expect(medianTime(kaplanMeier(watches('2 4 6 8'))).value).toBe(5);
    expect(medianTime(kaplanMeier(watches('1 2 3 4 5 6'))).value).toBe(3.5);
  });

  it('refuses times that are none', () => {
    expect(() => kaplanMeier([{ time: -1, ended: true }])).toThrow(RangeError);
    expect(() => kaplanMeier([{ time: Number.NaN, ended: false }])).toThrow(RangeError);
  });
});

describe('the log-rank test', () => {
  it('tells 6-MP from placebo', () => {
    const found = logRank(placebo, mercaptopurine);
    expect(found?.observed).toBe(21);
    expect(found?.expected.toFixed(2)).toBe('10.75');
    expect(((found?.z ?? 0) ** 2).toFixed(2)).toBe('16.79');
    expect(found?.p.toExponential(1)).toBe('4.2e-5');
  });

  it('is the same from either side, in whatever order', () => {
    const found = logRank(placebo, mercaptopurine);
    const turned = logRank([...mercaptopurine].reverse(), [...placebo].reverse());
    expect(turned?.z).toBeCloseTo(-(found?.z ?? 0), 12);
  });

  it('says nothing where nothing can be compared', () => {
    expect(logRank([], placebo)).toBeUndefined();
    expect(logRank(watches('3+ 4+'), watches('5+'))).toBeUndefined();
  });
});
