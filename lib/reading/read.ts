import type { PageKind } from '../listing/page-kind.ts';
import type { Marketplace } from '../marketplaces/marketplace.ts';
import { atOnce, type Steps } from '../steps.ts';
import type { AnyShop, AnyShopReaders } from './any-shop.ts';
import { productInState } from './embedded/product-in-state.ts';
import type { ValueContext } from './fields.ts';
import { mainProduct, topProducts } from './generic.ts';
import { isProductByMeta } from './meta.ts';
import type { Page } from './page.ts';
import { stateFields } from './product-state.ts';
import { offerShownPrice, readListedCards, readMarkedList } from './read-listed-cards.ts';
import { readListing } from './read-listing.ts';
import { type PageSource, readPage } from './read-page.ts';
import type { Reading, ReadListing } from './reading.ts';
import { readShown, readShownInSteps } from './shown/read-shown.ts';
import { hostOf } from './site.ts';

/** Reads a page with all that can read it, at once: see `readPage`. */
export const read = (source: PageSource, marketplace?: Marketplace): Reading =>
  atOnce(readPage(source, marketplace, anyShopReaders));

export const anyShopReaders: AnyShopReaders = {
  readAnyShop,
  readListedCards,
  offerShownPrice,
  readShown,
  readShownInSteps,
  stateFields,
};

/** Reads a page of no known marketplace. */
export function* readAnyShop(page: Page, context: ValueContext, anyShop: AnyShop): Steps<Reading> {
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
  const one = isListing ? yield* readListing(page, undefined, context, anyShop) : undefined;
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
