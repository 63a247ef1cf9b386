import { shareOf } from './difference.ts';
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
 * The interval holds each share x that would give what was seen: share flagged − x · sensitivity −
 * (1 − x) · (1 − specificity) would be nought, and is as near to it as its own interval by
 * square-and-add over Wilson's (Zou & Donner, Stat. Med. 27, 2008, 1693–1702) reaches. To ask so is
 * Fieller's way with a ratio (J. R. Stat. Soc. B 16, 1954, 175–185). No paper says that the two
 * together hold for this correction: the simulation in `bench/scale` does, nearer to the stated rate
 * than the interval of Lang & Reiczigel (Prev. Vet. Med. 113, 2014, 13–22), and narrower.
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
  const { hits, of } = validation.specificity;
  const [seen, hit, wrong] = [flagged, validation.sensitivity, { hits: of - hits, of }].map(
    (share) => shareOf(share, confidence),
  ) as [Estimate, Estimate, Estimate];
  const value = Math.min(1, Math.max(0, (seen.value - wrong.value) / index.value));
  const isWithin = (x: number) => {
    const surplus = seen.value - x * hit.value - (1 - x) * wrong.value;
    return surplus > 0
      ? surplus <= Math.hypot(below(seen), x * above(hit), (1 - x) * above(wrong))
      : -surplus <= Math.hypot(above(seen), x * below(hit), (1 - x) * below(wrong));
  };
  return { value, interval: [farthest(isWithin, value, 0), farthest(isWithin, value, 1)] };
}

const below = ({ value, interval }: Estimate) => value - interval[0];
const above = ({ value, interval }: Estimate) => interval[1] - value;

/** The last point from one to another up to which all are within, by halving. */
function farthest(isWithin: (x: number) => boolean, from: number, to: number): number {
  if (isWithin(to)) return to;
  let [inside, outside] = [from, to];
  for (let i = 0; i < 50; i += 1) {
    const middle = (inside + outside) / 2;
    if (isWithin(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

/**
 * A share can't be less than none or more than all, even where its correction is: [0, 0] or [1, 1]
 * says that the rates don't fit this sample.
 */
function estimate(raw: number, interval: Interval): Estimate {
  return { value: Math.min(1, Math.max(0, raw)), interval: within(interval, 0, 1) };
}
