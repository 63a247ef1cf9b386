import { css, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const listingId = /\/p\/(?:[^/?]*-)?(\d{6,})/;

/** Carousell: hashed class names; a card is what holds a link to a listing beside one to a seller. */
export default {
  id: 'carousell',
  name: 'Carousell',
  hosts: ['carousell.*'],
  currency: {
    'carousell.sg': 'SGD',
    'sg.carousell.com': 'SGD',
    'carousell.com.my': 'MYR',
    'carousell.com.hk': 'HKD',
    'carousell.ph': 'PHP',
    'carousell.com': 'SGD',
    'carousell.com.tw': 'TWD',
    'id.carousell.com': 'IDR',
    'carousell.com.au': 'AUD',
  },
  pages: [
    { kind: 'listing', url: /\/p\/[^/?]+/ },
    { kind: 'results', url: /\/search\/|\/categories\/|[?&]search=/ },
    { kind: 'shop', url: /\/u\// },
  ],
  listing: {
    id: [url(listingId)],
    name: [css('[data-testid="new-listing-details-page-desktop-text-title"],h1')],
    price: [
      css('[data-testid="new-listing-details-page-desktop-text-price"]'),
      css('h2', { match: /^\s*\D{1,4}[\d,.]+\s*$/ }),
    ],
    sellerName: [
      css('[data-testid="new-listing-details-page-desktop-seller-username"],a[href^="/u/"] p'),
    ],
    sellerUrl: [css('a[href^="/u/"]', { attr: 'href' })],
    image: [css('[data-testid*="image"] img', { attr: 'src' })],
  },
  cards: [
    {
      card: '[data-testid^="listing-card-"],div:has(> a[href*="/p/"])',
      fields: {
        url: [css('a[href*="/p/"]', { attr: 'href' })],
        id: [url(listingId)],
        name: [
          css('a[href*="/p/"] img[title]', { attr: 'title' }),
          css('a[href*="/p/"] img[alt]', { attr: 'alt' }),
          css('a[href*="/p/"] > p,a[href*="/p/"] > div > p'),
        ],
        price: [
          css('a[href*="/p/"] p[title]', { attr: 'title', match: /^\D{1,4}[\d,.]+$/ }),
          css('a[href*="/p/"] p', { match: /^\s*[A-Z]{0,3}\$\s?[\d,.]+\s*$/ }),
        ],
        sellerName: [css('[data-testid="listing-card-text-seller-name"],a[href*="/u/"] p')],
        image: [css('a[href*="/p/"] img', { attr: 'src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'seller', 'image'], cards: ['id', 'name', 'price'] },
  buyerProtection: { name: 'Carousell Protection', certainty: 'recalled' },
  channels: [
    {
      name: 'In-app report',
      reporter: 'shopper',
      inPage: 'in-app',
      certainty: 'verified',
      fields: ['reason: counterfeit', 'details'],
    },
    {
      name: 'CROP',
      reporter: 'rights-owner',
      url: 'https://terms.carousell.com/article/762',
      certainty: 'verified',
      note: '1,000 takedowns a month.',
      fields: ['brand papers', 'listing links'],
    },
  ],
  triedOn: ['2020', '2025'],
} satisfies Marketplace as Marketplace;
