import type { Estimate, Share } from './share.ts';
import { wilson } from './wilson.ts';

/** A share of something with Wilson's interval. */
export const shareOf = ({ hits, of }: Share, confidence: number): Estimate => ({
  value: hits / of,
  interval: wilson(hits, of, confidence),
});

/**
 * `after` less `before`, which know nothing of each other, by square-and-add: Zou & Donner,
 * Construction of confidence limits about effect measures: a general approach (Stat. Med. 27, 2008,
 * 1693–1702).
 */
export function difference(before: Estimate, after: Estimate): Estimate {
  const value = after.value - before.value;
  const [low, high] = [
    Math.hypot(after.value - after.interval[0], before.interval[1] - before.value),
    Math.hypot(after.interval[1] - after.value, before.value - before.interval[0]),
  ];
  return { value, interval: [value - low, value + high] };
}
