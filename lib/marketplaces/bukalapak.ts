import { labels } from '../reading/labelled.ts';
import { css, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const productId = /\/p\/(?:[^?]*\/)?([0-9a-z]{5,})-jual-/;

/** Bukalapak, Indonesia: it has sold no goods since early 2025, but for vouchers and credit. */
export default {
  id: 'bukalapak',
  name: 'Bukalapak',
  hosts: ['bukalapak.com'],
  currency: { '*': 'IDR' },
  pages: [
    { kind: 'listing', url: productId },
    { kind: 'results', url: /\/products(?:\/|\?)|\/c\// },
    { kind: 'shop', url: /\/u\// },
  ],
  listing: {
    id: [url(productId)],
    name: [css('.c-main-product__title,h1')],
    price: [
      css(
        '.c-main-product__price .c-product-price.-discounted,.c-main-product__price .c-product-price.-main,.c-main-product__price .c-product-price',
      ),
    ],
    listPrice: [css('.c-main-product__price .c-product-price.-original')],
    sellerName: [css('.c-seller__name')],
    sellerUrl: [css('.c-seller__name a,.c-seller a[href*="/u/"]', { attr: 'href' })],
    brand: [label(labels.brand)],
    image: [css('.c-product-gallery__main img', { attr: 'src' })],
    shipsFrom: [css('.c-seller__city')],
  },
  cards: [
    {
      card: '.bl-product-card-new,.bl-product-card',
      fields: {
        url: [css('a[href*="/p/"]', { attr: 'href' })],
        id: [url(productId)],
        name: [css('.bl-product-card-new__name,.bl-product-card__description-name')],
        price: [css('.bl-product-card-new__price,.bl-product-card__description-price')],
        sellerName: [css('.bl-product-card-new__store-name,.bl-product-card__store a')],
        shipsFrom: [css('.bl-product-card-new__store-location,.bl-product-card__location')],
        image: [css('img', { attr: 'src,data-src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'seller', 'image'], cards: ['id', 'name', 'price'] },
  channels: [
    {
      name: 'Laporkan',
      reporter: 'shopper',
      inPage: 'Laporkan',
      certainty: 'recalled',
      fields: ['reason'],
    },
  ],
  triedOn: [],
} satisfies Marketplace as Marketplace;
