import { createRequire } from 'node:module';
import { normaliseCurrency } from '../../lib/listing/currencies.ts';
import type { Listing } from '../../lib/listing/listing.ts';
import { parseAmount } from '../../lib/listing/numbers.ts';
import { parsePrice } from '../../lib/listing/prices.ts';
import { marketplaceFor } from '../../lib/marketplaces/index.ts';
import { read } from '../../lib/reading/read.ts';
import { toDocument } from '../../scripts/touchstone/saved-page.ts';

/** Reads a product page from its source; parsing it is part of the work. */
export interface Contender {
  name: string;
  read(html: string, url: string): Promise<Listing | undefined>;
}

const require = createRequire(import.meta.url);

/** All that follows is written for other projects' output: they have no types, and shapes vary by page. */
type Loose = Record<string, unknown>;
const asObject = (value: unknown): Loose =>
  value !== null && typeof value === 'object' ? (value as Loose) : {};
const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).trim() || undefined
    : undefined;
const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

const touchstone: Contender = {
  name: 'touchstone',
  read: async (html, url) => {
    const reading = read({ document: toDocument(html), url }, marketplaceFor(url));
    return reading.page === 'listing' ? reading.listings[0]?.listing : undefined;
  },
};

/** The same without the marketplaces' files: what any shop gets. */
const anyShop: Contender = {
  name: 'touchstone, any shop',
  read: async (html, url) => {
    const reading = read({ document: toDocument(html), url });
    return reading.page === 'listing' ? reading.listings[0]?.listing : undefined;
  },
};

function metascraper(): Contender {
  const rules = [
    'metascraper-amazon',
    '@samirrayani/metascraper-shopping',
    'metascraper-title',
    'metascraper-image',
  ].map((name) => require(name)());
  const scrape: (page: { html: string; url: string }) => Promise<Loose> =
    require('metascraper')(rules);
  return {
    name: 'metascraper',
    read: async (html, url) => {
      // It logs nothing and throws where one rule fails: that page is then not read.
      const found = await scrape({ html, url }).catch(() => ({}) as Loose);
      return listing({
        name: found.name ?? found.title,
        price: found.price,
        currency: found.currency,
        brand: found.brand,
        image: found.image,
        sku: found.sku,
        availability: found.availability,
      });
    },
  };
}

function webAutoExtractor(): Contender {
  const extractor = require('web-auto-extractor').default as () => { parse(html: string): Loose };
  return {
    name: 'web-auto-extractor',
    read: async (html) => {
      let found: Loose = {};
      try {
        found = extractor().parse(html);
      } catch {
        // A page that it can't parse is not read.
      }
      const metatags = asObject(found.metatags);
      const products = ['jsonld', 'microdata', 'rdfa'].flatMap((kind) => {
        const list = asObject(found[kind]).Product;
        return Array.isArray(list) ? list : [];
      });
      const product = asObject(products[0]);
      const offer = asObject(firstOf(product.offers));
      const brand = product.brand;
      const image = firstOf(product.image ?? metatags['og:image']);
      return listing({
        name: product.name ?? firstOf(metatags['og:title']),
        price:
          offer.price ??
          offer.lowPrice ??
          firstOf(metatags['product:price:amount'] ?? metatags['og:price:amount']),
        currency:
          offer.priceCurrency ??
          firstOf(metatags['product:price:currency'] ?? metatags['og:price:currency']),
        brand: typeof brand === 'object' ? asObject(firstOf(brand)).name : brand,
        image: typeof image === 'object' ? asObject(image).url : image,
        sku: product.sku ?? product.productID,
        availability: offer.availability,
      });
    },
  };
}

/** What they found, in our wire names; a price in words is read as generously as our own. */
function listing(found: Loose): Listing | undefined {
  const name = text(found.name);
  if (!name) return undefined;
  const written = text(found.price);
  const price =
    written === undefined ? undefined : (parseAmount(written) ?? parsePrice(written)?.amount);
  const currency = normaliseCurrency(text(found.currency) ?? '');
  const image = text(found.image);
  const brand = text(found.brand);
  const sku = text(found.sku);
  const availability = /(\w+)$/.exec(text(found.availability) ?? '')?.[1];
  return {
    name,
    ...(price === undefined ? {} : { price }),
    ...(currency ? { priceCurrency: currency } : {}),
    ...(brand ? { brand } : {}),
    ...(image ? { image: [image] } : {}),
    ...(sku ? { id: sku } : {}),
    ...(availability ? { availability: availability as NonNullable<Listing['availability']> } : {}),
  };
}

export const contenders = (): Contender[] => [
  touchstone,
  anyShop,
  metascraper(),
  webAutoExtractor(),
];
