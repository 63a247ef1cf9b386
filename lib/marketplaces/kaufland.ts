import { labels } from '../reading/labelled.ts';
import { css, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const productId = /\/product\/(\d+)/;

/** Kaufland's marketplaces: other pages on these domains are about its supermarkets. */
export default {
  id: 'kaufland',
  name: 'Kaufland',
  hosts: [
    'kaufland.de',
    'kaufland.at',
    'kaufland.cz',
    'kaufland.fr',
    'kaufland.it',
    'kaufland.pl',
    'kaufland.sk',
  ],
  currency: { 'kaufland.cz': 'CZK', 'kaufland.pl': 'PLN', '*': 'EUR' },
  pages: [
    { kind: 'listing', url: productId },
    { kind: 'results', url: /\/s\/\?|[?&]search_value=|\/c\/[^/]+\/~\d+/ },
    { kind: 'shop', url: /\/shops?\/|\/seller\// },
  ],
  listing: {
    id: [url(productId)],
    name: [css('.rd-title,h1')],
    price: [css('.rd-price-information__price,[data-testid="product-price"]')],
    listPrice: [css('.rd-price-information__price--strikethrough,.rd-price-information__strike')],
    sellerName: [css('.rd-seller-information__seller-name,[data-testid="seller-name"]')],
    sellerUrl: [css('a.rd-seller-information__seller-name', { attr: 'href' })],
    brand: [label(labels.brand)],
    image: [css('.rd-gallery img,[data-testid="product-gallery"] img', { attr: 'src' })],
  },
  cards: [
    {
      card: 'article.product,[data-testid="product-card"]',
      fields: {
        url: [css('a[href*="/product/"]', { attr: 'href' })],
        id: [url(productId)],
        name: [css('.product__title,[data-testid="product-title"]')],
        price: [css('.product__price .price,.price,[data-testid="product-price"]')],
        listPrice: [css('.price-note__strikethrough,.price--strikethrough')],
        image: [css('img', { attr: 'src,data-src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [],
  triedOn: [],
} satisfies Marketplace as Marketplace;
