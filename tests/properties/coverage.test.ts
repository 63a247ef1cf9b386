import { describe, expect, it } from 'vitest';
import { coverage, simulate, statedRates } from '../../bench/scale/coverage.ts';

/** A short form of `npm run bench -- scale`: a hundredth of its studies, and room for their chance. */
const studies = 1_000;

describe('of simulated studies with known truth', () => {
  it.each(coverage(simulate(studies, 20260101)))(
    '$figure holds as often as stated',
    ({ rates }) => {
      expect(rates).toHaveLength(statedRates.length);
      statedRates.forEach((stated, i) => {
        const chance = Math.sqrt((stated * (1 - stated)) / studies);
        expect(Math.abs((rates[i] ?? Number.NaN) - stated)).toBeLessThan(0.01 + 3 * chance);
      });
    },
  );
});
