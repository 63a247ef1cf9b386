import type { Report } from '../../../../lib/reporting/report.ts';

/** A draft of a shopper's. */
export const draftOf = (id: string, more: Partial<Report> = {}): Report => ({
  id,
  listingKey: `ebay/${id}`,
  state: 'draft',
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
  since: '2026-01-01T00:00:00.000Z',
  listing: {
    id,
    marketplace: 'ebay',
    url: `https://www.ebay.com/itm/${id}`,
    name: 'Nike Air Max 90 1:1 replica shoes size 42',
    price: 29.9,
    priceCurrency: 'USD',
    seller: { id: 'shoeworld', name: 'Shoe World' },
    image: ['https://i.ebayimg.com/images/g/abcd1234/s-l1600.jpg'],
  },
  level: 'suspect',
  total: 20,
  evidence: [
    {
      signal: 'replica-phrase',
      weight: 20,
      field: 'name',
      words: '1:1 replica',
      rule: 'en/1-1-replica',
      text: 'The listing says “1:1 replica”.',
    },
  ],
  brands: [{ id: 'nike', name: 'Nike' }],
  channel: {
    marketplace: 'ebay',
    name: 'Report this item',
    url: 'https://ebay.example',
    prefilled: true,
  },
  reporter: 'shopper',
  claim: {},
  notice: 'I saw this listing.',
  language: 'en',
  rulebook: 'small',
  extensionVersion: '1.0.0',
  ...more,
});
