import type { Marketplace } from '../../lib/marketplaces/marketplace.ts';
import { css, label, state, url } from '../../lib/reading/places.ts';

/** The variable in which a build is told where the market is open; its port is whichever was free. */
export const originVariable = 'TOUCHSTONE_DEMO_ORIGIN';

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
    sellerName: [css('.item .shop'), state('__OFFER__', 'shop.name')],
    sellerId: [css('.item .shop', { attr: 'data-shop' }), state('__OFFER__', 'shop.id')],
    brand: [state('__OFFER__', 'brand'), label(/^(?:Brand|品牌)$/)],
    image: [css('.item img', { attr: 'src' })],
    itemCondition: [label(/^(?:Condition|成色)$/)],
    availability: [label(/^(?:Availability|库存)$/)],
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
        sellerName: [css('.shop')],
        image: [css('img', { attr: 'src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [
    {
      name: 'Report this offer',
      reporter: 'shopper',
      url: `${process.env[originVariable] ?? 'http://127.0.0.1'}/report?item={id}`,
      certainty: 'verified',
      note: 'A page of the demo: nothing is sent.',
    },
  ],
  triedOn: ['2026'],
} satisfies Marketplace as Marketplace;
