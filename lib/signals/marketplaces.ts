import type { Listing } from '../listing/listing.ts';

/** Whether the listing is on the marketplace, named by its identifier or, elsewhere, by its host. */
export function isOn(listing: Listing, marketplace: string): boolean {
  const named = listing.marketplace;
  if (named === undefined) return false;
  return named === marketplace || (named.includes('.') && named.split('.').includes(marketplace));
}

/** The host of an address without `www.`; nothing where it isn't one. */
export function hostOf(url: string | undefined): string | undefined {
  if (!url) return undefined;
  const parsed = URL.parse(url.includes('://') ? url : `https://${url}`);
  return parsed?.hostname.replace(/^www\./, '');
}

/** Where people sell what they no longer need, and the condition often isn't said. */
const placesOfResale = new Set([
  ...['avito', 'carousell', 'depop', 'goofish', 'grailed', 'kleinanzeigen', 'leboncoin', 'mercari'],
  ...['olx', 'poshmark', 'therealreal', 'vestiairecollective', 'vinted', 'wallapop'],
]);

export function isPlaceOfResale({ marketplace }: Listing): boolean {
  if (marketplace === undefined) return false;
  return (
    placesOfResale.has(marketplace) ||
    marketplace.split('.').some((part) => placesOfResale.has(part))
  );
}
