import { difference, shareOf } from './difference.ts';
import { checkShare, type Estimate, type Share } from './share.ts';

/**
 * What such rates were found from: of hand-labelled suspects, how many the rule flagged; of the
 * others, how many it left alone.
 */
export interface Validation {
  sensitivity: Share;
  specificity: Share;
}

/**
 * Sensitivity + specificity − 1: 1 for a rule that never errs, 0 for a coin. Youden, Index for
 * rating diagnostic tests (Cancer 3, 1950, 32–35); its interval by square-and-add.
 *
 * Nothing where a sample is empty, or the interval reaches down to a coin: what the rule flags then
 * can't be divided by it. Throws a RangeError for what is no share.
 */
export function youdenIndex(
  { sensitivity, specificity }: Validation,
  confidence: number,
): Estimate | undefined {
  checkShare(sensitivity);
  checkShare(specificity);
  if (sensitivity.of === 0 || specificity.of === 0) return undefined;
  const misses = { hits: sensitivity.of - sensitivity.hits, of: sensitivity.of };
  // The share of the others left alone, less that of the suspects left alone.
  const index = difference(shareOf(misses, confidence), shareOf(specificity, confidence));
  return index.interval[0] > 0 ? index : undefined;
}
