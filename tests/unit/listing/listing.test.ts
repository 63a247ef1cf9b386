import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedListing, isListing, type Listing } from '../../../lib/listing/listing.ts';
import { itemAvailabilities, itemConditions } from '../../../lib/listing/vocabulary.ts';

it('takes a listing without the fields that are no such fields', () => {
  expect(checkedListing({ name: 'Mug', price: -1, seller: { name: 5 } })).toEqual({
    listing: { name: 'Mug' },
    invalid: ['price', 'seller'],
  });
});

it('leaves out what no listing has', () => {
  const sent = { name: 'Mug', label: 'x', seller: { id: 's', rank: 1 }, brand: undefined };
  expect(checkedListing(sent)).toEqual({
    listing: { name: 'Mug', seller: { id: 's' } },
    invalid: [],
  });
});

describe.each<[keyof Listing, unknown[]]>([
  ['name', [5, null, ['Mug'], 'x'.repeat(200_001)]],
  ['price', [Number.NaN, Number.POSITIVE_INFINITY, -0.01, '5', null]],
  ['priceCurrency', ['usd', 'US', 'USDT', '$', 840]],
  ['seller', ['Ann', null, [], { url: 1 }]],
  ['image', ['https://x.test/1.jpg', [1], {}, [['a']]]],
  ['itemCondition', ['new', 'Old', '', 0]],
  ['availability', ['instock', true, null]],
  [
    'review',
    ['Fine', [{ reviewBody: 5 }], [{ reviewBody: 'x'.repeat(2_001) }], Array(31).fill({})],
  ],
  ['question', [[{ text: 'Original?', acceptedAnswer: 1 }]]],
  ['hasVariant', [{ name: 'red' }, [{ name: 'red', price: -1 }]]],
  ['inventoryLevel', ['many', -1]],
  ['hasMerchantReturnPolicy', [30, null]],
  ['observationDate', ['25.11.2025', '2025-1-2']],
])('%s', (field, wrong) => {
  it.each(wrong)('is never %j', (value) => {
    expect(checkedListing({ name: 'Mug', [field]: value }).invalid).toEqual([field]);
    expect(isListing({ [field]: value })).toBe(false);
  });
});

it('is the same once it was checked', () => {
  const text = fc.string({ maxLength: 30 });
  const amount = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
  const listing = fc.record(
    {
      ...{ name: text, brand: text, url: text, description: text },
      ...{ price: amount, ratingValue: amount },
      priceCurrency: fc.constantFrom('USD', 'CNY'),
      seller: fc.record({ id: text, name: text, url: text }, { requiredKeys: [] }),
      image: fc.array(text, { maxLength: 3 }),
      itemCondition: fc.constantFrom(...itemConditions),
      availability: fc.constantFrom(...itemAvailabilities),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(listing, (sent) => {
      expect(checkedListing(sent)).toEqual({ listing: sent, invalid: [] });
    }),
  );
});

it('keeps what buyers wrote, and not who they are', () => {
  const review = [{ reviewBody: 'Fine', author: 'Ada' }];
  expect(checkedListing({ review }).listing).toEqual({ review: [{ reviewBody: 'Fine' }] });
});

it('is an object', () => {
  for (const sent of [undefined, null, 'Mug', 5, [], [{}]]) expect(isListing(sent)).toBe(false);
  expect(isListing({})).toBe(true);
});
