/** What a listing's own page on a known marketplace is read by, loaded in one go. */
export { parsePrices } from '../listing/prices.ts';
export { readListing } from './read-listing.ts';
