import type { Listing } from '../listing/listing.ts';
import type { BadgeVerdict } from '../page-reading.ts';
import { isFlagged, type OverlaySettings } from '../settings/overlay-settings.ts';
import type { Level } from '../verdict/verdict.ts';
import type { Recognised } from './known-listings.ts';

/** On a listing's own page, all but that nothing is known. */
const shownOfPage: readonly Level[] = ['suspect', 'caution', 'authorised', 'excepted', 'clear'];

/** What a page of listings comes to. */
export interface Summary {
  /** At the threshold or above. */
  flagged: number;
  /** All that were weighed. */
  all: number;
  threshold: OverlaySettings['threshold'];
}

export interface OwnListing {
  verdict: BadgeVerdict;
  listing: Listing;
}

export interface VerdictsToShow {
  /** What a shopper must know of a card, or is glad to. */
  cards: ReadonlyMap<Element, BadgeVerdict>;
  /** Of the listing that the page is about. */
  ofPage?: OwnListing;
  /** Cards that the user wants dimmed or hidden. */
  setBack: ReadonlySet<Element>;
  fate?: 'dim' | 'hide';
  summary?: Summary;
}

const nothing: VerdictsToShow = { cards: new Map(), setBack: new Set() };

/**
 * What is shown, and where. On a listing page the first listing is the page's own.
 * @param isDoubted whether a card may be another listing's by now: nothing is shown on it.
 */
export function verdictsToShow(
  listings: readonly Recognised[],
  isListing: boolean,
  { flagged: fate, threshold, authorised }: OverlaySettings,
  isDoubted: (card: Element) => boolean = () => false,
): VerdictsToShow {
  if (fate === 'off') return nothing;
  const cards = new Map<Element, BadgeVerdict>();
  const flaggedCards: Element[] = [];
  const weighed = new Map<string, boolean>();
  for (const { read, known } of isListing ? listings.slice(1) : listings) {
    const { verdict } = known;
    if (!verdict) continue;
    const flagged = isFlagged(verdict.level, threshold);
    weighed.set(known.key, flagged);
    if (!read.element || isDoubted(read.element)) continue;
    if (flagged) flaggedCards.push(read.element);
    if (flagged || (authorised && verdict.level === 'authorised')) cards.set(read.element, verdict);
  }
  const own = isListing ? ownListing(listings[0]) : undefined;
  const flagged = [...weighed.values()].filter(Boolean).length;
  const shown: VerdictsToShow = {
    cards,
    ...(own && { ofPage: own }),
    ...(flagged > 0 && !isListing && { summary: { flagged, all: weighed.size, threshold } }),
    setBack: new Set(),
  };
  if (fate === 'badge') return shown;
  // A box around other listings' cards isn't set back for the sake of one.
  const holdsOthers = (card: Element) =>
    listings.some(({ read: { element } }) => element && element !== card && card.contains(element));
  return { ...shown, fate, setBack: new Set(flaggedCards.filter((card) => !holdsOthers(card))) };
}

function ownListing(first: Recognised | undefined): OwnListing | undefined {
  const verdict = first?.known.verdict;
  if (!verdict || !shownOfPage.includes(verdict.level)) return undefined;
  return { verdict, listing: first.read.listing };
}
