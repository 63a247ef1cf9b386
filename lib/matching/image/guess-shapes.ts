/**
 * The words that names are made of, for reading a word with letters masked, wrong or missing. Only
 * of brands of which the rulebook says more than a name: of a register of a million marks, one is
 * always a letter away.
 */

/** The shortest word whose slips are still known for it: 'guci' may be anything. */
export const leastSlipped = 6;
/** No name's word is longer; a page's may be, and would have as many shorter forms as letters. */
export const mostSlipped = 24;

/** A word's length and its first or last unit: what a mask leaves to be seen. */
export function shapeOf(length: number, unit: number, isLast: boolean): number {
  return ((isLast ? 1 << 30 : 0) | (Math.min(length, 255) << 16) | unit) >>> 0;
}
