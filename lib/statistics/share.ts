/** So many of so many: whole numbers, `hits` no more than `of`. */
export interface Share {
  hits: number;
  of: number;
}

/** Both ends belong to it. */
export type Interval = readonly [low: number, high: number];

/** A figure with the interval that covers the truth at the rate that was asked for. */
export interface Estimate {
  value: number;
  interval: Interval;
}

/** The rate at which intervals cover where nothing else is said. */
export const usualConfidence = 0.95;

/** Throws a RangeError for what is no share: fractions, negatives, more hits than there are. */
export function checkShare({ hits, of }: Share): void {
  if (!Number.isSafeInteger(hits) || !Number.isSafeInteger(of) || hits < 0 || hits > of) {
    throw new RangeError(`no share of whole things: ${hits} of ${of}`);
  }
}

/** The interval's ends held within what the figure can be. */
export function within([low, high]: Interval, least: number, most: number): Interval {
  return [Math.min(most, Math.max(least, low)), Math.max(least, Math.min(most, high))];
}
