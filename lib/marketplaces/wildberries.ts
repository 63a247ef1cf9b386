import { labels } from '../reading/labelled.ts';
import { css, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const article = /\/catalog\/(\d{4,})\/detail/;

/** Wildberries: the price shown is for its own wallet on some pages; the one for everybody is preferred. */
export default {
  id: 'wildberries',
  name: 'Wildberries',
  hosts: ['wildberries.ru', 'wildberries.by', 'wildberries.kz', 'wildberries.am', 'wildberries.uz'],
  currency: {
    'wildberries.ru': 'RUB',
    'wildberries.by': 'BYN',
    'wildberries.kz': 'KZT',
    'wildberries.am': 'AMD',
    'wildberries.uz': 'UZS',
  },
  pages: [
    { kind: 'listing', url: article },
    { kind: 'shop', url: /\/seller\// },
    { kind: 'results', url: /\/search\.aspx|\/catalog\/|\/brands\/|\/promotions\// },
  ],
  listing: {
    id: [url(article)],
    name: [css('.product-page__title,h1[class*="productTitle"]')],
    price: [
      css('ins.price-block__final-price,.price-block__final-price'),
      css('[class*="priceBlockFinalPrice"]'),
    ],
    listPrice: [css('.price-block__old-price,[class*="priceBlockOldPrice"]')],
    brand: [css('.product-page__header-brand,[class*="productHeaderBrand"]'), label(labels.brand)],
    sellerName: [css('.seller-info__name,[class*="sellerInfoName"]')],
    sellerUrl: [css('a.seller-info__name,a[href*="/seller/"]', { attr: 'href' })],
    sellerId: [css('a[href*="/seller/"]', { attr: 'href', match: /\/seller\/(\d+)/ })],
    image: [css('.zoom-image-container img,[class*="imgContainer"] img', { attr: 'src' })],
    category: [css('.breadcrumbs__link', { all: true })],
  },
  cards: [
    {
      card: 'article.product-card,[data-nm-id]',
      fields: {
        id: [css(':scope[data-nm-id]', { attr: 'data-nm-id' }), url(article)],
        url: [css('a[href*="/catalog/"]', { attr: 'href' })],
        // A slash parts it from the brand before it.
        name: [css('.product-card__name', { match: /^[\s/]*(.+)$/ })],
        brand: [css('.product-card__brand')],
        price: [css('.price__lower-price')],
        listPrice: [css('.price__wrap del,del')],
        image: [css('img', { attr: 'src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [
    {
      name: 'Wildberries brand protection',
      reporter: 'rights-owner',
      url: 'https://brandprotection.wildberries.ru',
      certainty: 'recalled',
      fields: ['right', 'links'],
    },
  ],
  triedOn: [],
} satisfies Marketplace as Marketplace;
