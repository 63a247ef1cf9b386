import { pValue } from './normal.ts';
import { checkShare, type Estimate, type Share, usualConfidence } from './share.ts';
import { wilson } from './wilson.ts';

export interface Change extends Estimate {
  /** Standard errors that the shares lie apart, judged as if there were no difference. */
  z: number;
  /** How likely shares this far apart are where nothing has changed. */
  p: number;
}

/**
 * `after` less `before`, of two figures from independent samples, with an interval from their own
 * by square-and-add: Zou & Donner, Construction of confidence limits about effect measures: a
 * general approach (Stat. Med. 27, 2008, 1693–1702), formula (7). With Wilson's intervals this is
 * method 10 of Newcombe, Interval estimation for the difference between independent proportions
 * (Stat. Med. 17, 1998, 873–890). Corrected shares whose rates come from one and the same
 * validation are not independent: the interval is then too wide rather than too narrow.
 */
export function difference(before: Estimate, after: Estimate): Estimate {
  const value = after.value - before.value;
  const [low, high] = [
    Math.hypot(after.value - after.interval[0], before.interval[1] - before.value),
    Math.hypot(after.interval[1] - after.value, before.value - before.interval[0]),
  ];
  return { value, interval: [value - low, value + high] };
}

/**
 * Whether a share has changed between two independent samples: the difference in shares (−1 to 1)
 * with Newcombe's interval, and Pearson's test as Campbell has it, with N − 1 for N (Chi-squared
 * and Fisher–Irwin tests of two-by-two tables with small sample recommendations, Stat. Med. 26,
 * 2007, 3661–3675).
 *
 * Nothing where one of the samples is empty. Throws a RangeError for what is no share.
 */
export function change(
  before: Share,
  after: Share,
  confidence = usualConfidence,
): Change | undefined {
  checkShare(before);
  checkShare(after);
  if (before.of === 0 || after.of === 0) return undefined;
  const estimate = ({ hits, of }: Share): Estimate => ({
    value: hits / of,
    interval: wilson(hits, of, confidence),
  });
  const found = difference(estimate(before), estimate(after));
  const all = before.of + after.of;
  const pooled = (before.hits + after.hits) / all;
  const error = Math.sqrt(
    (pooled * (1 - pooled) * (1 / before.of + 1 / after.of) * all) / (all - 1),
  );
  const z = error === 0 ? 0 : found.value / error;
  return { ...found, z, p: pValue(z) };
}
