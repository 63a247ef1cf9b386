import { css, item, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const productId = /-(\d{5,})\.html/;

/** Jumia's African countries: one design, and classes that say how things look. */
export default {
  id: 'jumia',
  name: 'Jumia',
  hosts: ['jumia.*'],
  currency: {
    'jumia.com.ng': 'NGN',
    'jumia.co.ke': 'KES',
    'jumia.com.eg': 'EGP',
    'jumia.com.gh': 'GHS',
    'jumia.ma': 'MAD',
    'jumia.ci': 'XOF',
    'jumia.sn': 'XOF',
    'jumia.ug': 'UGX',
    'jumia.dz': 'DZD',
    'jumia.com.tn': 'TND',
  },
  pages: [
    { kind: 'listing', url: productId },
    { kind: 'shop', url: /\/(?:mlp|sp)-[\w-]+|\/seller\// },
    { kind: 'results', url: /\/catalog\/|[?&]q=|jumia\.[a-z.]+\/[\w-]+\/(?:[\w-]+\/)*(?:\?|#|$)/ },
  ],
  listing: {
    id: [url(productId)],
    name: [css('h1.-fs20,h1')],
    price: [css('.-hr span.-b.-ltr.-fs24,span.-b.-ltr.-tal.-fs24')],
    listPrice: [css('span.-tal.-gy5.-lthr')],
    sku: [css('[data-sku]', { attr: 'data-sku' })],
    image: [css('#imgs img,.sldr img', { attr: 'data-src,src' })],
    category: [css('.brcbs a.cbs', { all: true })],
  },
  cards: [
    {
      card: 'article.prd',
      fields: {
        url: [css('a.core[href]', { attr: 'href' })],
        id: [url(productId)],
        sku: [css('a.core', { attr: 'data-gtm-id,data-ga4-item_id' })],
        name: [css('h3.name,.name')],
        brand: [css('a.core', { attr: 'data-gtm-brand,data-ga4-item_brand' })],
        price: [css('.prc')],
        listPrice: [css('.old'), css('.prc', { attr: 'data-oprc' })],
        image: [css('img', { attr: 'data-src,src' })],
      },
    },
  ],
  items: [
    {
      root: 'window.__STORE__',
      path: 'products',
      fields: {
        url: [item('url')],
        id: [item('url', productId)],
        sku: [item('sku')],
        name: [item('displayName'), item('name')],
        brand: [item('brand')],
        price: [item('prices.price')],
        listPrice: [item('prices.oldPrice')],
        sellerId: [item('sellerId')],
        image: [item('image')],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [],
  triedOn: [],
} satisfies Marketplace as Marketplace;
