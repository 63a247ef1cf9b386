import { labels } from '../reading/labelled.ts';
import { css, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const sku = /\/([A-Z0-9]{6,})\/p\/?(?:\?|$)/;

/** The country stands in the path, and its currency is a picture in newer designs. */
const currencyBy = (link: string) => [
  css(`${link}[href*="/uae-"]`, { attr: 'href', means: 'AED' }),
  css(`${link}[href*="/saudi-"]`, { attr: 'href', means: 'SAR' }),
  css(`${link}[href*="/egypt-"]`, { attr: 'href', means: 'EGP' }),
];

/** Noon in the Emirates, Saudi Arabia and Egypt. */
export default {
  id: 'noon',
  name: 'Noon',
  hosts: ['noon.com'],
  currency: {},
  pages: [
    { kind: 'listing', url: sku },
    { kind: 'shop', url: /\/seller\// },
    { kind: 'results', url: /\/search|[?&]q=|-(?:en|ar)\/[\w-]+\/[\w-]+/ },
  ],
  listing: {
    id: [url(sku)],
    name: [css('[data-qa^="pdp-name"],h1')],
    price: [css('[data-qa="div-price-now"],[class*="priceNow"]')],
    listPrice: [css('[data-qa="div-price-was"],[class*="priceWas"]')],
    priceCurrency: currencyBy('link[rel="canonical"]'),
    brand: [css('[data-qa^="pdp-brand"]'), label(labels.brand)],
    sellerName: [css('[data-qa="pdp-seller-name"],[class*="soldBy"] a')],
    sellerUrl: [css('a[href*="/seller/"]', { attr: 'href' })],
    image: [css('[data-qa^="pdp-image"] img,[class*="GalleryV2"] img', { attr: 'src' })],
  },
  cards: [
    {
      card: '[data-qa="plp-product-box"],[data-qa^="product-block"]',
      fields: {
        url: [css('a[href*="/p/"]', { attr: 'href' })],
        id: [url(sku)],
        name: [
          css('[data-qa="plp-product-box-name"]', { attr: 'title' }),
          css('[data-qa="plp-product-box-name"]'),
        ],
        price: [css('[data-qa="plp-product-box-price"] strong,[data-qa="plp-product-box-price"]')],
        listPrice: [css('[data-qa="plp-product-box-old-price"]')],
        priceCurrency: currencyBy('a'),
        image: [css('img:not([alt="placeholder"])', { attr: 'src,data-src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [],
  triedOn: [],
} satisfies Marketplace as Marketplace;
