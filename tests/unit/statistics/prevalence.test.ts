import { describe, expect, it } from 'vitest';
import {
  prevalenceByEstimatedRates,
  prevalenceByKnownRates,
} from '../../../lib/statistics/prevalence.ts';
import { wilson } from '../../../lib/statistics/wilson.ts';
import { rounded } from './rounded.ts';

describe('by known rates', () => {
  it('gives the examples of epiR’s manual', () => {
    // epi.prev in the R package epiR: brucellosis in 150 cows (5.1 in 100, 0 to 13), and
    // Helicobacter pylori of Moujaber et al. (2008), the example of Reiczigel et al. (2010), which
    // has 0 to 1.3 by the wider interval of Clopper & Pearson.
    const cows = prevalenceByKnownRates(
      { hits: 23, of: 150 },
      { sensitivity: 0.96, specificity: 0.89 },
    );
    expect(cows?.value.toFixed(3)).toBe('0.051');
    expect(rounded(cows?.interval, 2)).toEqual(['0.00', '0.13']);
    const children = prevalenceByKnownRates(
      { hits: 6, of: 151 },
      { sensitivity: 0.964, specificity: 0.927 },
    );
    expect(children?.value).toBe(0);
    expect(rounded(children?.interval, 3)).toEqual(['0.000', '0.012']);
  });

  it('gives the share itself for a rule that never errs', () => {
    const found = prevalenceByKnownRates({ hits: 81, of: 263 }, { sensitivity: 1, specificity: 1 });
    expect(found?.value).toBeCloseTo(81 / 263);
    expect(rounded(found?.interval)).toEqual(['0.2553', '0.3662']);
  });

  it('says nothing where the rule is no better than a coin, or nothing was seen', () => {
    expect(
      prevalenceByKnownRates({ hits: 1, of: 9 }, { sensitivity: 0.4, specificity: 0.6 }),
    ).toBeUndefined();
    expect(
      prevalenceByKnownRates({ hits: 0, of: 0 }, { sensitivity: 0.9, specificity: 0.9 }),
    ).toBeUndefined();
  });

  it('refuses rates that are none', () => {
    expect(() =>
      prevalenceByKnownRates({ hits: 1, of: 9 }, { sensitivity: 90, specificity: 0.9 }),
    ).toThrow(RangeError);
  });
});

describe('by estimated rates', () => {
  const surely = (share: number) => ({ hits: share * 1e9, of: 1e9 });

  it('ends where what was seen is as far from the truth as chance reaches', () => {
    // 30 flagged of 100, 45 of 50 suspects flagged, 95 of 100 others left alone: Wilson's intervals
    // squared and added, and the quadratic in x solved by hand.
    const found = prevalenceByEstimatedRates(
      { hits: 30, of: 100 },
      { sensitivity: { hits: 45, of: 50 }, specificity: { hits: 95, of: 100 } },
    );
    expect(found?.value).toBeCloseTo((0.3 + 0.95 - 1) / (0.9 + 0.95 - 1), 12);
    const [flagged, hit, wrong] = [wilson(30, 100), wilson(45, 50), wilson(5, 100)];
    const root = (seen: number, wrongly: number, rightly: number, side: 1 | -1) => {
      const a = 0.85 ** 2 - wrongly ** 2 - rightly ** 2;
      const b = wrongly ** 2 - 0.25 * 0.85;
      const c = 0.25 ** 2 - seen ** 2 - wrongly ** 2;
      return (-b + side * Math.sqrt(b * b - a * c)) / a;
    };
    expect(found?.interval[0]).toBeCloseTo(
      root(0.3 - flagged[0], wrong[1] - 0.05, hit[1] - 0.9, -1),
      9,
    );
    expect(found?.interval[1]).toBeCloseTo(
      root(flagged[1] - 0.3, 0.05 - wrong[0], 0.9 - hit[0], 1),
      9,
    );
  });

  it('comes to the known rates as their samples grow', () => {
    const flagged = { hits: 400, of: 2_000 };
    const known = prevalenceByKnownRates(flagged, { sensitivity: 0.8, specificity: 0.95 });
    const estimated = prevalenceByEstimatedRates(flagged, {
      sensitivity: surely(0.8),
      specificity: surely(0.95),
    });
    expect(estimated?.value).toBeCloseTo(known?.value ?? Number.NaN, 9);
    expect(estimated?.interval[0]).toBeCloseTo(known?.interval[0] ?? Number.NaN, 3);
    expect(estimated?.interval[1]).toBeCloseTo(known?.interval[1] ?? Number.NaN, 3);
  });

  it('is the wider, the less the rates are known', () => {
    const width = (of: number) => {
      const found = prevalenceByEstimatedRates(
        { hits: 100, of: 400 },
        { sensitivity: { hits: of * 0.9, of }, specificity: { hits: of * 0.9, of } },
      );
      return found ? found.interval[1] - found.interval[0] : Number.NaN;
    };
    expect(width(50)).toBeGreaterThan(width(500) * 1.2);
  });

  it('says nothing where a sample is empty or the rule is no better than a coin', () => {
    const none = { hits: 0, of: 0 };
    expect(
      prevalenceByEstimatedRates({ hits: 1, of: 9 }, { sensitivity: none, specificity: surely(1) }),
    ).toBeUndefined();
    expect(
      prevalenceByEstimatedRates(
        { hits: 1, of: 9 },
        { sensitivity: { hits: 1, of: 2 }, specificity: { hits: 1, of: 2 } },
      ),
    ).toBeUndefined();
  });

  it('says nothing where the labelled samples leave room for a coin', () => {
    expect(
      prevalenceByEstimatedRates(
        { hits: 70, of: 94 },
        { sensitivity: { hits: 75, of: 207 }, specificity: { hits: 18, of: 28 } },
      ),
    ).toBeUndefined();
  });

  it('ends at none where fewer are flagged than the rule’s errors alone would be', () => {
    const found = prevalenceByEstimatedRates(
      { hits: 0, of: 500 },
      { sensitivity: { hits: 90, of: 100 }, specificity: { hits: 360, of: 400 } },
    );
    expect(found).toEqual({ value: 0, interval: [0, 0] });
  });
});
