import { difference, shareOf } from './difference.ts';
import { pValue } from './normal.ts';
import { checkShare, type Estimate, type Share, usualConfidence, within } from './share.ts';
import { type Validation, youdenIndex } from './youden.ts';

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
  const found = difference(shareOf(before, confidence), shareOf(after, confidence));
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
  validation: Validation,
  confidence = usualConfidence,
): Estimate | undefined {
  checkShare(before);
  checkShare(after);
  const index = youdenIndex(validation, confidence);
  if (before.of === 0 || after.of === 0 || !index) return undefined;
  const flagged = difference(shareOf(before, confidence), shareOf(after, confidence));
  const value = flagged.value / index.value;
  const [low, high] = flagged.interval;
  const [least, most] = [index.value - index.interval[0], index.interval[1] - index.value];
  const end = (reached: number, doubt: number, side: -1 | 1) => {
    const square = index.value ** 2 - doubt ** 2;
    const product = flagged.value * index.value;
    const constant = flagged.value ** 2 - (reached - flagged.value) ** 2;
    const root = side * Math.sqrt(product ** 2 - square * constant);
    // Two ways to write one root: of these, the one that doesn't cancel out.
    return side * product > 0 ? (product + root) / square : constant / (product - root);
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
