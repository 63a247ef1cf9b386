import { namingQuery } from './id-in-address.ts';
import type { Listing } from './listing.ts';

/**
 * Names a listing so that it is known again on another visit: by the marketplace's own
 * identifier, else by its address without fragment and without what of its query doesn't name
 * the article: there shops put how the visitor came. Absent where the page showed neither.
 */
export function listingKey(listing: Listing): string | undefined {
  if (listing.marketplace && listing.id) return `${listing.marketplace}/${listing.id}`;
  if (!listing.url || !URL.canParse(listing.url)) return undefined;
  const url = new URL(listing.url);
  return `${url.host}${url.pathname}${namingQuery(url)}`;
}
