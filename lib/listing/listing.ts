import * as v from 'valibot';
import { itemAvailabilities, itemConditions } from './vocabulary.ts';

/**
 * What a marketplace page says of one offer, in schema.org's words.
 * A field that the page does not show is absent, never guessed.
 */
const text = v.pipe(v.string(), v.maxLength(200_000));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));

export const SellerSchema = v.object({
  id: v.optional(text),
  name: v.optional(text),
  url: v.optional(text),
});

const entries = {
  /** The marketplace's own identifier of the offer (item id, ASIN, …). */
  id: v.optional(text),
  url: v.optional(text),
  /** Identifier of a file in `lib/marketplaces/`, or the host of any other shop. */
  marketplace: v.optional(text),
  name: v.optional(text),
  brand: v.optional(text),
  /** GTIN-8, -12, -13 or -14: digits only. */
  gtin: v.optional(text),
  sku: v.optional(text),
  /** What the buyer pays for the default choice, without shipping, in `priceCurrency`. */
  price: v.optional(amount),
  lowPrice: v.optional(amount),
  highPrice: v.optional(amount),
  /** The struck-through price. */
  listPrice: v.optional(amount),
  /** ISO 4217. */
  priceCurrency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  seller: v.optional(SellerSchema),
  /** Addresses of pictures, the main one first. */
  image: v.optional(v.array(text)),
  /** Breadcrumb, outermost first, joined by ' > '. */
  category: v.optional(text),
  itemCondition: v.optional(v.picklist(itemConditions)),
  availability: v.optional(v.picklist(itemAvailabilities)),
  ratingValue: v.optional(amount),
  reviewCount: v.optional(amount),
  /** Place or country as shown, or who fulfils the order. */
  shipsFrom: v.optional(text),
  /** BCP 47. */
  inLanguage: v.optional(text),
  description: v.optional(text),
};

export const ListingSchema = v.object(entries);

export type Listing = v.InferOutput<typeof ListingSchema>;
export type Seller = v.InferOutput<typeof SellerSchema>;
export type ListingField = keyof Listing;

// Of `entries`, not of the schema: so the schema stays out of a bundle that only reads.
export const listingFields = Object.keys(entries) as ListingField[];

/** Fields in which words of the seller stand, so that evidence can point into them. */
export type TextField = 'name' | 'brand' | 'category' | 'description' | 'sku';
