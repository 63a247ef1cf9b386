import type { BadgeVerdict } from '../page-reading.ts';
import type { Level } from '../verdict/verdict.ts';
import type { Recognised } from './known-listings.ts';

/** On a page of many, only what a shopper must know, or is glad to. */
const shownOnCards: ReadonlySet<Level> = new Set<Level>(['suspect', 'caution', 'authorised']);
/** On a listing's own page, all but that nothing is known. */
const shownOfPage: ReadonlySet<Level> = new Set<Level>([...shownOnCards, 'excepted', 'clear']);

/** Which verdicts are shown, and where. On a listing page the first listing is the page's own. */
export function verdictsToShow(
  listings: readonly Recognised[],
  isListing: boolean,
): { cards: Map<Element, BadgeVerdict>; ofPage?: BadgeVerdict } {
  const cards = new Map<Element, BadgeVerdict>();
  for (const { read, known } of isListing ? listings.slice(1) : listings)
    if (read.element && known.verdict && shownOnCards.has(known.verdict.level))
      cards.set(read.element, known.verdict);
  const own = isListing ? listings[0]?.known.verdict : undefined;
  return own && shownOfPage.has(own.level) ? { cards, ofPage: own } : { cards };
}
