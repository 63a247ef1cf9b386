import type { Marketplace } from '../../lib/marketplaces/marketplace.ts';
import { css, state, url } from '../../lib/reading/places.ts';

/** Fixed, since the extension is built before the market opens. */
export const demoPort = 8737;

const itemId = /\/item\/(\d+)/;

/** The demo market: its file is written like any marketplace's, and packed into the demo build only. */
export default {
  id: 'demo',
  name: 'Lantern Market (demo)',
  hosts: ['127.0.0.1', 'localhost'],
  currency: {},
  pages: [
    { kind: 'listing', url: itemId },
    { kind: 'results', url: /\/search$|^https?:\/\/[^/]+\/$/ },
  ],
  listing: {
    id: [url(itemId)],
    name: [css('.item h1'), state('__OFFER__', 'title')],
    price: [css('.item .price')],
    listPrice: [css('.item .was')],
    priceCurrency: [css('.item .price', { attr: 'data-currency' })],
    sellerName: [state('__OFFER__', 'shop.name')],
    sellerId: [state('__OFFER__', 'shop.id')],
    brand: [state('__OFFER__', 'brand')],
    image: [css('.item img', { attr: 'src' })],
    itemCondition: [css('.item dd', { match: /^(?:Used|New|二手|全新)$/ })],
    description: [css('.description')],
  },
  cards: [
    {
      card: '.card',
      fields: {
        id: [css(':scope', { attr: 'data-id' })],
        url: [css('a', { attr: 'href' })],
        name: [css('h2')],
        price: [css('.price')],
        listPrice: [css('.was')],
        priceCurrency: [css('.price', { attr: 'data-currency' })],
        sellerName: [css('.seller')],
        image: [css('img', { attr: 'src' })],
      },
    },
  ],
  channels: [
    {
      name: 'Report this offer',
      reporter: 'shopper',
      url: `http://127.0.0.1:${demoPort}/report?item={id}`,
      certainty: 'verified',
      note: 'A page of the demo: nothing is sent.',
    },
  ],
  triedOn: ['2026'],
} satisfies Marketplace as Marketplace;
