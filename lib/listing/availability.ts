import { availabilityWording } from './availability-wording.ts';
import { asPhrase, Phrases } from './phrases.ts';
import { type ItemAvailability, itemAvailabilities } from './vocabulary.ts';

const wording = availabilityWording.map(([value, list]) => [value, new Phrases(list)] as const);
const terms = new Map(itemAvailabilities.map((value) => [value.toLowerCase(), value]));
/** What is said of stock stands at the beginning. */
const longest = 200;
/** '10 available, 41 sold': how many were sold is not that all are. */
const soldSoFar =
  /\d[\d.,]*\s?[k万]?\+?\s?(?:sold|verkauft|vendus?|vendid[oa]s?|vendut[oi]|verkocht|продано|sprzedan\p{L}*|terjual)(?!\p{L}|\sout)|(?:已售|月销|已卖)\s?\d[\d.,]*[万+]*/gu;

/**
 * schema.org's value for what a page says of stock: in words, by a code ('in_stock', 'OOS'), as a
 * truth value or a count, or by a schema.org address. `undefined` where it says nothing of it.
 */
export function readAvailability(written: unknown): ItemAvailability | undefined {
  if (typeof written === 'boolean' || typeof written === 'number') {
    return Number(written) > 0 ? 'InStock' : 'OutOfStock';
  }
  if (typeof written !== 'string') return undefined;
  const text = asPhrase(written.slice(0, longest)).replace(soldSoFar, ' ').trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) > 0 ? 'InStock' : 'OutOfStock';
  if (text === 'true' || text === 'false') return text === 'true' ? 'InStock' : 'OutOfStock';
  const exact = terms.get(text.replace(/^.*schema\.org\//, ''));
  return exact ?? wording.find(([, phrases]) => phrases.isIn(text))?.[0];
}
