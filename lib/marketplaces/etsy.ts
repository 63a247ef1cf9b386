import { css, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const listingId = /\/listing\/(\d+)/;

/** Etsy: the shown price has the buyer's VAT in it, JSON-LD hasn't, meta tags are in the seller's currency. */
export default {
  id: 'etsy',
  name: 'Etsy',
  hosts: ['etsy.com'],
  currency: {},
  pages: [
    { kind: 'listing', url: listingId },
    { kind: 'results', url: /\/search|\/c\/|\/market\// },
    { kind: 'shop', url: /\/shop\// },
  ],
  listing: {
    id: [url(listingId)],
    name: [
      css('h1[data-buy-box-listing-title]'),
      css('[data-listing-page-title-component] h1,h1[data-listing-id]'),
      css('h1.wt-text-body-03,h1.wt-text-body-01'),
    ],
    price: [
      css(
        '[data-buy-box-region="price"] .wt-text-title-larger,[data-buy-box-region="price"] .wt-text-title-03,[data-buy-box-region="price"] .wt-text-title-large',
      ),
      css('[data-selector="price-only"] p'),
      css('[data-buy-box-region="price"]'),
    ],
    listPrice: [css('[data-buy-box-region="price"] .wt-text-strikethrough')],
    sellerName: [
      css('a[href*="/shop/"][href*="shop-header-name"]'),
      css('a[href*="/shop/"]', { attr: 'href', match: /\/shop\/(\w+)/ }),
    ],
    sellerUrl: [css('a[href*="/shop/"]', { attr: 'href' })],
    image: [
      css('[data-carousel-first-image] img,.image-carousel-container img,img[data-index="0"]', {
        attr: 'data-src-zoom-image,src',
      }),
    ],
    shipsFrom: [
      css('li,div', {
        line: true,
        match:
          /^(?:ships from|dispatched from|versand aus|expédié depuis|se envía desde|spedito da)\s*:?\s*([\p{L} .,'-]{2,60})$/iu,
      }),
    ],
    category: [
      css(
        '[data-ui="breadcrumbs"] a,#listing-page-breadcrumbs a,.wt-action-group__item-container a',
        { all: true },
      ),
    ],
  },
  ownFieldsOnly: ['brand', 'sellerName'],
  generic: ['json-ld', 'microdata', 'meta'],
  cards: [
    {
      card: '.v2-listing-card,[data-search-results] li .js-merch-stash-check-listing,.listing-link',
      fields: {
        id: [
          css(':scope', { attr: 'data-listing-id' }),
          css('[data-listing-id]', { attr: 'data-listing-id' }),
          url(listingId),
        ],
        url: [css(':scope[href]', { attr: 'href' }), css('a[href*="/listing/"]', { attr: 'href' })],
        name: [css('h3', { attr: 'title' }), css('h3'), css('a[title]', { attr: 'title' })],
        price: [
          css('.n-listing-card__price .lc-price,.lc-price,.n-listing-card__price .currency-value'),
          css('[class*="price"]'),
        ],
        listPrice: [css('.wt-text-strikethrough')],
        sellerName: [
          css('[data-seller-name-container],.streamline-seller-shop-name__line-height,.shop-name'),
        ],
        image: [css('img', { attr: 'src,data-src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'seller', 'image'], cards: ['id', 'name', 'price'] },
  buyerProtection: { name: 'Etsy Purchase Protection Program', certainty: 'recalled' },
  channels: [
    {
      name: 'Report this item to Etsy',
      reporter: 'shopper',
      inPage: 'Report this item to Etsy',
      certainty: 'verified',
      note: 'A link at the foot of the listing.',
      fields: ['reason', 'note'],
    },
    {
      name: 'Etsy IP portal',
      reporter: 'rights-owner',
      url: 'https://www.etsy.com/ipreporting',
      certainty: 'verified',
      note: 'Needs an Etsy account.',
      fields: [
        'owner or agent',
        'company',
        'address',
        'phone',
        'email',
        'letter of authorisation',
        'IP type',
        'registration number',
        'listings (URLs)',
        'good-faith and accuracy statements',
        'signature',
      ],
    },
  ],
  triedOn: ['2022', '2026'],
} satisfies Marketplace as Marketplace;
