import type { Listing, ListingField } from '../listing/listing.ts';
import type { PageKind } from '../listing/page-kind.ts';
import type { LateReaders } from './late-readers.ts';

/** One offer as it was read, with where each field came from. */
export interface ReadListing {
  listing: Listing;
  /** For each field read, the place that yielded it, such as `json-ld` or `css #priceblock`. */
  sources: Partial<Record<ListingField, string>>;
  /** Fields that this page should show and that could not be read. */
  unread: ListingField[];
  /** The card, or the main part of a listing page; absent where the offer was only in the page's state. */
  element?: Element;
}

export interface Reading {
  page: PageKind;
  /** Identifier of a file in `lib/marketplaces/`, or the host of any other shop. */
  marketplace: string;
  listings: ReadListing[];
  /** Fields that the marketplace's file must find and didn't: its pages have changed. */
  changed: ListingField[];
  /** The readers for want of which something was left unread. */
  missing?: keyof LateReaders;
}
