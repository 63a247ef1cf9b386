import { expect, it } from 'vitest';
import { letterLanguages, refundLetter } from '../../../lib/purchases/refund-letter.ts';
import { purchase } from './sample.ts';

const claimed = {
  ...purchase,
  outcome: {
    says: 'notGenuine' as const,
    note: 'the stitching is loose',
    at: '2026-11-09T10:00:00.000Z',
  },
};

it('says what was bought, what was seen that day, what the buyer says, and what is asked', () => {
  const letter = refundLetter(claimed, {
    language: 'en',
    marketplace: 'eBay',
    protection: 'eBay Money Back Guarantee',
  });
  for (const part of [
    'To eBay',
    'November 1, 2026',
    'N1ke Air Max 1:1',
    'https://www.ebay.com/itm/77',
    'shoes4u',
    '25 USD',
    'not a product of Nike',
    'the stitching is loose',
    '“N1ke” reads Nike',
    '“eBay Money Back Guarantee”',
    'a'.repeat(64),
  ])
    expect(letter).toContain(part);
});

it.each(letterLanguages)('leaves nothing open and calls nothing fake, in %s', (language) => {
  for (const one of [
    claimed,
    { ...purchase, listing: {}, verdict: { ...purchase.verdict, brands: [] } },
  ]) {
    const letter = refundLetter(one, { language, marketplace: 'shop.example' });
    expect(letter).not.toMatch(/[{}]|undefined|fake|假货/i);
    expect(letter).toContain('shop.example');
  }
});
