import { labels } from '../reading/labelled.ts';
import { css, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const productId = /\/products\/(\d+)/;

/** Coupang in Korea and Taiwan: its own goods and other sellers' on one product page. */
export default {
  id: 'coupang',
  name: 'Coupang',
  hosts: ['coupang.com'],
  currency: { 'tw.coupang.com': 'TWD', '*': 'KRW' },
  pages: [
    { kind: 'listing', url: productId },
    { kind: 'results', url: /\/np\/(?:search|categories|campaigns)/ },
    { kind: 'shop', url: /\/\/(?:shop|store)\.|\/np\/products\/brand-shop/ },
  ],
  listing: {
    id: [url(productId)],
    name: [css('h1.product-title,.prod-buy-header__title')],
    price: [
      css('.final-price-amount,.sales-price-amount'),
      css('.prod-sale-price .total-price strong,.total-price strong'),
    ],
    listPrice: [css('.original-price-amount,.origin-price')],
    sellerName: [css('.prod-sale-vendor-name,[class*="vendor-name"]')],
    sellerUrl: [css('a.prod-sale-vendor-name,a[href*="shop.coupang.com"]', { attr: 'href' })],
    brand: [css('.prod-brand-name,.brand-info'), label(labels.brand)],
    image: [css('.prod-image__detail,.product-image img', { attr: 'src' })],
    category: [css('#breadcrumb a,.breadcrumb a', { all: true })],
  },
  cards: [
    {
      card: 'li[class*="ProductUnit_productUnit"],li.search-product',
      fields: {
        url: [css('a[href*="/products/"]', { attr: 'href' })],
        id: [url(productId)],
        name: [css('[class*="ProductUnit_productName"],.name')],
        price: [
          css('[class*="PriceArea_priceArea"] span', { match: /^\s*(?:[\d,]+원|\$[\d,]+)\s*$/ }),
          css('.price-value'),
        ],
        listPrice: [css('del,.base-price')],
        image: [css('img', { attr: 'data-img-src,src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [
    {
      name: 'Coupang IP Centre',
      reporter: 'rights-owner',
      url: 'https://ipcenter.coupang.com',
      certainty: 'recalled',
      fields: ['right', 'links'],
    },
  ],
  triedOn: [],
} satisfies Marketplace as Marketplace;
