import { checkedListing, type Listing, type ListingField } from '../listing/listing.ts';
import type { BadgeVerdict, PageReading, PageVerdicts } from '../page-reading.ts';
import {
  isFlagged,
  type OverlaySettings,
  overlaySettingsFor,
  type Settings,
  type Threshold,
} from '../settings/overlay-settings.ts';
import type { Level, Verdict } from '../verdict/verdict.ts';

export interface WeighedListing {
  key: string;
  listing: Listing;
  /** Fields that the page should show and that could not be read. */
  unread: ListingField[];
  verdict: Verdict;
}

/** What a tab shows, weighed: what the popup opens with. */
export interface TabReading
  extends Pick<PageReading, 'visit' | 'url' | 'page' | 'marketplace' | 'known' | 'changed'> {
  /** ISO 8601, UTC. */
  readAt: string;
  /** In the page's order. On a listing page the first is the one that the page is about. */
  listings: WeighedListing[];
}

export type LevelCounts = Partial<Record<Level, number>>;

/** What a view can show of a tab before it has read all of it: see `glanceAt`. */
export interface TabGlance {
  /** With its first listings only. */
  reading: TabReading;
  /** Of all its listings. */
  counts: LevelCounts;
}

/** Listings that the first look at a page of many has room for. */
const mostAtFirst = 4;

/** A reading's gravest listings, or the one that the page is about, and how many there are of which level. */
export function glanceAt(reading: TabReading): TabGlance {
  const { page, listings } = reading;
  const first =
    page === 'listing' ? listings.slice(0, 1) : flaggedListings(listings).slice(0, mostAtFirst);
  return {
    reading: {
      ...reading,
      listings: first.map((one) => ({
        ...one,
        listing: { ...one.listing, description: undefined },
      })),
    },
    counts: countLevels(listings),
  };
}

export function countLevels(listings: readonly WeighedListing[]): LevelCounts {
  const counts: LevelCounts = {};
  for (const { verdict } of listings) counts[verdict.level] = (counts[verdict.level] ?? 0) + 1;
  return counts;
}

/** Those on which something weighs, the gravest first. */
export function flaggedListings(
  listings: readonly WeighedListing[],
  threshold?: Threshold,
): WeighedListing[] {
  return listings
    .filter(({ verdict }) => isFlagged(verdict.level, threshold))
    .sort((a, b) => b.verdict.total - a.verdict.total);
}

/** Whether a message tells all that its page shows: what was weighed before says nothing more then. */
export function tellsAll({ present, listings }: PageReading): boolean {
  const sent = new Set(listings.map(({ key }) => key));
  return present.every((key) => sent.has(key));
}

/**
 * What the tab shows after a message of its page: what was weighed before on the same visit and is
 * still there, and what is new.
 */
export function updateTabReading(
  before: TabReading | undefined,
  message: PageReading,
  weigh: (listing: Listing) => Verdict,
): { reading: TabReading; answer: PageVerdicts } {
  const weighed = message.listings.map(({ key, listing: sent, unread }): WeighedListing => {
    const { listing, invalid } = checkedListing(sent);
    return { key, listing, unread: [...unread, ...invalid], verdict: weigh(listing) };
  });
  const known = new Map<string, WeighedListing>();
  if (before?.visit === message.visit) for (const one of before.listings) known.set(one.key, one);
  for (const one of weighed) known.set(one.key, one);
  const { visit, url, page, marketplace } = message;
  return {
    answer: {
      verdicts: weighed.map(badgeVerdict),
      unknown: message.present.filter((key) => !known.has(key)),
    },
    reading: {
      visit,
      url,
      page,
      marketplace,
      known: message.known,
      changed: message.changed,
      readAt: new Date().toISOString(),
      listings: message.present.flatMap((key) => known.get(key) ?? []),
    },
  };
}

const mostReasons = 3;

/** What a badge needs of a verdict. */
function badgeVerdict({ key, verdict }: WeighedListing): BadgeVerdict {
  const favourable = verdict.level === 'authorised' || verdict.level === 'clear';
  const telling = verdict.evidence.filter(({ weight }) => weight !== 0);
  const reasons = favourable ? telling.toReversed() : telling;
  return {
    key,
    level: verdict.level,
    reasons: reasons
      .slice(0, mostReasons)
      .map(({ text, words, weight }) => ({ text, words, against: weight > 0 })),
  };
}

const gravity: readonly Level[] = [
  'unknown',
  'excepted',
  'clear',
  'authorised',
  'caution',
  'suspect',
];

/** The level that stands for the tab: the listing's own, or the gravest on a page of many. */
export function levelOfTab({ page, listings }: TabReading): Level {
  const of = page === 'listing' ? listings.slice(0, 1) : listings;
  return of.reduce<Level>(
    (gravest, { verdict: { level } }) =>
      gravity.indexOf(level) > gravity.indexOf(gravest) ? level : gravest,
    'unknown',
  );
}

/** What the user has set for the page: a shop that no file knows goes by what holds everywhere. */
export function settingsOfPage(
  { marketplace, known }: Pick<TabReading, 'marketplace' | 'known'>,
  settings: Partial<Settings> | undefined,
): OverlaySettings {
  return overlaySettingsFor(settings, known ? marketplace : undefined);
}
