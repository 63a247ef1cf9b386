import * as v from 'valibot';
import { listingFields } from './listing/listing.ts';
import { pageKinds } from './listing/page-kind.ts';
import type { Level } from './verdict/verdict.ts';

const key = v.pipe(v.string(), v.maxLength(40));

/** What a page's reading came to, or what changed since the last message of the same visit. */
export const PageReadingSchema = v.object({
  /** Names the stay on one page: a new document, or a new address in a page that navigates by itself. */
  visit: v.pipe(v.string(), v.maxLength(40)),
  url: v.pipe(v.string(), v.maxLength(20_000)),
  page: v.picklist(pageKinds),
  marketplace: v.pipe(v.string(), v.maxLength(300)),
  /** Whether a file in `lib/marketplaces/` read it, or only the readers that any shop gets. */
  known: v.boolean(),
  /** Fields that the marketplace's file must find and didn't. */
  changed: v.array(v.picklist(listingFields)),
  /** All listings now on the page, in its order. */
  present: v.pipe(v.array(key), v.maxLength(20_000)),
  /** Those that the worker has not seen on this visit. */
  listings: v.array(
    v.object({
      key,
      /** A `Listing`, checked field by field where it is weighed: one bad field spoils no page. */
      listing: v.record(v.string(), v.unknown()),
      unread: v.array(v.picklist(listingFields)),
    }),
  ),
});

export type PageReading = v.InferOutput<typeof PageReadingSchema>;

/** What a badge shows. */
export interface BadgeVerdict {
  key: string;
  level: Level;
  /** The strongest reasons, those on the level's own side first. */
  reasons: { text: string; words: string; against: boolean }[];
}

/** The answer to a page's reading. */
export interface PageVerdicts {
  verdicts: BadgeVerdict[];
  /** Listings said to be present that the worker no longer knows: they must be sent again. */
  unknown: string[];
}
