import { css, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const adId = /_(\d{8,})(?:[/?#]|$)/;

/** Avito, Russian classified ads: most sellers are private. */
export default {
  id: 'avito',
  name: 'Avito',
  hosts: ['avito.ru'],
  currency: { '*': 'RUB' },
  pages: [
    { kind: 'listing', url: adId },
    { kind: 'shop', url: /\/brands\/|\/user\// },
    { kind: 'results', url: /[?&]q=|avito\.ru\/[\w-]+\/[\w-]+/ },
  ],
  listing: {
    id: [url(adId)],
    name: [css('[data-marker="item-view/title-info"],h1[itemprop="name"]')],
    price: [
      css('[data-marker="item-view/item-price"],[itemprop="price"]', { attr: 'content' }),
      css('[data-marker="item-view/item-price"],[itemprop="price"]'),
    ],
    sellerName: [css('[data-marker="seller-info/name"]')],
    sellerUrl: [
      css('[data-marker="seller-link/link"],[data-marker="seller-info/name"] a', { attr: 'href' }),
    ],
    image: [
      css('[data-marker="image-frame/image-wrapper"] img', { attr: 'src' }),
      css('[data-marker="image-frame/image-wrapper"]', { attr: 'data-url' }),
    ],
    category: [css('[data-marker="breadcrumbs"] [itemprop="name"]', { all: true })],
    shipsFrom: [css('[itemprop="address"]')],
  },
  cards: [
    {
      card: '[data-marker="item"]',
      fields: {
        id: [css(':scope[data-item-id]', { attr: 'data-item-id' }), url(adId)],
        url: [
          css('a[data-marker="item-title"],[data-marker="item-title"] a,a[itemprop="url"]', {
            attr: 'href',
          }),
        ],
        name: [css('[itemprop="name"],[data-marker="item-title"]')],
        price: [css('[itemprop="price"]', { attr: 'content' }), css('[data-marker="item-price"]')],
        priceCurrency: [css('[itemprop="priceCurrency"]', { attr: 'content' })],
        image: [css('img', { attr: 'src' })],
        shipsFrom: [css('[data-marker="item-address"]')],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [
    {
      name: 'Avito brand protection',
      reporter: 'rights-owner',
      url: 'https://www.avito.ru',
      certainty: 'recalled',
      note: 'A form in the help pages, in Russian.',
      fields: ['right', 'papers', 'links'],
    },
  ],
  triedOn: [],
} satisfies Marketplace as Marketplace;
