import { labels } from '../reading/labelled.ts';
import { css, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

/** Flipkart: hashed class names that change; what stays is `data-id`, `pid` and the rupee sign. */
export default {
  id: 'flipkart',
  name: 'Flipkart',
  hosts: ['flipkart.com'],
  currency: { '*': 'INR' },
  language: { '*': 'en-IN' },
  pages: [
    { kind: 'listing', url: /\/p\/itm\w+/ },
    { kind: 'results', url: /\/search|\/pr[?/]|-store|\/q\// },
    { kind: 'shop', url: /\/seller/ },
  ],
  listing: {
    id: [url(/[?&]pid=(\w+)/), url(/\/p\/(itm\w+)/)],
    sellerName: [css('#sellerName span span,#sellerName')],
    brand: [label(labels.brand)],
  },
  cards: [
    {
      card: '[data-id]:has(a[href*="/p/itm"])',
      fields: {
        id: [css(':scope', { attr: 'data-id' }), url(/[?&]pid=(\w+)/)],
        url: [css('a[href*="/p/itm"]', { attr: 'href' })],
        name: [css('a[title]', { attr: 'title' }), css('img[alt]:not([alt=""])', { attr: 'alt' })],
        price: [css('div:not(:has(*))', { match: /^₹[\d,]+$/ })],
        image: [css('img[src*="rukmin"]', { attr: 'src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [
    {
      name: 'Infringement report',
      reporter: 'rights-owner',
      url: 'https://www.flipkart.com/s/infringement',
      certainty: 'recalled',
      fields: ['name', 'right', 'URLs', 'statement'],
    },
  ],
  triedOn: ['2026'],
} satisfies Marketplace as Marketplace;
