import type { PageKind } from '../listing/page-kind.ts';
import type { Marketplace } from '../marketplaces/marketplace.ts';
import type { Steps } from '../steps.ts';
import { AnyShop } from './any-shop.ts';
import type { ValueContext } from './fields.ts';
import type { LateReaders } from './late-readers.ts';
import type { ReadingMemory } from './memory.ts';
import { Page } from './page.ts';
import { PriceTexts } from './price-texts.ts';
import { readCards } from './read-cards.ts';
import type { Reading, ReadListing } from './reading.ts';
import { failedOnCards, failedOnListing } from './self-check.ts';
import { hostOf, scriptedCurrency, siteCurrency, siteLanguage } from './site.ts';

export interface PageSource {
  document: Document;
  url: string;
}

/**
 * Reads the offers of a page: what the page is comes first, then what is on it.
 * A page that can't be read is `other` with no listings; it never throws for what a page holds.
 * @param late the readers that are at hand: for want of one, something may be left unread (`missing`).
 * @param memory spares what was read before.
 */
export function* readPage(
  { document, url }: PageSource,
  marketplace: Marketplace | undefined,
  late: LateReaders,
  memory?: ReadingMemory,
): Steps<Reading> {
  const host = hostOf(url);
  if (host === '') return nothingAt(host);
  const page = new Page(document, url, memory?.page);
  if (memory) memory.page = page;
  yield;
  const language = siteLanguage(document, host, marketplace);
  const currency = siteCurrency(host, marketplace) ?? (yield* scriptedCurrency(page.scripts));
  memory?.beginReading(language, currency);
  yield;
  const context: ValueContext = {
    base: url,
    ...(currency ? { currency } : {}),
    ...(language ? { language } : {}),
    prices: new PriceTexts(late.parsePrices),
  };
  const anyShop = new AnyShop(late.anyShop);
  const reading = marketplace
    ? yield* readMarketplace(page, marketplace, context, anyShop, late.readListing, memory)
    : yield* readShop(page, context, anyShop);
  if (context.prices.isMissed) reading.missing = 'parsePrices';
  else if (anyShop.isMissed) reading.missing = 'anyShop';
  for (const { listing } of reading.listings) {
    listing.marketplace = reading.marketplace;
    if (language && !listing.inLanguage) listing.inLanguage = language;
  }
  return reading;
}

const nothingAt = (marketplace: string): Reading => ({
  page: 'other',
  marketplace,
  listings: [],
  changed: [],
});

function* readShop(page: Page, context: ValueContext, anyShop: AnyShop): Steps<Reading> {
  const readers = anyShop.readers();
  return readers ? yield* readers.readAnyShop(page, context, anyShop) : nothingAt(hostOf(page.url));
}

/** What a marketplace's address leads to, whatever is shown there. */
export function kindByAddress(address: string, { pages }: Marketplace): PageKind {
  return pages.find(({ url }) => url.test(address))?.kind ?? 'other';
}

function* readMarketplace(
  page: Page,
  marketplace: Marketplace,
  context: ValueContext,
  anyShop: AnyShop,
  readListing: LateReaders['readListing'],
  memory: ReadingMemory | undefined,
): Steps<Reading> {
  const kind = kindByAddress(page.url, marketplace);
  const none = nothingAt(marketplace.id);
  const many = (page: PageKind, listings: ReadListing[]): Reading =>
    listings.length > 0
      ? { ...none, page, listings, changed: failedOnCards(marketplace, listings) }
      : none;
  if (kind === 'other') {
    const cards = yield* readCards(page, marketplace, context, anyShop, memory);
    return cards.length >= 3 ? many('results', cards) : none;
  }
  if (kind === 'listing') {
    if (!readListing) return { ...none, missing: 'readListing' };
    const one = yield* readListing(page, marketplace, context, anyShop);
    // A wall, a login or an empty shell on a listing's address shows no goods.
    const goods =
      one.listing.name !== undefined &&
      (one.listing.price !== undefined || one.listing.image !== undefined);
    return goods
      ? { ...none, page: kind, listings: [one], changed: failedOnListing(marketplace, one) }
      : none;
  }
  const cards = yield* readCards(page, marketplace, context, anyShop, memory);
  yield;
  // A page that has changed since its file was written still shows its offers somehow.
  if (cards.length > 0) return many(kind, cards);
  const listed = yield* anyShop.readers()?.readListedCards(page, context) ?? [];
  const shown = many(kind, listed ?? []);
  return shown.listings.length > 0 ? { ...shown, changed: [...marketplace.mustFind.cards] } : none;
}
