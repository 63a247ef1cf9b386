import type { ReadField } from './fields.ts';
import { type Entity, isEntity } from './json-ld.ts';

/** What a source says of the product, before it is checked. */
export type RawFields = Partial<Record<ReadField, unknown>>;

const productTypes =
  /^(?:Product|ProductGroup|IndividualProduct|ProductModel|SomeProducts|Vehicle|Car|Motorcycle|Book|Movie|MusicAlbum|Game|VideoGame|SoftwareApplication|Drug|ProductCollection)$/i;

export const isProduct = (entity: Entity): boolean =>
  entity.types.some((type) => productTypes.test(type)) &&
  (entity.types.some((type) => /^Product|Product$/i.test(type)) ||
    entity.properties.offers !== undefined);

export const first = (entity: Entity | undefined, ...names: string[]): unknown => {
  for (const name of names) {
    const value = entity?.properties[name]?.find(
      (one) => one !== null && one !== undefined && one !== '',
    );
    if (value !== undefined) return value;
  }
  return undefined;
};

const entityAt = (entity: Entity | undefined, ...names: string[]): Entity | undefined => {
  const value = first(entity, ...names);
  return isEntity(value) ? value : undefined;
};

/** A name, whether it is written plainly or as a thing with a name. */
function nameOf(value: unknown): unknown {
  return isEntity(value) ? first(value, 'name', 'alternateName') : value;
}

/** A member of an enumeration may be written as a thing: `{"@id": "https://schema.org/InStock"}`. */
const termOf = (value: unknown): unknown =>
  isEntity(value) ? first(value, '@id', 'url', 'name') : value;

/** `productID` and `identifier` may begin with what they are: 'sku:4711'. */
function identified(product: Entity, scheme: string): string | undefined {
  const all = ['productID', 'identifier'].flatMap((name) => product.properties[name] ?? []);
  const property = all
    .filter(isEntity)
    .find((one) => String(first(one, 'propertyID', 'name') ?? '').toLowerCase() === scheme);
  if (property) return String(first(property, 'value') ?? '') || undefined;
  const own = all.find((one) => typeof one === 'string' && one.startsWith(`${scheme}:`));
  return own === undefined ? undefined : String(own).slice(scheme.length + 1);
}

/** schema.org's Product with its offers, as fields of a Listing. */
export function productFields(product: Entity): RawFields {
  const variants = (product.properties.hasVariant ?? []).filter(isEntity);
  const variant = variants.find((one) => isInStock(mainOffer(one) ?? one)) ?? variants[0];
  const offer = mainOffer(product) ?? (variant && mainOffer(variant));
  const seller = first(offer, 'seller', 'offeredBy');
  const rating = entityAt(product, 'aggregateRating');
  const category = first(product, 'category');
  return {
    name: first(product, 'name', 'title'),
    brand: nameOf(first(product, 'brand')) ?? nameOf(first(product, 'manufacturer')),
    gtin:
      first(product, 'gtin13', 'gtin', 'gtin14', 'gtin12', 'gtin8', 'ean', 'isbn') ??
      first(offer, 'gtin13', 'gtin', 'gtin12') ??
      first(variant, 'gtin13', 'gtin'),
    sku:
      first(product, 'sku') ??
      identified(product, 'sku') ??
      first(offer, 'sku') ??
      first(variant, 'sku'),
    id: first(product, 'productID', 'productId'),
    description: first(product, 'description'),
    image: (product.properties.image ?? variant?.properties.image ?? []).map((one) =>
      isEntity(one) ? first(one, 'url', 'contentUrl', 'image') : one,
    ),
    category: isEntity(category) ? nameOf(category) : category,
    itemCondition: termOf(first(product, 'itemCondition') ?? first(offer, 'itemCondition')),
    ratingValue: first(rating, 'ratingValue'),
    reviewCount: first(rating, 'reviewCount', 'ratingCount'),
    sellerName: nameOf(seller),
    sellerUrl: isEntity(seller) ? first(seller, 'url') : undefined,
    sellerFoundingDate: isEntity(seller) ? first(seller, 'foundingDate') : undefined,
    sellerRatingValue: isEntity(seller)
      ? first(entityAt(seller, 'aggregateRating'), 'ratingValue')
      : undefined,
    sellerTraderInformation: isEntity(seller) ? traderOf(seller) : undefined,
    datePosted: first(offer, 'datePosted') ?? first(product, 'datePosted'),
    review: reviewsOf(product),
    hasVariant: variants.map((one) => ({
      name: first(one, 'name', 'color', 'size'),
      price: first(mainOffer(one), 'price', 'lowPrice'),
    })),
    ...offerTerms(offer),
    ...offerPrices(offer, product),
    availability: termOf(first(offer, 'availability') ?? first(product, 'availability')),
  };
}

/** Who a trader is, as its Organization says it: name in law, address, register. */
function traderOf(seller: Entity): string | undefined {
  const address = first(seller, 'address');
  const lines = isEntity(address)
    ? ['streetAddress', 'postalCode', 'addressLocality', 'addressCountry'].map((name) =>
        nameOf(first(address, name)),
      )
    : [address];
  const known = ['legalName', 'vatID', 'taxID', 'telephone', 'email'].map((name) =>
    first(seller, name),
  );
  const said = [...known.slice(0, 1), ...lines, ...known.slice(1)].filter(Boolean);
  return said.length > 0 ? said.join(', ') : undefined;
}

/** What buyers wrote; who they are stays on the page. */
const reviewsOf = (product: Entity) =>
  [...(product.properties.review ?? []), ...(product.properties.reviews ?? [])]
    .filter(isEntity)
    .map((one) => ({
      reviewBody: first(one, 'reviewBody', 'description'),
      reviewRating: first(entityAt(one, 'reviewRating'), 'ratingValue'),
    }));

/** A number, whether it is written plainly or as a schema.org/QuantitativeValue. */
const quantity = (entity: Entity | undefined, name: string, ...bounds: string[]): unknown => {
  const value = first(entity, name);
  return isEntity(value) ? first(value, ...bounds, 'value') : value;
};

function offerTerms(offer: Entity | undefined): RawFields {
  const delivery = entityAt(entityAt(offer, 'shippingDetails'), 'deliveryTime');
  const parts = ['handlingTime', 'transitTime'].map((name) =>
    Number(quantity(delivery, name, 'maxValue') ?? 0),
  );
  return {
    inventoryLevel: quantity(offer, 'inventoryLevel'),
    eligibleQuantity: quantity(offer, 'eligibleQuantity', 'minValue'),
    deliveryLeadTime:
      quantity(offer, 'deliveryLeadTime', 'maxValue') ??
      (delivery ? parts.reduce((sum, part) => sum + part, 0) || undefined : undefined),
    hasMerchantReturnPolicy: first(
      entityAt(offer, 'hasMerchantReturnPolicy'),
      'returnPolicyCategory',
    ),
  };
}

function offerPrices(offer: Entity | undefined, product: Entity): RawFields {
  const specifications = (offer?.properties.priceSpecification ?? []).filter(isEntity);
  const isList = (one: Entity) =>
    /ListPrice|StrikethroughPrice|SRP|MSRP|RegularPrice/i.test(
      String(first(one, 'priceType') ?? ''),
    );
  // A unit price states what it is per; the price of the goods doesn't.
  const asked =
    specifications.find((one) => !isList(one) && first(one, 'referenceQuantity') === undefined) ??
    specifications.find((one) => !isList(one));
  return {
    price:
      first(offer, 'price') ??
      first(asked, 'price', 'minPrice') ??
      first(offer, 'lowPrice') ??
      first(product, 'price', 'lowPrice'),
    highPrice: first(offer, 'highPrice'),
    listPrice: first(specifications.find(isList), 'price'),
    priceCurrency:
      first(offer, 'priceCurrency') ??
      first(asked, 'priceCurrency') ??
      first(product, 'priceCurrency'),
  };
}

const isInStock = (offer: Entity): boolean =>
  /InStock/i.test(String(termOf(first(offer, 'availability')) ?? ''));

/** An aggregate of the offers, else the cheapest of them that is in stock, else the first. */
function mainOffer(product: Entity): Entity | undefined {
  const offers = (product.properties.offers ?? []).filter(isEntity);
  const aggregate = offers.find((offer) => first(offer, 'lowPrice') !== undefined);
  if (aggregate) {
    const all = (aggregate.properties.offers ?? []).filter(isEntity);
    const inner = all.find(isInStock) ?? all[0];
    return {
      types: aggregate.types,
      properties: { ...(inner?.properties ?? {}), ...aggregate.properties },
    };
  }
  const nested = offers.flatMap((offer) =>
    (offer.properties.offers ?? offer.properties.itemOffered ?? []).filter(isEntity),
  );
  const priced = [...offers, ...nested].filter(
    (offer) => first(offer, 'price', 'priceSpecification') !== undefined,
  );
  return priced.find(isInStock) ?? priced[0] ?? offers[0];
}
