import type { Purchase } from '../../../lib/purchases/purchase.ts';

/** Made up: no such offer, shop or article exists. */
export const purchase: Purchase = {
  id: 'p1',
  listingKey: 'ebay/77',
  boughtAt: '2026-11-01T10:00:00.000Z',
  listing: {
    id: '77',
    marketplace: 'ebay',
    url: 'https://www.ebay.com/itm/77',
    name: 'N1ke Air Max 1:1',
    price: 25,
    priceCurrency: 'USD',
    seller: { name: 'shoes4u' },
  },
  verdict: {
    level: 'suspect',
    total: 30,
    evidence: [
      {
        signal: 'disguised-brand',
        weight: 18,
        field: 'name',
        words: 'N1ke',
        start: 0,
        end: 4,
        rule: { kind: 'brand', id: 'nike', name: 'Nike' },
        text: '“N1ke” reads Nike, with digits or signs in place of letters.',
      },
    ],
    brands: [{ id: 'nike', name: 'Nike' }],
    missing: [],
    confidence: 'high',
  },
  rulebook: 'small (2025)',
  picture: {},
  evidence: { sha256: 'a'.repeat(64), name: 'evidence.zip', size: 3, hasScreenshot: false },
};
