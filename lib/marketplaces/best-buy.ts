import { css, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

/** Best Buy: sells itself, and since 2025 for others, too. */
export default {
  id: 'best-buy',
  name: 'Best Buy',
  hosts: ['bestbuy.com', 'bestbuy.ca'],
  currency: { 'bestbuy.ca': 'CAD', '*': 'USD' },
  pages: [
    { kind: 'listing', url: /\/site\/.*\.p(?:\?|$)|\/product\// },
    { kind: 'shop', url: /\/site\/(?:seller|brands)\/|[?&]sellerId=/ },
    { kind: 'results', url: /searchpage\.jsp|\.c\?|pcmcat/ },
  ],
  listing: {
    id: [url(/skuId=(\d+)|\/(\d{7})\.p|\/sku\/(\d+)/)],
    name: [css('h1.heading-5,h1.h4,h1')],
    price: [
      css(
        '[data-testid="price-block-customer-price"],[data-testid="customer-price"] span,.priceView-customer-price span',
      ),
    ],
    listPrice: [
      css('[data-testid="price-block-regular-price-message-text"],.pricing-price__regular-price', {
        match: /(\$[\d,.]+)/,
      }),
    ],
    sellerName: [css('[data-testid="marketplace-seller-name"],.marketplace-seller a')],
  },
  cards: [
    {
      card: '.sku-item,li.product-list-item',
      fields: {
        id: [
          css(':scope', { attr: 'data-sku-id' }),
          css('[data-product-id]', { attr: 'data-product-id' }),
          url(/skuId=(\d+)/),
        ],
        url: [css('.sku-title a,a.product-list-item-link', { attr: 'href' })],
        name: [css('.sku-title,.product-title')],
        price: [
          css(
            '.priceView-customer-price span,[data-testid="price-block-customer-price"],[data-testid="customer-price"] span',
          ),
        ],
        image: [css('img', { attr: 'src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [],
  triedOn: ['2025'],
} satisfies Marketplace as Marketplace;
