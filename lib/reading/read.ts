import type { PageKind } from '../listing/page-kind.ts';
import type { Marketplace } from '../marketplaces/marketplace.ts';
import { atOnce, type Steps } from '../steps.ts';
import { productInState } from './embedded/product-in-state.ts';
import type { ValueContext } from './fields.ts';
import { mainProduct, topProducts } from './generic.ts';
import type { ReadingMemory } from './memory.ts';
import { isProductByMeta } from './meta.ts';
import { Page } from './page.ts';
import { readCards, readListedCards, readMarkedList } from './read-cards.ts';
import { readListing } from './read-listing.ts';
import type { Reading, ReadListing } from './reading.ts';
import { failedOnCards, failedOnListing } from './self-check.ts';
import { readShown, readShownInSteps } from './shown/read-shown.ts';
import { scriptedCurrency, siteCurrency, siteLanguage } from './site.ts';

/**
 * Reads the offers of a page: what the page is comes first, then what is on it.
 * A page that can't be read is `other` with no listings; it never throws for what a page holds.
 */
export const read = (source: PageSource, marketplace?: Marketplace): Reading =>
  atOnce(readInSteps(source, marketplace));

export interface PageSource {
  document: Document;
  url: string;
}

/** The same, for a page that must not wait for it; `memory` spares what was read before. */
export function* readInSteps(
  { document, url }: PageSource,
  marketplace?: Marketplace,
  memory?: ReadingMemory,
): Steps<Reading> {
  const host = hostOf(url);
  if (host === '') return { page: 'other', marketplace: '', listings: [], changed: [] };
  const page = new Page(document, url, memory?.page);
  if (memory) memory.page = page;
  const language = siteLanguage(document, host, marketplace);
  const currency = siteCurrency(host, marketplace) ?? scriptedCurrency(page.scripts);
  const context: ValueContext = {
    base: url,
    ...(currency ? { currency } : {}),
    ...(language ? { language } : {}),
  };
  const reading = marketplace
    ? yield* readMarketplace(page, marketplace, context, memory)
    : yield* readAnyShop(page, context);
  for (const { listing } of reading.listings) {
    listing.marketplace = reading.marketplace;
    if (language && !listing.inLanguage) listing.inLanguage = language;
  }
  return reading;
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

function* readMarketplace(
  page: Page,
  marketplace: Marketplace,
  context: ValueContext,
  memory: ReadingMemory | undefined,
): Steps<Reading> {
  const kind = marketplace.pages.find(({ url }) => url.test(page.url))?.kind ?? 'other';
  const none: Reading = {
    page: 'other',
    marketplace: marketplace.id,
    listings: [],
    changed: [],
  };
  const many = (page: PageKind, listings: ReadListing[]): Reading =>
    listings.length > 0
      ? { ...none, page, listings, changed: failedOnCards(marketplace, listings) }
      : none;
  if (kind === 'other') {
    const cards = yield* readCards(page, marketplace, context, memory);
    return cards.length >= 3 ? many('results', cards) : none;
  }
  if (kind === 'listing') {
    const one = yield* readListing(page, marketplace, context);
    // A wall, a login or an empty shell on a listing's address shows no goods.
    const goods =
      one.listing.name !== undefined &&
      (one.listing.price !== undefined || one.listing.image !== undefined);
    return goods
      ? { ...none, page: kind, listings: [one], changed: failedOnListing(marketplace, one) }
      : none;
  }
  const cards = yield* readCards(page, marketplace, context, memory);
  yield;
  // A page that has changed since its file was written still shows its offers somehow.
  if (cards.length > 0) return many(kind, cards);
  const shown = many(kind, readListedCards(page, context));
  return shown.listings.length > 0 ? { ...shown, changed: [...marketplace.mustFind.cards] } : none;
}

function* readAnyShop(page: Page, context: ValueContext): Steps<Reading> {
  const none: Reading = {
    page: 'other',
    marketplace: hostOf(page.url).replace(/^www\./, ''),
    listings: [],
    changed: [],
  };
  yield* readShownInSteps(page, context);
  const kind = kindOfShopPage(page, context);
  yield;
  const list = kind === 'listing' ? [] : readList(page, context);
  yield;
  if (list.length > 0) return { ...none, page: 'results', listings: list };
  // A page that its scripts will fill shows nothing yet; its state knows what it is about.
  const isListing = kind === 'listing' || productInState(page, []) !== undefined;
  const one = isListing ? yield* readListing(page, undefined, context) : undefined;
  return one?.listing.name ? { ...none, page: 'listing', listings: [one] } : none;
}

/** The offers in the page's markup if it prices them, else those that it shows. */
function readList(page: Page, context: ValueContext): ReadListing[] {
  const marked = readMarkedList(page, context);
  const priced = marked.filter(({ listing }) => listing.price !== undefined);
  if (marked.length >= fewestListed && 2 * priced.length >= marked.length) return marked;
  const shown = readListedCards(page, context);
  if (shown.length > 0) return shown;
  return marked.length >= fewestListed ? marked : [];
}

const fewestListed = 3;

/** Addresses by which shops call what they list. */
const resultsAddress =
  /\/(?:search|catalogsearch|results?|catalog|products-search|category|collections|c)\/(?!.*\/products?\/)|[?&](?:q|query|keyword|keywords|search|search_query|searchTerm|s)=/i;

/** Some shops keep their products under the catalogue: '/catalog/drills/31544/'. */
function isOneOfCatalogue(page: Page, context: ValueContext): boolean {
  const { pathname, search } = new URL(page.url);
  const parts = pathname.split('/').filter(Boolean);
  const isDeep = parts.length >= 3 || /\d{3}|\.html?$/.test(parts.at(-1) ?? '');
  if (!isDeep || resultsAddress.test(`/${search}`) || !readShown(page, context).buyable)
    return false;
  return readListedCards(page, context).length < fewestListed;
}

/** A page about one product, one with a list of them, or neither. */
function kindOfShopPage(page: Page, context: ValueContext): PageKind {
  if (new URL(page.url).pathname.length <= 1 && topProducts(page.jsonLd).length !== 1)
    return 'other';
  if (isProductByMeta(page.document)) return 'listing';
  // A search as a whole is marked up as one Product with the range of its offers on some sites.
  if (readMarkedList(page, context).length >= fewestListed) return 'results';
  if (resultsAddress.test(page.url) && !isOneOfCatalogue(page, context)) return 'other';
  if (mainProduct(page.jsonLd, page) ?? mainProduct(page.microdata, page)) return 'listing';
  return readShown(page, context).buyable ? 'listing' : 'other';
}
