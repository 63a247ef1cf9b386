import { labels } from '../reading/labelled.ts';
import { css, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const productId = /\/product\/[^/?]+\/(\d+)/;

/** Snapdeal, India: pages in microdata. */
export default {
  id: 'snapdeal',
  name: 'Snapdeal',
  hosts: ['snapdeal.com'],
  currency: { '*': 'INR' },
  pages: [
    { kind: 'listing', url: productId },
    { kind: 'shop', url: /\/seller\// },
    { kind: 'results', url: /\/search|\/products\/|\/brand\// },
  ],
  listing: {
    id: [url(productId)],
    name: [css('h1.pdp-e-i-head', { attr: 'title' }), css('h1.pdp-e-i-head,h1[itemprop="name"]')],
    price: [css('.payBlkBig,[itemprop="price"]')],
    listPrice: [css('.pdpCutPrice')],
    sellerName: [css('.pdp-e-seller-info-name')],
    sellerUrl: [css('.pdp-e-seller-info-name[href],a[href*="/seller/"]', { attr: 'href' })],
    brand: [css('[itemprop="brand"]', { attr: 'content' }), label(labels.brand)],
    image: [css('.cloudzoom,[itemprop="image"]', { attr: 'bigsrc,src' })],
    category: [css('#breadCrumbWrapper2 [itemprop="title"],.bCrumbOmniTrack span', { all: true })],
    availability: [css('.sold-out-err', { means: 'OutOfStock' })],
  },
  cards: [
    {
      card: '.product-tuple-listing',
      fields: {
        url: [css('a[href*="/product/"]', { attr: 'href' })],
        id: [url(productId), css(':scope[id]', { attr: 'id' })],
        name: [css('.product-title', { attr: 'title' }), css('.product-title')],
        price: [css('.product-price', { attr: 'data-price,display-price' }), css('.product-price')],
        listPrice: [css('.product-desc-price')],
        image: [css('img.product-image', { attr: 'src,data-src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [],
  triedOn: [],
} satisfies Marketplace as Marketplace;
