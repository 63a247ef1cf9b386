import { reach } from './normal.ts';
import { checkShare, type Interval, usualConfidence, within } from './share.ts';

/**
 * The score interval for a share, from 0 to 1; of nothing, all of [0, 1].
 *
 * Wilson, Probable Inference, the Law of Succession, and Statistical Inference (J. Am. Stat.
 * Assoc. 22, 1927, 209–212); method 3 of Newcombe (Stat. Med. 17, 1998, 857–872).
 * Throws a RangeError for counts that are no share.
 */
export function wilson(hits: number, of: number, confidence = usualConfidence): Interval {
  checkShare({ hits, of });
  if (of === 0) return [0, 1];
  const z = reach(confidence);
  const [low, high] = scoreInterval(hits / of, of, z);
  // The formula's own ends are exact here, but for rounding.
  return [hits === 0 ? 0 : low, hits === of ? 1 : high];
}

/**
 * The same for a share that was seen in what counts as `size` things, whole or not.
 * `z` is in standard errors.
 */
export function scoreInterval(share: number, size: number, z: number): Interval {
  const denominator = 1 + (z * z) / size;
  const centre = share + (z * z) / (2 * size);
  const spread = z * Math.sqrt((share * (1 - share)) / size + (z * z) / (4 * size * size));
  return within([(centre - spread) / denominator, (centre + spread) / denominator], 0, 1);
}
