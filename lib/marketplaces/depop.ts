import { labels } from '../reading/labelled.ts';
import { css, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

/** An item has no number in its address, but a name that begins with its seller's. */
const slug = /\/products\/([^/?]+)/;

/** Depop isn't sold on where else that sign is used. */
const pounds = css('[aria-label$="rice"]', { match: /£/, means: 'GBP' });

/** Depop: people's wardrobes. Cards carry a price, a size and a brand, and no title. */
export default {
  id: 'depop',
  name: 'Depop',
  hosts: ['depop.com'],
  currency: {},
  pages: [
    { kind: 'listing', url: slug },
    { kind: 'results', url: /\/search\/|\/category\/|\/brands\/|\/theme\// },
    { kind: 'shop', url: /depop\.com\/(?!about|blog|sell|login|signup|info)[\w.]+\/?(?:\?|$)/ },
  ],
  listing: {
    id: [url(slug)],
    name: [css('[class*="productTitle" i],h1')],
    price: [css('[aria-label="Discounted price"],[aria-label="Price"]')],
    listPrice: [css('[aria-label="Full price"]')],
    priceCurrency: [pounds],
    sellerName: [
      css('[data-testid="bio__username"],[class*="styles_username"]'),
      url(/\/products\/([^-/]+)-/),
    ],
    brand: [css('a[href*="/brands/"]'), label(labels.brand)],
    image: [css('[class*="imageItem"] img,img[src*="depop.com"]', { attr: 'src' })],
  },
  cards: [
    {
      card: '[class*="styles_productCardRoot"],[data-testid="product__item"]',
      fields: {
        url: [
          css(':scope[href]', { attr: 'href' }),
          css('a[href*="/products/"]', { attr: 'href' }),
        ],
        id: [url(slug)],
        name: [
          css('a[href*="/products/"]', {
            attr: 'href',
            match: /\/products\/[^-/]+-(.+?)(?:-[0-9a-f]{4})?\/?(?:\?|$)/,
          }),
        ],
        price: [css('[aria-label="Discounted price"],[aria-label="Price"]')],
        listPrice: [css('[aria-label="Full price"]')],
        priceCurrency: [pounds],
        sellerName: [url(/\/products\/([^-/]+)-/)],
        image: [css('img', { attr: 'src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'seller', 'image'], cards: ['id', 'name', 'price'] },
  buyerProtection: { name: 'Depop Protection', certainty: 'recalled' },
  channels: [],
  triedOn: [],
} satisfies Marketplace as Marketplace;
