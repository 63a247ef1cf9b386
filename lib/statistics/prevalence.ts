import { reach } from './normal.ts';
import {
  checkShare,
  type Estimate,
  type Interval,
  type Share,
  usualConfidence,
  within,
} from './share.ts';
import { wilson } from './wilson.ts';
import { type Validation, youdenIndex } from './youden.ts';

/** How often a rule flags what is suspect, and how often it leaves alone what is not: 0 to 1. */
export interface Rates {
  sensitivity: number;
  specificity: number;
}

/** Rogan & Gladen, Am. J. Epidemiol. 107 (1978), 71–76; nothing is taken off under 0 or over 1. */
function corrected(share: number, { sensitivity, specificity }: Rates): number {
  return (share + specificity - 1) / (sensitivity + specificity - 1);
}

/**
 * The share that is truly suspect, from the share that a rule flagged, where the rule's rates are
 * known without doubt. The interval is Wilson's with both ends corrected: Reiczigel, Földi &
 * Ózsvári, Exact confidence limits for prevalence of a disease with an imperfect diagnostic test
 * (Epidemiol. Infect. 138, 2010, 1674–1678).
 *
 * Nothing where nothing was looked at, or the rule is no better than a coin (sensitivity and
 * specificity add up to 1 or less): then no flag says anything. Throws a RangeError for what is no
 * share or no rate.
 */
export function prevalenceByKnownRates(
  flagged: Share,
  rates: Rates,
  confidence = usualConfidence,
): Estimate | undefined {
  checkShare(flagged);
  for (const rate of [rates.sensitivity, rates.specificity]) {
    if (!(rate >= 0 && rate <= 1)) throw new RangeError(`a rate lies between 0 and 1: ${rate}`);
  }
  if (flagged.of === 0 || rates.sensitivity + rates.specificity <= 1) return undefined;
  const [low, high] = wilson(flagged.hits, flagged.of, confidence);
  return estimate(corrected(flagged.hits / flagged.of, rates), [
    corrected(low, rates),
    corrected(high, rates),
  ]);
}

/**
 * The same where the rule's rates were themselves found from labelled samples, other ones than the
 * sample whose share is wanted, so that their doubt goes into the interval.
 *
 * Lang & Reiczigel, Confidence limits for prevalence of disease adjusted for estimated sensitivity
 * and specificity (Prev. Vet. Med. 113, 2014, 13–22): value by (2), interval by (16) and (17) with
 * the adjusted counts of (6) and (7) and the variance of (4), in which the last factor is
 * (1 − P)², as it must be and as the authors' own script has it.
 *
 * Nothing where one of the three samples is empty, or the rule may, by its validation, be no better
 * than a coin. Throws a RangeError for what is no share.
 */
export function prevalenceByEstimatedRates(
  flagged: Share,
  validation: Validation,
  confidence = usualConfidence,
): Estimate | undefined {
  checkShare(flagged);
  const index = youdenIndex(validation, confidence);
  if (flagged.of === 0 || !index) return undefined;
  const z = reach(confidence);
  const share = adjusted(flagged, z * z);
  const flags = adjusted(validation.sensitivity, 2);
  const leaves = adjusted(validation.specificity, 2);
  const rates = { sensitivity: flags.share, specificity: leaves.share };
  const centre = corrected(share.share, rates);
  const fromFlags = centre * flags.variance;
  const fromLeaves = (1 - centre) * leaves.variance;
  const shift = 2 * z * z * (fromFlags - fromLeaves);
  const error =
    Math.sqrt(share.variance + centre * fromFlags + (1 - centre) * fromLeaves) /
    (rates.sensitivity + rates.specificity - 1);
  const { hits, of } = validation.specificity;
  return estimate((flagged.hits / flagged.of + hits / of - 1) / index.value, [
    centre + shift - z * error,
    centre + shift + z * error,
  ]);
}

/** A share as if `more` further things had been seen, half of them hits. */
function adjusted({ hits, of }: Share, more: number): { share: number; variance: number } {
  const share = (hits + more / 2) / (of + more);
  return { share, variance: (share * (1 - share)) / (of + more) };
}

/**
 * A share can't be less than none or more than all, even where its correction is: [0, 0] or [1, 1]
 * says that the rates don't fit this sample. Lang & Reiczigel's adjustments may leave out what was
 * seen where it was next to nothing; here it is within.
 */
function estimate(raw: number, interval: Interval): Estimate {
  const value = Math.min(1, Math.max(0, raw));
  const [low, high] = within(interval, 0, 1);
  return { value, interval: [Math.min(low, value), Math.max(high, value)] };
}
