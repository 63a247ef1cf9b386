import type { PageKind } from '../listing/page-kind.ts';
import { parsePrices } from '../listing/prices.ts';
import type { Marketplace } from '../marketplaces/marketplace.ts';
import { atOnce, type Steps } from '../steps.ts';
import type { AnyShop, AnyShopReaders } from './any-shop.ts';
import { productInState } from './embedded/product-in-state.ts';
import type { ValueContext } from './fields.ts';
import { mainProduct, topProducts } from './generic.ts';
import { type Entity, isEntity } from './json-ld.ts';
import type { LateReaders } from './late-readers.ts';
import { lettersOf } from './letters.ts';
import { jsonLdOf, microdataOf, readMarkup } from './markup.ts';
import { isProductByMeta } from './meta.ts';
import { headingInTitle, inOrderOfTrust } from './order-of-trust.ts';
import type { Page } from './page.ts';
import { first } from './product.ts';
import { stateFields } from './product-state.ts';
import { offerShownPrice, readListedCards, readMarkedList } from './read-listed-cards.ts';
import { readListing } from './read-listing.ts';
import { type PageSource, readPage } from './read-page.ts';
import type { Reading, ReadListing } from './reading.ts';
import { readShown, readShownInSteps, type Shown } from './shown/read-shown.ts';
import { hostOf } from './site.ts';

/** Reads a page with all that can read it, at once: see `readPage`. */
export const read = (source: PageSource, marketplace?: Marketplace): Reading =>
  atOnce(readPage(source, marketplace, allReaders));

const anyShopReaders: AnyShopReaders = {
  readAnyShop,
  readListedCards,
  offerShownPrice,
  readShown,
  readShownInSteps,
  stateFields,
  headingInTitle,
  inOrderOfTrust,
};

/** All that can read, where nobody waits for it. */
export const allReaders: LateReaders = { readListing, anyShop: anyShopReaders, parsePrices };

/** Reads a page of no known marketplace. */
export function* readAnyShop(page: Page, context: ValueContext, anyShop: AnyShop): Steps<Reading> {
  const none: Reading = {
    page: 'other',
    marketplace: hostOf(page.url).replace(/^www\./, ''),
    listings: [],
    changed: [],
  };
  yield* readMarkup(page);
  yield* readShownInSteps(page, context);
  const kind = yield* kindOfShopPage(page, context);
  yield;
  const list = kind === 'listing' ? [] : yield* readList(page, context);
  yield;
  if (list.length > 0) return { ...none, page: 'results', listings: list };
  // A page that its scripts will fill shows nothing yet; its state knows what it is about.
  const isListing = kind === 'listing' || (yield* productInState(page, [])) !== undefined;
  const one = isListing ? yield* readListing(page, undefined, context, anyShop) : undefined;
  return one?.listing.name ? { ...none, page: 'listing', listings: [one] } : none;
}

/** The offers in the page's markup if it prices them, else those that it shows. */
function* readList(page: Page, context: ValueContext): Steps<ReadListing[]> {
  const marked = readMarkedList(page, context);
  const priced = marked.filter(({ listing }) => listing.price !== undefined);
  if (marked.length >= fewestListed && 2 * priced.length >= marked.length) return marked;
  yield;
  const shown = yield* readListedCards(page, context);
  if (shown.length > 0) return shown;
  return marked.length >= fewestListed ? marked : [];
}

const fewestListed = 3;

/** Addresses by which shops call what they list. */
const resultsAddress =
  /\/(?:search|catalogsearch|results?|catalog|products-search|category|collections|c)\/(?!.*\/products?\/)|[?&](?:q|query|keyword|keywords|search|search_query|searchTerm|s)=/i;

/** Where shops show what is about to be bought. */
const cartAddress =
  /\/(?:cart|basket|checkout|warenkorb|panier|carrito|carrinho|carrello|winkelwagen|koszyk|kosik|kosar|sepet|varukorg)(?:\.\w+)?\/?$/i;

/** A page about one product, one with a list of them, or neither. */
function* kindOfShopPage(page: Page, context: ValueContext): Steps<PageKind> {
  const { pathname, search } = new URL(page.url);
  if (pathname.length <= 1 && search.length <= 1 && topProducts(jsonLdOf(page)).length !== 1)
    return 'other';
  if (cartAddress.test(pathname)) return 'other';
  if (isProductByMeta(page.document)) return 'listing';
  const product = mainProduct(jsonLdOf(page), page) ?? mainProduct(microdataOf(page), page);
  const list = readMarkedList(page, context);
  const shown = readShown(page, context);
  const { buyable, sold } = shown;
  if (list.length >= fewestListed)
    return sold || (product && isWhatPageIsAbout(product, page, context)) ? 'listing' : 'results';
  if (!product && !sold && isArticle(page)) return 'other';
  if (resultsAddress.test(page.url) && !sold) {
    const isOne = product && !isRangeOfOffers(product);
    if (!isOne && (!product || (yield* readListedCards(page, context)).length > 0)) return 'other';
  }
  return product || buyable || describesOne(page, shown) ? 'listing' : 'other';
}

const fewestLetters = 20;

/**
 * Whether a page without a price is about one article all the same: under its first heading
 * stand the article's number or what its buyers gave it. The page's title repeats the heading, if it has one.
 */
function describesOne({ document }: Page, shown: Shown): boolean {
  const { heading, fields, articleNumbers, confirmed } = shown;
  return (
    heading !== undefined &&
    heading === document.querySelector('h1') &&
    (confirmed || !document.title) &&
    lettersOf(String(fields.name ?? '')).length >= fewestLetters &&
    (fields.reviewCount !== undefined || articleNumbers.some(({ labelled }) => labelled))
  );
}

const articleTypes = /^(?:\w*Article|BlogPosting|Recipe|HowTo|Review)$/;

/** Whether a page's markup calls it something to read. */
const isArticle = (page: Page): boolean =>
  page.document.querySelector('meta[property="og:type"][content="article" i]') !== null ||
  jsonLdOf(page).some(({ types }) => types.some((type) => articleTypes.test(type)));

/** A search as a whole is marked up as one Product with the range of its offers on some sites. */
const isRangeOfOffers = (product: Entity): boolean =>
  (product.properties.offers ?? []).some(
    (offer) => isEntity(offer) && offer.types.includes('AggregateOffer'),
  );

/** Whether a product that a page marks up beside a list of others is the page's own. */
function isWhatPageIsAbout(product: Entity, page: Page, context: ValueContext): boolean {
  const { heading } = readShown(page, context);
  const own = lettersOf(String(first(product, 'name') ?? ''));
  const title = lettersOf(`${heading?.textContent ?? ''} ${page.document.title}`);
  return own.length > 2 && title.includes(own) && !isRangeOfOffers(product);
}
