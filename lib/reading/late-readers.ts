import type { parsePrices } from '../listing/prices.ts';
import type { AnyShopReaders } from './any-shop.ts';
import type { readListing } from './read-listing.ts';

/** Readers that most pages do without: a content script gets each when a page asks for it. */
export interface LateReaders {
  /** Of a listing's own page on a known marketplace. */
  readListing?: typeof readListing;
  anyShop?: AnyShopReaders;
  /** Of prices among words. */
  parsePrices?: typeof parsePrices;
}
