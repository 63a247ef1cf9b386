import { labels } from '../reading/labelled.ts';
import { css, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const productId = /\/(?:f|mp)-\d+-([\w-]+?)\.html/i;

/** Cdiscount, France: its own goods and its partners'. */
export default {
  id: 'cdiscount',
  name: 'Cdiscount',
  hosts: ['cdiscount.com'],
  currency: { '*': 'EUR' },
  language: { '*': 'fr' },
  pages: [
    { kind: 'listing', url: productId },
    { kind: 'results', url: /\/search\/|\/(?:l|v)-\d[\w-]*\.html/ },
    { kind: 'shop', url: /\/(?:mpv|vendeur|boutique)-/ },
  ],
  listing: {
    id: [url(productId)],
    name: [css('.fpDesCol h1,h1[itemprop="name"],h1')],
    price: [
      css('.fpPrice[content],[itemprop="price"][content]', { attr: 'content' }),
      css('.jsMainPrice,.fpPrice,.c-price--main'),
    ],
    listPrice: [css('.fpStriked,.fpPriceStriked,.c-price--striked')],
    sellerName: [css('.fpSellerName,.jsSellerName,#fpSellBy a,[data-e2e="seller-name"]')],
    brand: [css('.fpBrandName,[itemprop="brand"] [itemprop="name"]'), label(labels.brand)],
    image: [css('#picture0 img,.fpMainImg img,img[itemprop="image"]', { attr: 'data-src,src' })],
  },
  cards: [
    {
      card: 'li[data-sku],.prdtBloc,article[data-e2e="offer-item"]',
      fields: {
        url: [css('a[href*="/f-"],a[href*="/mp-"]', { attr: 'href' })],
        id: [css(':scope[data-sku]', { attr: 'data-sku' }), url(productId)],
        name: [css('.prdtBTit,[data-e2e="lplr-title"],h2,h3')],
        price: [css('.price.priceColor,.prdtPrice .price,[data-e2e="lplr-price"],.c-price--main')],
        listPrice: [css('.prdtPrSt,.c-price--striked')],
        image: [css('img.prdtBImg,img', { attr: 'data-src,src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [],
  triedOn: [],
} satisfies Marketplace as Marketplace;
