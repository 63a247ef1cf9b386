import { idInAddress } from '../listing/id-in-address.ts';
import type { ListingField } from '../listing/listing.ts';
import type { Fields, Marketplace } from '../marketplaces/marketplace.ts';
import { atOnce, type Steps } from '../steps.ts';
import type { AnyShop, AnyShopReaders } from './any-shop.ts';
import { readBreadcrumbs } from './breadcrumbs.ts';
import { Draft, offerPlace } from './draft.ts';
import { type ReadField, readFields, type ValueContext } from './fields.ts';
import { type GenericSource, genericFields, genericSources } from './generic.ts';
import { labelled } from './labelled.ts';
import { listingNormalisers } from './listing-fields.ts';
import { linesOf, readMarkup } from './markup.ts';
import type { Offer } from './order-of-trust.ts';
import type { Page } from './page.ts';
import type { ReadListing } from './reading.ts';
import type { Scope } from './resolve-place.ts';
import { isSiteName, siteNames, withoutSiteName } from './site-name.ts';

/** On a known marketplace the places know what the page shows; only its markup may add to them. */
const markedUp: readonly GenericSource[] = ['json-ld', 'microdata', 'state', 'meta'];

/** Fields that a listing page should show, so that their absence is worth telling. */
const expected: readonly ListingField[] = ['name', 'price', 'priceCurrency', 'seller', 'image'];

/** Reads the one offer of a listing page: the marketplace's own places first, generic sources for the rest. */
export function* readListing(
  page: Page,
  marketplace: Marketplace | undefined,
  context: ValueContext,
  anyShop: AnyShop,
): Steps<ReadListing> {
  const draft = new Draft(listingNormalisers);
  const scope: Scope = {
    page,
    root: page.document,
    url: page.url,
    labelled: (names) => labelled(atOnce(linesOf(page)), names),
  };
  if (marketplace) {
    // On a large page any place takes long: a state is parsed, all labels are walked.
    for (const field of readFields) {
      yield* offerField(draft, field, marketplace.listing, scope, context);
      yield;
    }
    // What a marketplace prices in is known even where a listing has no price.
    if (context.currency) draft.offer('priceCurrency', context.currency, 'site', context);
  }
  yield;
  yield* readMarkup(page);
  const own = new Set<ReadField>(marketplace?.ownFieldsOnly ?? []);
  const shop = marketplace ? undefined : anyShop.readers();
  if (shop) draft.offer('name', shop.headingInTitle(page, context), 'shown', context);
  const sources = marketplace ? (marketplace.generic ?? markedUp) : genericSources;
  const asked = sources.filter((source) => source !== 'state' || !knowsEssentials(draft));
  const readers = shop ?? (asked.some(isAnyShops) ? anyShop.readers() : undefined);
  // The state asks what is shown, too; that takes long, so it is read in steps before.
  if (asked.includes('state')) yield* readers?.readShownInSteps(page, context) ?? [];
  const offers: Offer[] = [];
  for (const source of asked) {
    offers.push({ source, raw: yield* genericFields(source, page, context, readers) });
    yield;
  }
  for (const { source, raw } of shop?.inOrderOfTrust(offers, page, context) ?? offers) {
    if (draft.listing.price === undefined && !own.has('price') && raw.price !== undefined) {
      draft.offer('priceCurrency', raw.priceCurrency, source, context);
    }
    for (const field of readFields)
      if (!own.has(field)) draft.offer(field, raw[field], source, context);
  }
  if (marketplace && !knowsEssentials(draft)) {
    const changed = anyShop.readers();
    yield* changed?.readShownInSteps(page, context) ?? [];
    if (changed) offerShown(draft, own, page, context, changed);
  }
  yield;
  finish(draft, page, marketplace, context);
  return {
    listing: draft.listing,
    sources: draft.sources,
    unread: expected.filter(
      (field) => draft.listing[field] === undefined && (marketplace || field !== 'seller'),
    ),
  };
}

/** Takes a field of a page from the first of its places that yields a valid value. */
function* offerField(
  draft: Draft,
  field: ReadField,
  fields: Fields,
  scope: Scope,
  context: ValueContext,
): Steps<void> {
  for (const place of fields[field] ?? []) {
    // Each may take long on a large page.
    yield;
    if (place.from === 'label') yield* linesOf(scope.page);
    if (offerPlace(draft, field, place, scope, context)) break;
  }
}

const isAnyShops = (source: GenericSource): boolean => source === 'state' || source === 'shown';

/** A page's state is long to search: not where the marketplace's places have found what matters. */
const knowsEssentials = ({ listing }: Draft): boolean =>
  listing.name !== undefined && listing.price !== undefined && listing.image !== undefined;

/** What a page shows, where it has changed since the marketplace's file was written. */
function offerShown(
  draft: Draft,
  own: ReadonlySet<ReadField>,
  page: Page,
  context: ValueContext,
  { readShown }: AnyShopReaders,
): void {
  const { fields, buyable } = readShown(page, context);
  if (!buyable || draft.listing.availability === 'OutOfStock') return;
  const unpriced = draft.listing.price === undefined && !own.has('price');
  // What the site prices in as a rule gives way to the sign by the price.
  if (unpriced && fields.priceCurrency !== undefined && draft.sources.priceCurrency === 'site')
    draft.forget('priceCurrency');
  const missing: readonly ReadField[] = unpriced
    ? ['name', 'image', 'priceCurrency', 'price', 'highPrice', 'listPrice']
    : ['name', 'image'];
  for (const field of missing) draft.offer(field, fields[field], 'shown', context);
}

function finish(
  draft: Draft,
  page: Page,
  marketplace: Marketplace | undefined,
  context: ValueContext,
): void {
  const { listing } = draft;
  draft.offer('url', canonical(page), 'address', context);
  draft.offer('category', readBreadcrumbs(page, listing.name), 'breadcrumbs', context);
  if (context.language && !listing.inLanguage) listing.inLanguage = context.language;
  if (listing.seller?.foundingDate || listing.datePosted)
    listing.observationDate = new Date().toISOString().slice(0, 10);
  if (!marketplace) {
    if (listing.name !== undefined) listing.name = withoutSiteName(listing.name, siteNames(page));
    if (listing.price !== undefined)
      draft.offer('priceCurrency', context.currency, 'site', context);
    // A shop's own article number, if it is one and no model's name; else what the address ends in.
    const isNumber = /^(?=.*\d)\S{3,40}$|^[A-Z]{2,}(?:[-_./][A-Z]+)+$/.test(listing.sku ?? '');
    draft.offer(
      'id',
      isNumber ? listing.sku : idInAddress(page.url),
      isNumber ? 'sku' : 'address',
      context,
    );
    // What is offered at a price, and not said to be gone, can be had.
    if (listing.price !== undefined) draft.offer('availability', 'InStock', 'price', context);
    // A shop of its own is no seller on a marketplace.
    if (listing.seller?.name && isSiteName(listing.seller.name, siteNames(page)))
      delete listing.seller;
  }
  if (listing.price === undefined) {
    delete listing.highPrice;
    delete listing.listPrice;
    delete listing.lowPrice;
  } else if (listing.highPrice !== undefined) listing.lowPrice = listing.price;
}

function canonical(page: Page): string {
  const link = page.document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  try {
    const url = new URL(link ?? page.url, page.url);
    return url.hostname === new URL(page.url).hostname && url.pathname.length > 1
      ? url.href
      : page.url;
  } catch {
    return page.url;
  }
}
