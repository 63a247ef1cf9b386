import { labels } from '../reading/labelled.ts';
import { css, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const productId = /\/(?:product|c)\/(?:[^/?]*[-/])?([0-9a-f]{24})/;

/** Wish, every country on one domain. */
export default {
  id: 'wish',
  name: 'Wish',
  hosts: ['wish.com'],
  currency: {},
  pages: [
    { kind: 'listing', url: productId },
    { kind: 'shop', url: /\/merchant\// },
    { kind: 'results', url: /\/search\/|\/feed\/|\/tag\/|\/collection\// },
  ],
  listing: {
    id: [url(productId)],
    name: [css('[data-testid="product-name"],h1')],
    price: [css('[data-testid="product-price"]')],
    listPrice: [css('[data-testid="crossed-price"]')],
    sellerName: [css('a[href*="/merchant/"]')],
    sellerUrl: [css('a[href*="/merchant/"]', { attr: 'href' })],
    brand: [label(labels.brand)],
  },
  cards: [
    {
      card: '[data-testid="feed-tile"],[data-productid],a[href*="/product/"]',
      fields: {
        url: [css(':scope[href]', { attr: 'href' }), css('a[href*="/product/"]', { attr: 'href' })],
        id: [url(productId), css(':scope[data-productid]', { attr: 'data-productid' })],
        name: [
          css('[data-testid="product-name"],[class*="name" i]'),
          css('img[alt]', { attr: 'alt' }),
        ],
        price: [css('[data-testid="product-price"],[class*="actualPrice" i],[class*="price" i]')],
        image: [css('img', { attr: 'src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [
    {
      name: 'Wish Brand Partner programme',
      reporter: 'rights-owner',
      url: 'mailto:brand-partner@wish.com?subject={subject}&body={body}',
      certainty: 'verified',
      note: 'Who is no partner finds a form “Report IP violation” in the help pages.',
      fields: [
        'proof of authority',
        'proof of right',
        'type: copyright, trademark, counterfeit, EU design, publicity',
        'URLs (one per line or space)',
      ],
    },
  ],
  triedOn: [],
} satisfies Marketplace as Marketplace;
