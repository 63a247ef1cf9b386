import { css, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const itemId = /\/(?:item|us\/item|shops\/product)\/(\w+)/;

/** Mercari, Japan and the United States: two sites with one name. */
export default {
  id: 'mercari',
  name: 'Mercari',
  hosts: ['mercari.com'],
  currency: { 'jp.mercari.com': 'JPY', '*': 'USD' },
  language: { 'jp.mercari.com': 'ja' },
  pages: [
    { kind: 'listing', url: itemId },
    { kind: 'results', url: /\/search|\/s\/|\/category|\/brand/ },
    { kind: 'shop', url: /\/user\/profile|\/shops\/profile|\/u\// },
  ],
  listing: {
    id: [url(itemId)],
    name: [css('[data-testid="name"] h1,[data-testid="ItemName"],h1')],
    price: [css('[data-testid="price"],[data-testid="ItemPrice"]')],
    sellerName: [
      css('a[data-location="item_details:seller_info"]', {
        attr: 'aria-label',
        match: /^(.+?),\s*[\d,]+件のレビュー/,
      }),
      css('[data-testid="seller-link"]', {
        attr: 'aria-label',
        match: /^(.+?)(?:'s profile|のプロフィール)/,
      }),
      css('[data-testid="ItemDetailsSellerUserName"]'),
    ],
    sellerUrl: [css('a[data-location="item_details:seller_info"]', { attr: 'href' })],
    shipsFrom: [css('[data-testid="発送元の地域"]'), css('[data-testid="ItemDetailsShipsFrom"]')],
    itemCondition: [css('[data-testid="商品の状態"],[data-testid="ItemDetailsCondition"]')],
    brand: [css('[data-testid="ItemDetailsBrand"]'), css('a[href*="brand_id="]')],
    image: [css('[data-testid="carousel"] img,[data-testid="item-image"] img', { attr: 'src' })],
  },
  cards: [
    {
      card: '[data-testid="item-cell"],[data-testid="ItemContainer"]',
      fields: {
        id: [url(itemId)],
        url: [css('a[href]', { attr: 'href' })],
        name: [css('[data-testid="thumbnail-item-name"],[data-testid="ItemName"]')],
        price: [
          css('.merPrice'),
          css('[data-testid="ItemPrice"],[data-testid="ProductThumbItemPrice"]'),
        ],
        image: [css('img', { attr: 'src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'seller', 'image'], cards: ['id', 'name', 'price'] },
  buyerProtection: { name: 'Buyer Protection', certainty: 'recalled' },
  channels: [
    {
      name: 'Report',
      reporter: 'shopper',
      inPage: 'Report listing',
      certainty: 'recalled',
      fields: ['reason: counterfeit', 'details'],
    },
  ],
  triedOn: ['2025'],
} satisfies Marketplace as Marketplace;
