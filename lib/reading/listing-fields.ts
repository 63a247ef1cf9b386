import { readAvailability } from '../listing/availability.ts';
import { most } from '../listing/bounds.ts';
import { normaliseGtin } from '../listing/gtin.ts';
import type { Question, Review, Variant } from '../listing/listing.ts';
import { toAsciiDigits } from '../listing/numbers.ts';
import { returnPolicyOf } from '../listing/return-policy.ts';
import type { ItemAvailability } from '../listing/vocabulary.ts';
import {
  asPrice,
  cardNormalisers,
  count,
  type Normalisers,
  rating,
  type ValueContext,
  words,
} from './fields.ts';

/** Of all fields that a listing's own page, or its markup, may have. */
export const listingNormalisers: Required<Normalisers> = {
  ...cardNormalisers,
  gtin: normaliseGtin,
  category: (value) =>
    Array.isArray(value)
      ? value
          .map((one) => words(one, 100))
          .filter(Boolean)
          .join(' > ') || undefined
      : words(value, 400),
  // A number is how many there are.
  availability: (value) =>
    typeof value === 'number'
      ? value > 0
        ? 'InStock'
        : 'OutOfStock'
      : sameToTheBuyer(readAvailability(value)),
  description: (value) => words(value, 20_000),
  review: reviews,
  question: questions,
  hasVariant: variants,
  inventoryLevel: count,
  unitsSold: count,
  offerCount: count,
  datePosted: day,
  deliveryLeadTime: days,
  hasMerchantReturnPolicy: returnPolicy,
  sellerFoundingDate: day,
  sellerRatingValue: rating,
  sellerReviewCount: count,
  sellerTraderInformation: (value) => words(value, 1_000),
};

/** Values that differ for the shop and not for who wants to buy. */
function sameToTheBuyer(value: ItemAvailability | undefined): ItemAvailability | undefined {
  if (value === 'SoldOut') return 'OutOfStock';
  return value === 'LimitedAvailability' || value === 'OnlineOnly' ? 'InStock' : value;
}

/** Texts, or things with their texts under schema.org's names: those that say something. */
function reviews(value: unknown): Review[] | undefined {
  const all = entries(value, most.reviews).flatMap((one) => {
    const reviewBody = words(one.reviewBody ?? one.text, most.reviewBody);
    const reviewRating = rating(one.reviewRating);
    return reviewBody ? [{ reviewBody, ...(reviewRating ? { reviewRating } : {}) }] : [];
  });
  return all.length ? all : undefined;
}

function questions(value: unknown): Question[] | undefined {
  const all = entries(value, most.questions).flatMap((one) => {
    const text = words(one.text, most.questionText);
    const acceptedAnswer = words(one.acceptedAnswer, most.answer);
    return text ? [{ text, ...(acceptedAnswer ? { acceptedAnswer } : {}) }] : [];
  });
  return all.length ? all : undefined;
}

function variants(value: unknown, context: ValueContext): Variant[] | undefined {
  const all = entries(value, most.variants).flatMap((one) => {
    const name = words(one.name ?? one.text, most.variantName);
    const price = asPrice(one.price, context)?.amount;
    return name ? [{ name, ...(price ? { price } : {}) }] : [];
  });
  return all.length > 1 ? all : undefined;
}

function entries(value: unknown, atMost: number): Record<string, unknown>[] {
  return (Array.isArray(value) ? value : [value])
    .slice(0, atMost)
    .map((one) => (one !== null && typeof one === 'object' ? one : { text: one }));
}

const longestDelivery = 365;

/** The longest that is said of a delivery, in days: '15-45 days' is 45. */
function days(value: unknown): number | undefined {
  const text = words(value, 80)?.replaceAll('–', '-');
  const all = [...toAsciiDigits(text ?? '').matchAll(/\d+/g)].map(Number);
  const longest = Math.max(...all);
  return all.length > 0 && longest <= longestDelivery ? longest : undefined;
}

/** What the page says of returns, if it tells anything: evidence quotes it. */
function returnPolicy(value: unknown): string | undefined {
  const text = words(value, 200)?.replace(/^https?:\/\/schema\.org\//, '');
  return text && returnPolicyOf(text) ? text : undefined;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** '2019-03-12', '2019年3月', 'Jun-05-2015', 'Mar 12, 2019', '5 Jun 2015' as ISO 8601. */
function day(value: unknown): string | undefined {
  const text = words(value, 80);
  const numbers = /(\d{4})[-/年.](\d{1,2})(?:[-/月.](\d{1,2}))?/.exec(text ?? '');
  const named =
    /(?:(\d{1,2})\s)?([A-Z][a-z]{2})[a-z]*[-.\s]+(?:(\d{1,2})(?!\d)[,\s-]*)?(\d{4})/.exec(
      text ?? '',
    );
  const month = numbers ? Number(numbers[2]) : months.indexOf((named?.[2] ?? '').toLowerCase()) + 1;
  const parts = [numbers?.[1] ?? named?.[4], month, numbers?.[3] ?? named?.[3] ?? named?.[1]];
  if (parts[0] === undefined || month < 1 || month > 12) return undefined;
  return parts
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
