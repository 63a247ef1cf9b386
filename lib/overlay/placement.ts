/** How a badge finds its corner in a card without moving anything in it. */
export type Placement =
  /** The card is positioned: at its start corner. */
  | 'corner'
  /** A flex or grid box puts what is out of its flow at its start by itself. */
  | 'static'
  /** Below the last line, which a block puts it under, and pulled up by the block's height. */
  | 'pulled-up';

/** Reads styles, so that all cards are asked before anything is written. */
export function placementIn(card: Element): Placement {
  const { position, display } = getComputedStyle(card);
  if (position !== 'static') return 'corner';
  return /flex|grid/.test(display) ? 'static' : 'pulled-up';
}
