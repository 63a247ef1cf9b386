import { currencyOfMark } from '../listing/currencies.ts';
import { askedOf, type Price } from '../listing/found-price.ts';
import { readItemCondition } from '../listing/item-condition.ts';
import type { Listing, ListingField } from '../listing/listing.ts';
import { parseAmount, parseNumber, toAsciiDigits } from '../listing/numbers.ts';
import type { PriceTexts } from './price-texts.ts';
import { collapse } from './visible-text.ts';

/** A Listing's fields as they are looked for: the seller's apart. */
export const readFields = [
  'id',
  'url',
  'name',
  'brand',
  'gtin',
  'sku',
  'price',
  'lowPrice',
  'highPrice',
  'listPrice',
  'priceCurrency',
  'sellerId',
  'sellerName',
  'sellerUrl',
  'image',
  'category',
  'itemCondition',
  'availability',
  'ratingValue',
  'reviewCount',
  'shipsFrom',
  'description',
  'review',
  'question',
  'hasVariant',
  'inventoryLevel',
  'unitsSold',
  'offerCount',
  'datePosted',
  'eligibleQuantity',
  'deliveryLeadTime',
  'hasMerchantReturnPolicy',
  'sellerFoundingDate',
  'sellerRatingValue',
  'sellerReviewCount',
  'sellerTraderInformation',
] as const;
export type ReadField = (typeof readFields)[number];

/** What settles what a value means: the page's address, and what the site prices in. */
export interface ValueContext {
  base: string;
  currency?: string | undefined;
  language?: string | undefined;
  prices: PriceTexts;
}

/** A text that a page prints where it has nothing to say. */
const emptyWords =
  /^(?:n\/?a|none|null|undefined|noenname_null|nan|-+|—|\.|\{\{.*\}\}|\[.*\]|%\w+%|loading\.*|-\/-)$/i;

export function words(value: unknown, longest: number): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = collapse(String(value)).slice(0, longest);
  return !/[\p{L}\p{N}]/u.test(text) || emptyWords.test(text) ? undefined : text;
}

function address(value: unknown, base: string): string | undefined {
  const text = words(value, 4_000);
  if (!text || /^(?:data|javascript|about|blob):/i.test(text)) return undefined;
  try {
    const whole = text.startsWith('//') ? `https:${text}` : text;
    const url = /^https?:\/\//.test(whole) ? new URL(whole) : new URL(whole, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function pictures(value: unknown, base: string): string[] | undefined {
  const all = (Array.isArray(value) ? value : [value])
    .slice(0, 40)
    .map((one) =>
      address(
        one !== null && typeof one === 'object' ? (one.url ?? one.contentUrl ?? one.src) : one,
        base,
      ),
    )
    .filter(
      (one): one is string =>
        one !== undefined &&
        !/(?:placeholder|blank|spacer|grey-pixel|transparent|1x1)[^/]*\.(?:gif|png|svg)/i.test(one),
    );
  return all.length ? [...new Set(all)] : undefined;
}

export function count(value: unknown): number | undefined {
  if (typeof value === 'number')
    return Number.isFinite(value) && value >= 0 ? Math.round(value) : undefined;
  const text = words(value, 80);
  const written = /(\d[\d.,\s']*)\s*(k|K|万|mil\b|тыс)?/.exec(toAsciiDigits(text ?? ''));
  if (!written) return undefined;
  const scale = { k: 1e3, K: 1e3, 万: 1e4, mil: 1e3, тыс: 1e3 }[written[2] ?? ''];
  const digits = (written[1] ?? '').trim().replace(/[.,]$/, '');
  const number = scale ? parseNumber(digits) : Number(digits.replace(/[^\d]/g, ''));
  return number === undefined || !Number.isFinite(number)
    ? undefined
    : Math.round(number * (scale ?? 1));
}

/** Stars: the first number that can be a rating ('4,8 von 5 Sternen' is 4.8). */
export function rating(value: unknown): number | undefined {
  const number =
    typeof value === 'number'
      ? value
      : Number(/\d+(?:[.,]\d+)?/.exec(words(value, 80) ?? '')?.[0]?.replace(',', '.'));
  return Number.isFinite(number) && number > 0 && number <= 100
    ? Math.round(number * 1e4) / 1e4
    : undefined;
}

const longestMark = 12;
/** Prices by quantity: from the lowest, asked for many, to the highest, asked for few. */
function asTiers(text: string, context: ValueContext): Price | undefined {
  const prices = context.prices.pricesIn(text, context).filter((price) => price.role === 'price');
  const [first] = prices;
  if (!first) return undefined;
  const amounts = prices.flatMap(({ amount, high }) => [amount, high ?? amount]);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  return {
    amount: low,
    ...(high > low ? { high } : {}),
    ...(first.currency ? { currency: first.currency } : {}),
  };
}

export interface ReadPrice extends Price {
  /** It is the only one in a text. */
  isAlone?: true;
}

/** A price: text as people write it, or a number in machine form. Nothing costs nothing. */
export function asPrice(value: unknown, context: ValueContext): ReadPrice | undefined {
  const price = priceIn(value, context);
  return price && price.amount > 0 ? price : undefined;
}

function priceIn(value: unknown, context: ValueContext): ReadPrice | undefined {
  // A state's list of prices by quantity.
  if (Array.isArray(value)) return asTiers(value.slice(0, 50).join(' | '), context);
  if (value !== null && typeof value === 'object' && 'tiers' in value)
    return asTiers(String(value.tiers), context);
  if (
    typeof value === 'number' ||
    (typeof value === 'string' && /^\s*\d+(?:\.\d+)?\s*$/.test(value))
  )
    return { amount: parseAmount(value, context.currency) ?? 0 };
  if (typeof value !== 'string') return undefined;
  const found = context.prices.pricesIn(value, context);
  const price = askedOf(found);
  return price && found.length === 1 ? { ...price, isAlone: true } : price;
}

/** Turns what a place yielded into a valid value of a field, or nothing. Prices have `asPrice`. */
export type Normalisers = Partial<
  Record<
    Exclude<ReadField, 'price' | 'lowPrice' | 'highPrice' | 'listPrice'>,
    (value: unknown, context: ValueContext) => unknown
  >
>;

/** Of the fields that a card may show. */
export const cardNormalisers = {
  id: (value) => words(value, 100),
  url: (value, { base }) => address(value, base),
  name: (value) => words(value, 1_000),
  brand: (value) => words(value, 120),
  sku: (value) => words(value, 100)?.replace(/^sku\s?[:#]\s?/i, ''),
  priceCurrency: (value, context) =>
    typeof value === 'string' && value.length <= longestMark
      ? currencyOfMark(value, context)
      : undefined,
  sellerId: (value) => words(value, 200),
  sellerName: (value) => words(value, 200),
  sellerUrl: (value, { base }) => address(value, base),
  image: (value, { base }) => pictures(value, base),
  itemCondition: readItemCondition,
  ratingValue: rating,
  reviewCount: count,
  shipsFrom: (value) => words(value, 200),
  eligibleQuantity: count,
} satisfies Normalisers;

/** What may be looked for in a card. */
export type CardField =
  | keyof typeof cardNormalisers
  | Extract<ReadField, 'price' | 'lowPrice' | 'highPrice' | 'listPrice'>;

const sellerParts = {
  sellerId: 'id',
  sellerName: 'name',
  sellerUrl: 'url',
  sellerFoundingDate: 'foundingDate',
  sellerRatingValue: 'ratingValue',
  sellerReviewCount: 'reviewCount',
  sellerTraderInformation: 'traderInformation',
} as const;

export const isSellerField = (field: ReadField): field is keyof typeof sellerParts =>
  Object.hasOwn(sellerParts, field);

/** Where a read field stands in a Listing. */
export const listingFieldOf = (field: ReadField): ListingField =>
  isSellerField(field) ? 'seller' : (field as ListingField);

export function setField(listing: Listing, field: ReadField, value: unknown): void {
  if (isSellerField(field)) listing.seller = { ...listing.seller, [sellerParts[field]]: value };
  else (listing as Record<string, unknown>)[field] = value;
}

export const hasField = (listing: Listing, field: ReadField): boolean =>
  isSellerField(field)
    ? listing.seller?.[sellerParts[field]] !== undefined
    : listing[field as ListingField] !== undefined;
