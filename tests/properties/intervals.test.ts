import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kappa } from '../../lib/statistics/agreement.ts';
import { change, changeOfPrevalence } from '../../lib/statistics/change.ts';
import {
  prevalenceByEstimatedRates,
  prevalenceByKnownRates,
} from '../../lib/statistics/prevalence.ts';
import type { Interval, Share } from '../../lib/statistics/share.ts';
import { kaplanMeier, medianTime } from '../../lib/statistics/survival.ts';
import { wilson } from '../../lib/statistics/wilson.ts';

const share: fc.Arbitrary<Share> = fc
  .integer({ min: 1, max: 300 })
  .chain((of) => fc.record({ hits: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));
const validation = fc.record({ sensitivity: share, specificity: share });
const rate = fc.double({ min: 0, max: 1, noNaN: true });
const confidence = fc.constantFrom(0.8, 0.9, 0.95, 0.99, 0.999);

/** A figure, or that there is none, with ends in order around it and none beyond what can be. */
function expectSound(
  found: { value: number; interval: Interval } | undefined,
  least: number,
  most: number,
): void {
  if (!found) return;
  const [low, high] = found.interval;
  expect(low).toBeGreaterThanOrEqual(least);
  expect(high).toBeLessThanOrEqual(most);
  const rounding = 1e-9;
  expect(found.value).toBeGreaterThanOrEqual(low - rounding);
  expect(found.value).toBeLessThanOrEqual(high + rounding);
}

describe('each figure lies within its interval, and that within what can be', () => {
  it('for shares, plain and corrected', () => {
    fc.assert(
      fc.property(share, validation, rate, rate, confidence, (seen, labelled, a, b, at) => {
        const plain = { value: seen.hits / seen.of, interval: wilson(seen.hits, seen.of, at) };
        expectSound(plain, 0, 1);
        const rates = { sensitivity: a, specificity: b };
        expectSound(prevalenceByKnownRates(seen, rates, at), 0, 1);
        expectSound(prevalenceByEstimatedRates(seen, labelled, at), 0, 1);
      }),
      { numRuns: 2_000 },
    );
  });

  it('for changes, plain and corrected', () => {
    fc.assert(
      fc.property(share, share, validation, confidence, (before, after, labelled, at) => {
        expectSound(change(before, after, at), -1, 1);
        expectSound(changeOfPrevalence(before, after, labelled, at), -1, 1);
      }),
      { numRuns: 2_000 },
    );
  });

  it('for agreement', () => {
    const tables = fc.integer({ min: 1, max: 4 }).chain((size) => {
      const row = fc.array(fc.nat(60), { minLength: size, maxLength: size });
      return fc.array(row, { minLength: size, maxLength: size });
    });
    fc.assert(
      fc.property(tables, confidence, (table, at) => expectSound(kappa(table, at), -1, 1)),
      { numRuns: 1_000 },
    );
  });

  it('for times', () => {
    const watch = fc.record({ time: fc.nat(40), ended: fc.boolean() });
    fc.assert(
      fc.property(fc.array(watch, { maxLength: 40 }), confidence, (watches, at) => {
        const steps = kaplanMeier(watches, at);
        for (const { share: value, interval } of steps) expectSound({ value, interval }, 0, 1);
        const { value = Number.POSITIVE_INFINITY, interval } = medianTime(steps);
        expectSound({ value, interval }, 0, Number.POSITIVE_INFINITY);
      }),
      { numRuns: 1_000 },
    );
  });
});
