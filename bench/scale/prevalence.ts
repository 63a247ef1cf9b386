import { change, changeOfPrevalence } from '../../lib/statistics/change.ts';
import {
  prevalenceByEstimatedRates,
  prevalenceByKnownRates,
} from '../../lib/statistics/prevalence.ts';
import type { Random } from '../../lib/statistics/random.ts';
import type { Share } from '../../lib/statistics/share.ts';
import { wilson } from '../../lib/statistics/wilson.ts';
import type { Claim } from './claims.ts';

/** How much is suspect, by a rule that errs, twice with half a year between. */
export function prevalence(random: Random): Claim[] {
  const rates = {
    sensitivity: 0.6 + 0.38 * random.uniform(),
    specificity: 0.85 + 0.148 * random.uniform(),
  };
  const suspect = random.logUniform(0.005, 0.6);
  const later = Math.min(0.9, suspect * random.logUniform(0.5, 2));
  const flaggedOf = (share: number) =>
    share * rates.sensitivity + (1 - share) * (1 - rates.specificity);
  const look = (chance: number, of: number): Share => ({ hits: random.binomial(of, chance), of });
  const listings = () => Math.round(random.logUniform(100, 2_000));
  const first = look(flaggedOf(suspect), listings());
  const second = look(flaggedOf(later), listings());
  const unchanged = look(flaggedOf(suspect), listings());
  const labelled = {
    sensitivity: look(rates.sensitivity, Math.round(random.logUniform(50, 300))),
    specificity: look(rates.specificity, Math.round(random.logUniform(100, 600))),
  };
  const rarity = suspect < 0.03 ? 'rare' : suspect < 0.15 ? 'middling' : 'common';
  const kind = `${rarity}, ${first.of < 450 ? 'few' : 'many'} listings`;
  return [
    {
      figure: 'share flagged',
      kind,
      truth: flaggedOf(suspect),
      interval: (confidence) => wilson(first.hits, first.of, confidence),
    },
    {
      figure: 'share suspect, rates known',
      kind,
      truth: suspect,
      interval: (confidence) => prevalenceByKnownRates(first, rates, confidence)?.interval,
    },
    {
      figure: 'share suspect, rates estimated',
      kind,
      truth: suspect,
      interval: (confidence) => prevalenceByEstimatedRates(first, labelled, confidence)?.interval,
    },
    {
      figure: 'change of share flagged',
      kind,
      truth: flaggedOf(later) - flaggedOf(suspect),
      interval: (confidence) => change(first, second, confidence)?.interval,
    },
    {
      figure: 'change of share suspect',
      kind,
      truth: later - suspect,
      interval: (confidence) => changeOfPrevalence(first, second, labelled, confidence)?.interval,
    },
    { figure: 'change of share flagged (test)', kind, p: change(first, unchanged)?.p },
  ];
}
