import * as v from 'valibot';
import type { Listing } from '../../listing/listing.ts';
import { listingKey } from '../../listing/listing-key.ts';
import type { Sighting } from './entry.ts';

/** Where an offer that was gone is listed again: its address, and its key as `listingKey` has it. */
export const PlaceSchema = v.object({
  url: v.optional(v.string()),
  listingKey: v.optional(v.string()),
});
export type Place = v.InferOutput<typeof PlaceSchema>;

/** UTF-16 units of an address or a key that are kept. */
const mostKept = 2000;

export function placeOf(listing: Listing): Place {
  const key = listingKey(listing);
  return {
    ...(listing.url && { url: listing.url.slice(0, mostKept) }),
    ...(key && { listingKey: key.slice(0, mostKept) }),
  };
}

/** By which a place is known again: a page that is gone tells only its address. */
export function keysOf({ url, listingKey: key }: Place): string[] {
  const address = url === undefined ? undefined : listingKey({ url });
  return [...new Set([address, key].filter((one) => one !== undefined))];
}

/** The places that are left, or come to be, once one of them was seen. */
export function placesAfter(places: readonly Place[], seen: Sighting): readonly Place[] {
  const keys = keysOf(seen);
  if (keys.length === 0) return places;
  const others = places.filter((place) => !keysOf(place).some((key) => keys.includes(key)));
  if (seen.changed?.includes('gone')) return others;
  const { url, listingKey: key } = seen;
  return [...others, { ...(url && { url }), ...(key && { listingKey: key }) }];
}

/** @param relistedAt as a report keeps it: of old, one address alone. */
export function placesIn(relistedAt: string | readonly Place[] = []): readonly Place[] {
  return typeof relistedAt === 'string' ? [{ url: relistedAt }] : relistedAt;
}
