import { asPrice, type ValueContext } from './fields.ts';
import { type GenericSource, mainProduct } from './generic.ts';
import { lettersOf } from './letters.ts';
import { jsonLdOf, microdataOf } from './markup.ts';
import { isProductByMeta } from './meta.ts';
import type { Page } from './page.ts';
import { first, type RawFields } from './product.ts';
import { isRowNumber } from './row-number.ts';
import type { ArticleNumber } from './shown/article-number.ts';
import { readShown } from './shown/read-shown.ts';
import { isSiteName, siteNames } from './site-name.ts';

/** What one source says. */
export interface Offer {
  source: GenericSource;
  raw: RawFields;
}

/**
 * Where sources disagree, what the buyer sees and pays wins: a price in the markup that the
 * page also shows comes first, then the price shown, then one that only the markup knows. Goods that
 * the page calls sold out are so.
 */
export function inOrderOfTrust(offers: Offer[], page: Page, context: ValueContext): Offer[] {
  const shown = offers.find((offer) => offer.source === 'shown');
  if (!shown) return offers;
  const { prices, buyable, soldOut } = readShown(page, context);
  const seen = new Set(prices.filter((price) => !price.struck).map((price) => price.amount));
  const isSeen = ({ raw }: Offer) => {
    const currency = typeof raw.priceCurrency === 'string' ? raw.priceCurrency : context.currency;
    return seen.has(asPrice(raw.price, { ...context, currency })?.amount ?? Number.NaN);
  };
  const confirmed = offers.find((offer) => offer !== shown && isSeen(offer));
  const price = confirmed ?? (buyable && shown.raw.priceCurrency !== undefined ? shown : undefined);
  const trusted: Offer[] = price ? [{ source: price.source, raw: priceOnly(price.raw) }] : [];
  const { articleNumbers } = readShown(page, context);
  const sku = shownNumber(offers, articleNumbers);
  if (sku !== undefined) trusted.push({ source: 'shown', raw: { sku } });
  // Markup is often written once, for goods that were there.
  if (soldOut) trusted.push({ source: 'shown', raw: { availability: 'OutOfStock' } });
  const isShown = (number: unknown) => articleNumbers.some(({ value }) => value === String(number));
  const names = siteNames(page);
  const isSites = (brand: unknown) => typeof brand === 'string' && isSiteName(brand, names);
  // Shops write their own name where a brand is asked for.
  const hasBrand = typeof shown.raw.brand === 'string' && !isSites(shown.raw.brand);
  const known = offers.map(({ source, raw }) => ({
    source,
    raw: {
      ...raw,
      ...(isRowNumber(raw.sku, page.document) && !isShown(raw.sku) ? { sku: undefined } : {}),
      ...(hasBrand && isSites(raw.brand) ? { brand: undefined } : {}),
    },
  }));
  return [...trusted, ...known];
}

/** The number that the page calls the article's, unless one that the markup gives stands there as well. */
function shownNumber(offers: Offer[], shown: readonly ArticleNumber[]): string | undefined {
  const isMarkedUp = ({ value }: ArticleNumber) =>
    offers.some(({ source, raw }) => source !== 'shown' && String(raw.sku) === value);
  return shown.some(isMarkedUp) ? undefined : shown.find(({ labelled }) => labelled)?.value;
}

/**
 * The heading of the goods, where what the page calls them elsewhere has more around it (the shop's
 * name in its title, the chosen size in its markup), or where only the page's title names them.
 */
export function headingInTitle(page: Page, context: ValueContext): string | undefined {
  const { heading, confirmed, fields, buyable } = readShown(page, context);
  const own = String(fields.name ?? '');
  const letters = lettersOf(own);
  if (!heading || letters.length <= 3) return undefined;
  const product = mainProduct(jsonLdOf(page), page);
  const names = siteNames(page);
  if (isSiteName(own, names)) return undefined;
  const marked = product ? lettersOf(String(first(product, 'name') ?? '')) : '';
  const isPartOf = (name: string) => name.length > letters.length && name.includes(letters);
  // A heading that is much shorter may be the brand alone.
  if (marked) return isPartOf(marked) && 3 * letters.length >= marked.length ? own : undefined;
  if (!buyable && !isProductByMeta(page.document)) return undefined;
  const shared = page.document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const isFuller =
    confirmed && heading.tagName === 'H1' && mainProduct(microdataOf(page), page) === undefined;
  return isFuller || (shared && isPartOf(lettersOf(shared))) ? own : undefined;
}

const priceOnly = ({
  price,
  lowPrice,
  highPrice,
  listPrice,
  priceCurrency,
}: RawFields): RawFields => ({
  price,
  lowPrice,
  highPrice,
  listPrice,
  priceCurrency,
});
