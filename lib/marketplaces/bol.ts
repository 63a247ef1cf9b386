import { labels } from '../reading/labelled.ts';
import { css, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const productId = /\/p\/[^/]+\/(\d{8,})/;

/** bol, the Netherlands and Belgium: its own goods and its partners'. */
export default {
  id: 'bol',
  name: 'bol',
  hosts: ['bol.com'],
  currency: { '*': 'EUR' },
  pages: [
    { kind: 'listing', url: productId },
    { kind: 'shop', url: /\/v\/[^/]+\/\d+/ },
    { kind: 'results', url: /\/s\/(?:\?|$)|\/(?:l|b|m)\/[^/]+/ },
  ],
  listing: {
    id: [url(productId)],
    name: [css('[data-test="title"],h1 .u-mr--xs,h1')],
    // '24' with its cents '99' or '-' set small beside it.
    price: [
      css('meta[itemprop="price"]', { attr: 'content' }),
      css('[data-test="price"],.promo-price'),
    ],
    listPrice: [css('[data-test="list-price"],.buy-block__list-price del,del.h-nowrap')],
    sellerName: [
      css('[data-test="seller-name"],.product-seller__name,.buy-block__seller a[href*="/v/"]'),
    ],
    sellerUrl: [css('a[href*="/v/"]', { attr: 'href' })],
    brand: [
      css('[data-test="brand"] a,[data-role="BRAND"],a[data-analytics-tag="brand"]'),
      label(labels.brand),
    ],
    image: [css('[data-test="product-main-image"],.js_selected_image img', { attr: 'src' })],
  },
  cards: [
    {
      card: 'li.product-item--row,li.product-item--column,[data-test="product-item"]',
      fields: {
        url: [css('a.product-title,a[data-test="product-title"],a[href*="/p/"]', { attr: 'href' })],
        id: [css(':scope[data-id]', { attr: 'data-id' }), url(productId)],
        name: [css('.product-title,[data-test="product-title"]')],
        brand: [css('[data-test="party-link"],.product-creator a')],
        price: [
          css('meta[itemprop="price"]', { attr: 'content' }),
          css('[data-test="price"],.promo-price'),
        ],
        listPrice: [css('[data-test="from-price"] del,.product-prices del')],
        sellerName: [css('.product-seller__name,[data-test="seller-link"]')],
        image: [css('img', { attr: 'data-src,src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [],
  triedOn: [],
} satisfies Marketplace as Marketplace;
