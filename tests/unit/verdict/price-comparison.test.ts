import { expect, it } from 'vitest';
import type { Listing } from '../../../lib/listing/listing.ts';
import { compile } from '../../../lib/matching/compile.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import { comparePrice } from '../../../lib/verdict/price-comparison.ts';
import { small } from '../rulebooks/small.ts';

const rulebook = openImage(compile(small));
const listing: Listing = {
  id: '77',
  marketplace: 'ebay',
  name: 'Nike Air Max',
  price: 25,
  priceCurrency: 'USD',
};

it('compares a price with the floor of the line that is named, with its source', () => {
  expect(comparePrice(listing, rulebook)).toMatchObject({
    price: 25,
    floor: 80,
    currency: 'USD',
    brand: 'Nike',
    rule: { kind: 'line', name: 'Air Max', source: 'example.com price list' },
  });
});

it('compares a price that is not under it as well', () => {
  expect(comparePrice({ ...listing, price: 130 }, rulebook)?.floor).toBe(80);
});

it.each<[string, Listing]>([
  ['without a price', { ...listing, price: undefined }],
  ['without a currency', { ...listing, priceCurrency: undefined }],
  ['of used goods', { ...listing, itemCondition: 'Used' }],
  ['of no brand', { ...listing, name: 'red shoes' }],
])('compares nothing %s', (_, other) => {
  expect(comparePrice(other, rulebook)).toBeUndefined();
});

it('compares nothing with a brand that the user has said it is not about', () => {
  const exception = {
    id: 'x',
    kind: 'misattributed' as const,
    listingKey: 'ebay/77',
    rule: 'nike',
    about: '',
    reason: '',
    madeAt: '2026-11-01T10:00:00.000Z',
    wrongRules: [],
  };
  expect(comparePrice(listing, rulebook, undefined, [exception])).toBeUndefined();
});
