import { most } from './bounds.ts';
import { itemAvailabilities, itemConditions } from './vocabulary.ts';

/**
 * What a marketplace page says of one offer, in schema.org's words.
 * A field that the page does not show is absent, never guessed.
 */

/** A value as a field holds it; `undefined` where it can't be one. */
type Check<Value> = (sent: unknown) => Value | undefined;

/** In UTF-16 units. */
const longestText = 200_000;

const text: Check<string> = (sent) =>
  typeof sent === 'string' && sent.length <= longestText ? sent : undefined;

const amount: Check<number> = (sent) =>
  typeof sent === 'number' && sent >= 0 && sent < Number.POSITIVE_INFINITY ? sent : undefined;

/** ISO 8601: a day, a month or a year. */
const date: Check<string> = (sent) =>
  typeof sent === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(sent) ? sent : undefined;

/** ISO 4217. */
const currency: Check<string> = (sent) =>
  typeof sent === 'string' && /^[A-Z]{3}$/.test(sent) ? sent : undefined;

const texts: Check<string[]> = (sent) =>
  Array.isArray(sent) && sent.every((one) => text(one) !== undefined) ? sent : undefined;

function oneOf<Value extends string>(values: readonly Value[]): Check<Value> {
  return (sent) => values.find((value) => value === sent);
}

type Fields = Record<string, Check<unknown>>;
type Checked<Of extends Fields> = {
  [Field in keyof Of]?: Exclude<ReturnType<Of[Field]>, undefined> | undefined;
};

/** The fields that `sent` has of a kind of object, and those of them that can't be right. */
function checkFields<Of extends Fields>(fields: Of, sent: Record<string, unknown>) {
  const object: Record<string, unknown> = {};
  const invalid: (keyof Of)[] = [];
  for (const field in fields) {
    const value = sent[field];
    if (value === undefined) continue;
    const checked = fields[field]?.(value);
    if (checked === undefined) invalid.push(field);
    else object[field] = checked;
  }
  return { object: object as Checked<Of>, invalid };
}

const upTo =
  (longest: number): Check<string> =>
  (sent) =>
    typeof sent === 'string' && sent.length <= longest ? sent : undefined;

/** An object all of whose fields are right. */
function objectOf<Of extends Fields>(fields: Of): Check<Checked<Of>> {
  return (sent) => {
    if (!isObject(sent)) return undefined;
    const { object, invalid } = checkFields(fields, sent);
    return invalid.length === 0 ? object : undefined;
  };
}

/** A list of no more than so many, each without what it hasn't to have. */
function listOf<Value>(one: Check<Value>, atMost: number): Check<Value[]> {
  return (sent) => {
    if (!Array.isArray(sent) || sent.length > atMost) return undefined;
    const all = sent.map(one);
    return all.includes(undefined) ? undefined : (all as Value[]);
  };
}

const sellerFields = {
  id: text,
  name: text,
  url: text,
  /** Since when the shop is there. */
  foundingDate: date,
  /** Of five, or of a hundred, as the marketplace has it. */
  ratingValue: amount,
  /** How many ratings the seller has. */
  reviewCount: amount,
  /** What the page shows of who the trader is: name, address, register. */
  traderInformation: text,
};

/** What a buyer wrote, without who it was: a Listing holds no other person's data. */
const reviewFields = {
  reviewBody: upTo(most.reviewBody),
  /** Of five. */
  reviewRating: amount,
};

/** A question on the page with the answer to it, without who asked. */
const questionFields = { text: upTo(most.questionText), acceptedAnswer: upTo(most.answer) };

/** One of the choices on the page: a colour, a size, another article. */
const variantFields = { name: upTo(most.variantName), price: amount };

const fields = {
  /** The marketplace's own identifier of the offer (item id, ASIN, …). */
  id: text,
  url: text,
  /** Identifier of a file in `lib/marketplaces/`, or the host of any other shop. */
  marketplace: text,
  name: text,
  brand: text,
  /** GTIN-8, -12, -13 or -14: digits only. */
  gtin: text,
  sku: text,
  /** What the buyer pays for the default choice, without shipping, in `priceCurrency`. */
  price: amount,
  /** The same in the page's own words ('29,90 €'), where it stands by itself. */
  priceAsWritten: upTo(40),
  lowPrice: amount,
  highPrice: amount,
  /** The struck-through price. */
  listPrice: amount,
  priceCurrency: currency,
  seller: objectOf(sellerFields),
  /** Addresses of pictures, the main one first. */
  image: texts,
  /** Breadcrumb, outermost first, joined by ' > '. */
  category: text,
  itemCondition: oneOf(itemConditions),
  availability: oneOf(itemAvailabilities),
  ratingValue: amount,
  reviewCount: amount,
  /** Place or country as shown, or who fulfils the order. */
  shipsFrom: text,
  /** BCP 47. */
  inLanguage: text,
  description: text,
  /** Those that the page shows, the first ones. */
  review: listOf(objectOf(reviewFields), most.reviews),
  question: listOf(objectOf(questionFields), most.questions),
  hasVariant: listOf(objectOf(variantFields), most.variants),
  /** How many pieces there are. */
  inventoryLevel: amount,
  /** How many pieces were sold so far, where the page counts them from the beginning. */
  unitsSold: amount,
  /** How many sellers offer it on this page. */
  offerCount: amount,
  /** Since when the offer is there. */
  datePosted: date,
  /** How many pieces one must take. */
  eligibleQuantity: amount,
  /** Days until the goods are there, the longest that is said. */
  deliveryLeadTime: amount,
  /** As the page says it; `returnPolicyOf` tells what that means. */
  hasMerchantReturnPolicy: text,
  /** The day on which the page was read, where a date on it is to be compared. */
  observationDate: date,
};

export type Seller = Checked<typeof sellerFields>;
export type Review = Checked<typeof reviewFields>;
export type Question = Checked<typeof questionFields>;
export type Variant = Checked<typeof variantFields>;
export type Listing = Checked<typeof fields>;
export type ListingField = keyof Listing;

export const listingFields = Object.keys(fields) as ListingField[];

/** Fields in which words of the seller stand, so that evidence can point into them. */
export type TextField = 'name' | 'brand' | 'category' | 'description' | 'sku';

/** Neither a list nor nothing. */
export function isObject(sent: unknown): sent is Record<string, unknown> {
  return typeof sent === 'object' && sent !== null && !Array.isArray(sent);
}

/**
 * The listing without what no listing has and without the fields that can't be right, and which
 * these are. By hand and not by a library's schema: worker and page load it before all else.
 */
export function checkedListing(sent: Record<string, unknown>): {
  listing: Listing;
  invalid: ListingField[];
} {
  const { object, invalid } = checkFields(fields, sent);
  return { listing: object, invalid };
}

/** Whether all of it is a listing's. */
export function isListing(sent: unknown): sent is Listing {
  return isObject(sent) && checkedListing(sent).invalid.length === 0;
}
