import { labels } from '../reading/labelled.ts';
import { css, html, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

/** Newegg: item numbers `N82E…` and `9SI…`; the seller is Newegg itself or a named shop. */
export default {
  id: 'newegg',
  name: 'Newegg',
  hosts: ['newegg.com', 'newegg.ca'],
  currency: { 'newegg.ca': 'CAD', '*': 'USD' },
  pages: [
    { kind: 'listing', url: /\/Product\/Product\.aspx|\/p\/(?:N82E|9SI|[A-Z0-9-]{10,})/i },
    { kind: 'results', url: /\/p\/pl|\/Product\/ProductList|SubCategory|\/Category\//i },
    { kind: 'shop', url: /\/(?:BrandStore|SellerStore|[\w-]+\/BrandStore)/i },
  ],
  listing: {
    id: [url(/[?&]Item=([\w-]+)/i), url(/\/p\/([\w-]+)/i)],
    name: [css('h1.product-title,#grpDescrip_h,h1[itemprop="name"],h1')],
    price: [css('[itemprop="price"]', { attr: 'content' }), css('.price-current')],
    listPrice: [css('.price-was-data')],
    sellerName: [
      css('.product-seller-sold-by strong,.product-seller strong'),
      css('.featured-seller .grpNoteSold a,.grpSoldBy,.note a[href*="Store"]'),
      css('.note,.grpNote-ship', { match: /sold\s*(?:&|and)\s*shipped\s*by:?\s*(\w[\w .]+)/i }),
      html(/product_(?:seller|manufacturer_seller)_name\s*:\s*\[?'([^']+)'/),
      html(/"?SellerName"?\s*:\s*"([^"]+)"/),
      // Numbers of what others sell there begin with 9SI.
      url(/[?&/](?:Item=|p\/)N82E/i, 'Newegg'),
    ],
    brand: [html(/product_manufacture\s*:\s*\['([^']+)'/), label(labels.brand)],
  },
  cards: [
    {
      card: '.item-cell,.item-container',
      fields: {
        url: [css('a.item-title', { attr: 'href' })],
        id: [url(/[?&]Item=([\w-]+)/i), url(/\/p\/([\w-]+)/i)],
        name: [css('a.item-title')],
        price: [css('.price-current')],
        listPrice: [css('.price-was-data')],
        image: [css('.item-img img', { attr: 'src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  buyerProtection: { name: 'Newegg Marketplace Guarantee', certainty: 'recalled' },
  channels: [],
  triedOn: ['2016'],
} satisfies Marketplace as Marketplace;
