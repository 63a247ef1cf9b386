import type { Steps } from '../steps.ts';
import type { AnyShopReaders } from './any-shop.ts';
import { type Entity, isEntity } from './json-ld.ts';
import { jsonLdOf, microdataOf } from './markup.ts';
import { metaFields } from './meta.ts';
import type { Page } from './page.ts';
import { first, isProduct, productFields, type RawFields } from './product.ts';
import { groupAsProduct } from './product-group.ts';

/** Sources that any page may have, in the order in which they are believed. */
export const genericSources = ['json-ld', 'microdata', 'state', 'meta', 'shown'] as const;
export type GenericSource = (typeof genericSources)[number];

/** What one source says of the product that the page is about. */
export function* genericFields(
  source: GenericSource,
  page: Page,
  context: { currency?: string | undefined; language?: string | undefined },
  anyShop: AnyShopReaders | undefined,
): Steps<RawFields> {
  switch (source) {
    case 'json-ld':
      return entityFields(mainProduct(jsonLdOf(page), page));
    case 'microdata':
      return entityFields(mainProduct(microdataOf(page), page));
    case 'state':
      return anyShop ? yield* anyShop.stateFields(page, context) : {};
    case 'meta':
      return metaFields(page.document);
    case 'shown':
      return anyShop?.readShown(page, context).fields ?? {};
  }
}

const entityFields = (product: Entity | undefined): RawFields =>
  product ? productFields(product) : {};

/** Where a WebPage, a BuyAction or an Offer says what it is about. */
const aboutNames = ['mainEntity', 'mainEntityOfPage', 'about', 'itemOffered', 'object'];

/** Products at the top, or what a thing there says it is about. */
export function topProducts(roots: readonly Entity[]): Entity[] {
  return roots.flatMap((root) => {
    if (isProduct(root)) return [root];
    const products = aboutNames
      .flatMap((name) => (root.properties[name] ?? []).filter(isEntity))
      .filter(isProduct);
    return isOffer(root) ? products.map((product) => offeredBy(product, root)) : products;
  });
}

const isOffer = (entity: Entity): boolean =>
  entity.types.some((type) => /^(?:Aggregate)?Offer$/i.test(type));

/** An offer that names its goods, turned to goods that name their offer. */
const offeredBy = (product: Entity, offer: Entity): Entity =>
  product.properties.offers === undefined
    ? { types: product.types, properties: { ...product.properties, offers: [offer] } }
    : product;

/** A page's one product with the offer that stands beside it instead of within. */
function withOfferApart(products: Entity[], roots: readonly Entity[]): Entity[] {
  const [product] = products;
  if (products.length !== 1 || !product || product.properties.offers !== undefined) return products;
  const offers = roots.filter(isOffer);
  return offers.length === 1 ? [offeredBy(product, offers[0] as Entity)] : products;
}

/** A product with what is told of it elsewhere: programs for reviews mark it up again, by name only. */
const together = (product: Entity, all: readonly Entity[]): Entity => ({
  types: product.types,
  properties: Object.assign({}, ...all.map((one) => one.properties), product.properties),
});

/** The one product that the page is about; none where several stand side by side. */
export function mainProduct(roots: readonly Entity[], page: Page): Entity | undefined {
  const products = withOfferApart(topProducts(roots), roots);
  const group = products.find((product) => product.types.includes('ProductGroup'));
  if (group) return groupAsProduct(group, products, page);
  if (products.length <= 1) return products[0];
  const names = new Set(products.map((product) => first(product, 'name')));
  const priced = products.filter((product) => product.properties.offers !== undefined);
  if (names.size === 1) return together(priced[0] ?? (products[0] as Entity), products);
  if (priced.length === 1) return priced[0];
  const path = decodeURIComponentSafe(new URL(page.url).pathname);
  const named = products.filter((product) => {
    const own = first(product, 'url', '@id');
    return typeof own === 'string' && path.length > 1 && decodeURIComponentSafe(own).includes(path);
  });
  if (named.length >= 1 && named.length < products.length) return named[0];
  const heading = page.document.querySelector('h1')?.textContent?.trim().toLowerCase();
  return products.find(
    (product) =>
      heading &&
      String(first(product, 'name') ?? '')
        .trim()
        .toLowerCase() === heading,
  );
}

function decodeURIComponentSafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
