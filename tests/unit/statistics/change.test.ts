import { describe, expect, it } from 'vitest';
import { change, changeOfPrevalence } from '../../../lib/statistics/change.ts';
import { rounded } from './rounded.ts';

// Newcombe (1998), Stat. Med. 17, 873–890, method 10, table II; the last one is not his. All four so
// in the tests of R's DescTools, as method 'score'; a table's row there is first less second.
it.each([
  [56, 70, 48, 80, '0.0524', '0.3339'],
  [9, 10, 3, 10, '0.1705', '0.8090'],
  [10, 10, 0, 20, '0.6791', '1.0000'],
  [84, 101, 89, 105, '-0.1177', '0.0851'],
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

describe('the change of what is truly suspect', () => {
  const before = { hits: 200, of: 1_000 };
  const after = { hits: 120, of: 1_000 };

  it('is the change itself for a rule that never errs', () => {
    const never = { hits: 1_000_000, of: 1_000_000 };
    const found = changeOfPrevalence(before, after, { sensitivity: never, specificity: never });
    const plain = change(before, after);
    expect(found?.value).toBeCloseTo(-0.08, 12);
    expect(found?.interval[0]).toBeCloseTo(plain?.interval[0] ?? Number.NaN, 5);
    expect(found?.interval[1]).toBeCloseTo(plain?.interval[1] ?? Number.NaN, 5);
  });

  it('is larger than that of the flags, and less sure, for a rule that errs', () => {
    const found = changeOfPrevalence(before, after, {
      sensitivity: { hits: 80, of: 100 },
      specificity: { hits: 180, of: 200 },
    });
    const plain = change(before, after);
    if (!found || !plain) throw new Error('both can be told');
    expect(found.value).toBeCloseTo(-0.08 / 0.7, 12);
    // More than the flags' own doubt over Youden's index: that one is in doubt too.
    const scaled = (plain.interval[1] - plain.interval[0]) / 0.7;
    expect(found.interval[1] - found.interval[0]).toBeGreaterThan(scaled);
  });

  it('turns about with its samples', () => {
    const rates = { sensitivity: { hits: 80, of: 100 }, specificity: { hits: 180, of: 200 } };
    const found = changeOfPrevalence(before, after, rates);
    const turned = changeOfPrevalence(after, before, rates);
    expect(turned?.interval[0]).toBeCloseTo(-(found?.interval[1] ?? Number.NaN), 12);
    expect(turned?.interval[1]).toBeCloseTo(-(found?.interval[0] ?? Number.NaN), 12);
  });

  it('stands on either side of nought, and at it, though the rates are hardly known', () => {
    const rates = { sensitivity: { hits: 9, of: 12 }, specificity: { hits: 10, of: 14 } };
    for (const hits of [0, 150, 199, 200, 201, 300, 1_000]) {
      const found = changeOfPrevalence(before, { hits, of: 1_000 }, rates);
      const plain = change(before, { hits, of: 1_000 });
      if (!found || !plain) throw new Error('both can be told');
      const [low, high] = found.interval;
      expect(low).toBeLessThanOrEqual(found.value);
      expect(high).toBeGreaterThanOrEqual(found.value);
      // Dividing by an index leaves the sides of nought as they are.
      expect(Math.sign(low)).toBe(Math.sign(plain.interval[0]));
      expect(Math.sign(high)).toBe(Math.sign(plain.interval[1]));
    }
  });

  it('says nothing where the rule may be no better than a coin', () => {
    const perhaps = { hits: 6, of: 10 };
    expect(
      changeOfPrevalence(before, after, { sensitivity: perhaps, specificity: perhaps }),
    ).toBeUndefined();
  });
});
