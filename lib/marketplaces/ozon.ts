import { labels } from '../reading/labelled.ts';
import { css, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const productId = /\/product\/(?:[^/?]*-)?(\d{5,})/;
/** Classes are hashed, but a span with a price and nothing else is a price. */
const priceAlone = /^\s*\d[\d\s]*(?:,\d+)?\s?(?:₽|₸|Br)\s*$/;

/** Ozon. A price that only its own bank card gets stands on a button, and is not everybody's. */
export default {
  id: 'ozon',
  name: 'Ozon',
  hosts: ['ozon.ru', 'ozon.by', 'ozon.kz'],
  currency: { 'ozon.ru': 'RUB', 'ozon.by': 'BYN', 'ozon.kz': 'KZT' },
  pages: [
    { kind: 'listing', url: productId },
    { kind: 'shop', url: /\/seller\// },
    { kind: 'results', url: /\/search\/|\/category\/|\/brand\/|\/highlight\// },
  ],
  listing: {
    id: [url(productId)],
    name: [css('[data-widget="webProductHeading"] h1,h1[data-widget="webProductHeading"]')],
    price: [
      css('[data-widget="webPrice"] span:not(button span)', { match: priceAlone }),
      css('[data-widget="webPrice"] span', { match: priceAlone }),
    ],
    sellerName: [
      css('[data-widget="webCurrentSeller"] a[href*="/seller/"][title]', { attr: 'title' }),
      css('[data-widget="webCurrentSeller"] a[href*="/seller/"]'),
    ],
    sellerUrl: [css('[data-widget="webCurrentSeller"] a[href*="/seller/"]', { attr: 'href' })],
    sellerId: [
      css('[data-widget="webCurrentSeller"] a[href*="/seller/"]', {
        attr: 'href',
        match: /\/seller\/(?:[^/?]*-)?(\d+)/,
      }),
    ],
    brand: [css('[data-widget="webBrand"] a'), label(labels.brand)],
    image: [css('[data-widget="webGallery"] img', { attr: 'src' })],
    category: [css('[data-widget="breadCrumbs"] a', { all: true })],
  },
  cards: [
    {
      card: '.tile-root,[data-widget="searchResultsV2"] [data-index]',
      fields: {
        url: [css('a[href*="/product/"]', { attr: 'href' })],
        id: [url(productId)],
        name: [
          css('a[href*="/product/"] .tsBody500Medium,.tsBody500Medium'),
          css('img[alt]', { attr: 'alt' }),
        ],
        price: [css('span', { match: priceAlone })],
        image: [css('img', { attr: 'src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [
    {
      name: 'Пожаловаться',
      reporter: 'shopper',
      inPage: 'Пожаловаться',
      certainty: 'recalled',
    },
    {
      name: 'Ozon brand protection',
      reporter: 'rights-owner',
      url: 'https://seller.ozon.ru',
      certainty: 'recalled',
      note: 'In the sellers’ pages, in Russian.',
      fields: ['right', 'links', 'reason'],
    },
  ],
  triedOn: [],
} satisfies Marketplace as Marketplace;
