import { itemConditionWording } from './item-condition-wording.ts';
import { asPhrase, Phrases } from './phrases.ts';
import type { ItemCondition } from './vocabulary.ts';

const wording = itemConditionWording.map(([value, list]) => [value, new Phrases(list)] as const);

/** eBay's condition identifiers by their thousands: https://developer.ebay.com/api-docs/sell/static/metadata/condition-id-values.html */
function byIdentifier(id: number): ItemCondition | undefined {
  if (id >= 1000 && id < 2000) return 'New';
  if (id >= 2000 && id < 2750) return 'Refurbished';
  if (id >= 2750 && id < 7000) return 'Used';
  return id === 7000 ? 'Damaged' : undefined;
}

/**
 * schema.org's OfferItemCondition, without its suffix, for what a page says in words, by a code
 * ('used_like_new', eBay's numbers) or by a schema.org address.
 */
export function readItemCondition(written: unknown): ItemCondition | undefined {
  if (typeof written === 'number') return byIdentifier(written);
  if (typeof written !== 'string') return undefined;
  const text = asPhrase(written.slice(0, 200));
  if (/^\d{4}$/.test(text)) return byIdentifier(Number(text));
  const plain = text
    .replace(/^.*schema\.org\//, '')
    .replace(/[ _-]+/g, ' ')
    .replace(/(new|used|refurbished|damaged)condition/, '$1');
  return wording.find(([, phrases]) => phrases.isIn(plain))?.[0];
}
