import type { ListingField } from '../listing/listing.ts';
import type { Marketplace } from '../marketplaces/marketplace.ts';
import type { ReadListing } from './reading.ts';

/** Not every offer has them; but where one can be had, it has a price. */
const optional: readonly ListingField[] = ['price', 'image'];

/**
 * The fields of a listing page that the marketplace's file must find and didn't: absent, or found
 * only in what the page shows to the eye, where any shop's readers look.
 */
export const failedOnListing = (
  { mustFind }: Marketplace,
  { listing, sources }: ReadListing,
): ListingField[] =>
  mustFind.listing.filter((field) => {
    if (listing[field] !== undefined) return sources[field] === 'shown';
    if (field === 'seller') return listing.availability !== 'OutOfStock';
    return !optional.includes(field) || (field === 'price' && listing.availability === 'InStock');
  });

/** The like for a page of many: fields that most of its offers lack. */
export const failedOnCards = (
  { mustFind }: Marketplace,
  cards: readonly ReadListing[],
): ListingField[] =>
  mustFind.cards.filter((field) => {
    const found = cards.filter(
      ({ listing, sources }) => listing[field] !== undefined && sources[field] !== 'shown',
    );
    return cards.length > 0 && 2 * found.length < cards.length;
  });
