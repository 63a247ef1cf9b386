import { pValue } from './normal.ts';
import type { Validation } from './prevalence.ts';
import { checkShare, type Estimate, type Share, usualConfidence, within } from './share.ts';
import { wilson } from './wilson.ts';

export interface Change extends Estimate {
  /** Standard errors that the shares lie apart, judged as if there were no difference. */
  z: number;
  /** How likely shares this far apart are where nothing has changed. */
  p: number;
}

/**
 * Whether a share has changed between two independent samples: the difference in shares (−1 to 1)
 * with method 10 of Newcombe, Interval estimation for the difference between independent
 * proportions (Stat. Med. 17, 1998, 873–890), and Pearson's test as Campbell has it, with N − 1 for N (Chi-squared
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
  const found = difference(estimate(before, confidence), estimate(after, confidence));
  const all = before.of + after.of;
  const pooled = (before.hits + after.hits) / all;
  const error = Math.sqrt(
    (pooled * (1 - pooled) * (1 / before.of + 1 / after.of) * all) / (all - 1),
  );
  const z = error === 0 ? 0 : found.value / error;
  return { ...found, z, p: pValue(z) };
}

/**
 * The change in the share that is truly suspect (−1 to 1), where one rule flagged both samples and
 * its rates were found from one validation. Rogan & Gladen's correction then is a division by
 * Youden's index, sensitivity + specificity − 1; the interval is the one for a ratio of Donner &
 * Zou, Closed-form confidence intervals for functions of the normal mean and standard deviation
 * (Stat. Methods Med. Res. 21, 2012, 347–359). Whether anything changed at all is for `change`.
 *
 * Nothing where one of the samples is empty, or the rule may, by its validation, be no better than
 * a coin. Throws a RangeError for what is no share.
 */
export function changeOfPrevalence(
  before: Share,
  after: Share,
  { sensitivity, specificity }: Validation,
  confidence = usualConfidence,
): Estimate | undefined {
  for (const share of [before, after, sensitivity, specificity]) {
    checkShare(share);
    if (share.of === 0) return undefined;
  }
  const flagged = difference(estimate(before, confidence), estimate(after, confidence));
  const misses = { hits: sensitivity.of - sensitivity.hits, of: sensitivity.of };
  // Youden's index, as the share of the others left alone less that of the suspects left alone.
  const index = difference(estimate(misses, confidence), estimate(specificity, confidence));
  if (index.interval[0] <= 0) return undefined;
  const value = flagged.value / index.value;
  const [low, high] = flagged.interval;
  const [least, most] = [index.value - index.interval[0], index.interval[1] - index.value];
  const end = (reached: number, doubt: number, side: -1 | 1) => {
    const divisor = index.value ** 2 - doubt ** 2;
    const product = flagged.value * index.value;
    const under = product ** 2 - divisor * (flagged.value ** 2 - (reached - flagged.value) ** 2);
    return (product + side * Math.sqrt(under)) / divisor;
  };
  return {
    value: Math.min(1, Math.max(-1, value)),
    interval: within(
      [end(low, low > 0 ? most : least, -1), end(high, high > 0 ? least : most, 1)],
      -1,
      1,
    ),
  };
}

const estimate = ({ hits, of }: Share, confidence: number): Estimate => ({
  value: hits / of,
  interval: wilson(hits, of, confidence),
});

/**
 * `after` less `before`, by square-and-add: Zou & Donner, Construction of confidence limits about
 * effect measures: a general approach (Stat. Med. 27, 2008, 1693–1702).
 */
function difference(before: Estimate, after: Estimate): Estimate {
  const value = after.value - before.value;
  const [low, high] = [
    Math.hypot(after.value - after.interval[0], before.interval[1] - before.value),
    Math.hypot(after.interval[1] - after.value, before.value - before.interval[0]),
  ];
  return { value, interval: [value - low, value + high] };
}
