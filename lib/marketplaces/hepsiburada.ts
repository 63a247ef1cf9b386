import { labels } from '../reading/labelled.ts';
import { css, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const productId = /-pm?-([A-Z0-9]{8,})/;

/** Hepsiburada, Turkey. */
export default {
  id: 'hepsiburada',
  name: 'Hepsiburada',
  hosts: ['hepsiburada.com'],
  currency: { '*': 'TRY' },
  pages: [
    { kind: 'listing', url: productId },
    { kind: 'shop', url: /\/magaza\// },
    { kind: 'results', url: /\/ara\?|-c-\d+|-xc-/ },
  ],
  listing: {
    id: [url(productId)],
    name: [css('h1[data-test-id="title"],#product-name')],
    price: [
      css('[data-test-id="default-price"] span,[data-test-id="checkout-price"] span'),
      css('[data-test-id="default-price"],#offering-price'),
    ],
    listPrice: [css('[data-test-id="prev-price"],#originalPrice')],
    sellerName: [
      css('[data-test-id="buyBox-seller"] a,[data-test-id="buyBox-seller"]'),
      css('.seller-container a'),
    ],
    sellerUrl: [css('a[href*="/magaza/"]', { attr: 'href' })],
    brand: [css('[data-test-id="brand"] a,[data-test-id="brand"]'), label(labels.brand)],
    image: [
      css('[data-test-id="product-image"] img,img[data-test-id="product-image"]', { attr: 'src' }),
    ],
  },
  cards: [
    {
      card: 'li[class*="productListContent"],[data-test-id="product-card-item"]',
      fields: {
        url: [css('a[href*="-p-"],a[href*="-pm-"]', { attr: 'href' })],
        id: [url(productId)],
        name: [css('[data-test-id="product-card-name"]'), css('a[title]', { attr: 'title' })],
        price: [
          css(
            '[data-test-id^="final-price"],[data-test-id="price-current-price"],[class*="finalPrice"]',
          ),
        ],
        listPrice: [css('[data-test-id="price-prev-price"],[data-test-id="price-old-price"]')],
        image: [css('img', { attr: 'src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [],
  triedOn: [],
} satisfies Marketplace as Marketplace;
