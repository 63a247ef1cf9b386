import { css, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const itemId = /\/items\/(\d+)/;

/** Vinted, every country: private wardrobes. The price is the seller's, without the buyer's fee. */
export default {
  id: 'vinted',
  name: 'Vinted',
  hosts: ['vinted.*'],
  currency: {
    'vinted.com': 'USD',
    'vinted.co.uk': 'GBP',
    'vinted.at': 'EUR',
    'vinted.be': 'EUR',
    'vinted.de': 'EUR',
    'vinted.ee': 'EUR',
    'vinted.es': 'EUR',
    'vinted.fi': 'EUR',
    'vinted.fr': 'EUR',
    'vinted.gr': 'EUR',
    'vinted.hr': 'EUR',
    'vinted.ie': 'EUR',
    'vinted.it': 'EUR',
    'vinted.lt': 'EUR',
    'vinted.lu': 'EUR',
    'vinted.lv': 'EUR',
    'vinted.nl': 'EUR',
    'vinted.pt': 'EUR',
    'vinted.si': 'EUR',
    'vinted.sk': 'EUR',
    'vinted.cz': 'CZK',
    'vinted.dk': 'DKK',
    'vinted.hu': 'HUF',
    'vinted.pl': 'PLN',
    'vinted.ro': 'RON',
    'vinted.se': 'SEK',
  },
  pages: [
    { kind: 'listing', url: itemId },
    { kind: 'results', url: /\/catalog|\/brand\// },
    { kind: 'shop', url: /\/member\// },
  ],
  listing: {
    id: [url(itemId)],
    name: [css('[data-testid="item-page-summary-plugin"] h1,[itemprop="name"] h1,h1')],
    price: [css('[data-testid="item-price"]')],
    brand: [
      css('[data-testid="item-attributes-brand"] [itemprop="name"],[itemprop="brand"]'),
      css('[data-testid="item-attributes-brand"] a'),
    ],
    itemCondition: [css('[data-testid="item-attributes-status"] [itemprop="status"]')],
    sellerName: [css('[data-testid="profile-username"]')],
    sellerUrl: [css('a[href*="/member/"]', { attr: 'href' })],
    sellerId: [css('a[href*="/member/"]', { attr: 'href', match: /\/member\/(\d+)/ })],
    image: [
      css('[data-testid^="item-photo-"] img,img[data-testid^="item-photo-"]', { attr: 'src' }),
    ],
  },
  cards: [
    {
      card: '[data-testid="grid-item"],.feed-grid__item,.new-item-box__container',
      fields: {
        url: [css('a[href*="/items/"]', { attr: 'href' })],
        id: [url(itemId)],
        // The link's title is 'name, brand: …, condition: …, price, price with the fee'.
        name: [css('a[href*="/items/"][title]', { attr: 'title', match: /^(.+?), \S[^,:]*: / })],
        price: [css('[data-testid$="--price-text"]')],
        brand: [css('[data-testid$="--description-title"]')],
        itemCondition: [css('[data-testid$="--description-subtitle"]', { match: /([^·]+)$/ })],
        image: [css('[data-testid$="--image--img"],img', { attr: 'src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'seller', 'image'], cards: ['id', 'name', 'price'] },
  buyerProtection: { name: 'Buyer Protection', certainty: 'recalled' },
  channels: [
    {
      name: 'Report illegal content',
      reporter: 'anyone',
      url: 'https://www.vinted.com/help/288-report-illegal-content-or-inappropriate-behavior',
      certainty: 'verified',
      note: 'No account needed; who is signed in can report in the app.',
      fields: ['type of content', 'URL', 'reason', 'name', 'email', 'good-faith tick'],
      standard: 'eu-dsa-16',
    },
  ],
  triedOn: [],
} satisfies Marketplace as Marketplace;
