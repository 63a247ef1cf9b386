import { isObject, type ListingField, listingFields } from './listing/listing.ts';
import { pageKinds } from './listing/page-kind.ts';
import type { PageWords } from './page-words.ts';
import type { Level } from './verdict/verdict.ts';

/** What a page's reading came to, or what changed since the last message of the same visit. */
export interface PageReading {
  /** Names the stay on one page: a new document, or a new address in a page that navigates by itself. */
  visit: string;
  url: string;
  page: (typeof pageKinds)[number];
  marketplace: string;
  /** Whether a file in `lib/marketplaces/` read it, or only the readers that any shop gets. */
  known: boolean;
  /** Fields that the marketplace's file must find and didn't. */
  changed: ListingField[];
  /** All listings now on the page, in its order. */
  present: string[];
  /** Those that the worker has not seen on this visit. */
  listings: SentListing[];
}

export interface SentListing {
  key: string;
  /** A `Listing`, checked field by field where it is weighed: one bad field spoils no page. */
  listing: Record<string, unknown>;
  unread: ListingField[];
}

/** Listings on one page at most; in UTF-16 units, how long its texts are. */
const mostListings = 20_000;
const longest = { key: 40, url: 20_000, marketplace: 300 };

/**
 * A page's message, which a page's own scripts may have written: throws a `TypeError` where it isn't
 * one. By hand and not by a library's schema: the worker loads it before the first verdict.
 */
export function checkedPageReading(sent: unknown): PageReading {
  const reading = sent as PageReading;
  const valid =
    isObject(sent) &&
    isText(sent.visit, longest.key) &&
    isText(sent.url, longest.url) &&
    pageKinds.includes(sent.page as PageReading['page']) &&
    isText(sent.marketplace, longest.marketplace) &&
    typeof sent.known === 'boolean' &&
    areFields(sent.changed) &&
    isList(sent.present, (key) => isText(key, longest.key)) &&
    isList(sent.listings, isSentListing);
  if (!valid) throw new TypeError('this is no reading of a page');
  return reading;
}

function isSentListing(sent: unknown): boolean {
  return (
    isObject(sent) &&
    isText(sent.key, longest.key) &&
    isObject(sent.listing) &&
    areFields(sent.unread)
  );
}

function areFields(sent: unknown): boolean {
  return isList(sent, (field) => listingFields.includes(field as ListingField));
}

function isList(sent: unknown, isMember: (one: unknown) => boolean): boolean {
  return Array.isArray(sent) && sent.length <= mostListings && sent.every(isMember);
}

function isText(sent: unknown, most: number): boolean {
  return typeof sent === 'string' && sent.length <= most;
}

/** What a badge shows. */
export interface BadgeVerdict {
  key: string;
  level: Level;
  /** The strongest reasons, those on the level's own side first. */
  reasons: { text: string; words: string; against: boolean }[];
}

/** The answer to a page's reading, with the words in which the page shows it. */
export interface AnsweredPage extends PageVerdicts {
  words: PageWords;
}

export interface PageVerdicts {
  verdicts: BadgeVerdict[];
  /** Listings said to be present that the worker no longer knows: they must be sent again. */
  unknown: string[];
}
