/** How long after a page's change it is read again, in milliseconds. */
export interface Rhythm {
  /** From now on, as long as the page is quiet. */
  readonly quiet: number;
  /** However lively the page. */
  readonly atMost: number;
}

const shortest: Rhythm = { quiet: 120, atMost: 600 };
const longest = 4000;
/** Reading takes no more than one part in so many of the page's time. */
const share = 20;

/**
 * The pause before the next reading, from the one before it: in proportion to what that cost, and
 * twice as long each time nothing new was found, so that a page with a clock in it is left in peace.
 */
export function nextRhythm(before: Rhythm | undefined, cost: number, foundNew: boolean): Rhythm {
  if (!before) return shortest;
  const least = Math.max(shortest.atMost, cost * share);
  const atMost = foundNew ? least : Math.max(least, before.atMost * 2);
  return { quiet: shortest.quiet, atMost: Math.min(longest, atMost) };
}
