import { labels } from '../reading/labelled.ts';
import { css, label, state, url } from '../reading/places.ts';
import { alibabaGroupChannels } from './alibaba-group.ts';
import type { Marketplace } from './marketplace.ts';

const productId = /(?:_|\/)(\d{8,})\.html/;

const product = (path: string) => state('window.detailData', `globalData.product.${path}`);

/**
 * Alibaba.com: prices fall with the quantity; the lowest is the price, the highest the high price.
 * Listings carry their data in `detailData` since 2020, results are rendered cards.
 */
export default {
  id: 'alibaba',
  name: 'Alibaba.com',
  hosts: ['alibaba.com'],
  currency: { '*': 'USD' },
  pages: [
    { kind: 'listing', url: /\/product-detail\// },
    {
      kind: 'shop',
      url: /^https?:\/\/[^/]+\.(?:en|\w\w)\.alibaba\.com\/|\/company_profile|productlist|productgrouplist/,
    },
    {
      kind: 'results',
      url: /\/trade\/search|\/products\/|\/showroom\/|\/g\/|\/catalog\/|\/wholesale\/|\/search/,
    },
  ],
  listing: {
    id: [url(productId), product('productId')],
    name: [
      css('[data-testid="product-title"],.product-title-container h1,.ma-title,h1[title]', {
        attr: 'title',
      }),
      css('h1'),
      product('subject'),
    ],
    price: [
      product('price.productLadderPrices.*.formatPrice'),
      product('price.productLadderPrices.*.dollarPrice'),
      css('[data-testid="product-price"],.module_price,.product-price', { tiers: true }),
      // The range's other two amounts are in the visitor's currency, which stands elsewhere.
      product('price.productRangePrices.dollarPriceRangeLow'),
    ],
    highPrice: [product('price.productRangePrices.dollarPriceRangeHigh')],
    sellerName: [
      css('.company-name a', { attr: 'title' }),
      css('.company-name,[data-testid="company-name"]'),
      state('window.detailData', 'globalData.seller.companyName'),
    ],
    sellerUrl: [css('.company-name a', { attr: 'href' })],
    brand: [label(labels.brand), product('productBasicProperties[attrName=Brand Name].attrValue')],
    image: [
      css(
        '.current-main-image img,.main-image img,[data-testid="media-image"] img,.detail-next-slick-active img',
        { attr: 'src' },
      ),
      product('mediaItems.*.imageUrl.big'),
    ],
    eligibleQuantity: [
      product('moq'),
      product('price.productLadderPrices.0.min'),
      css('[class*="moq"],[data-testid="product-moq"],.product-moq', { match: /(\d[\d,]*)/ }),
    ],
    reviewCount: [css('.detail-review,.review-count', { match: /(\d[\d,]*)\s*(?:review|buyer)/i })],
    ratingValue: [css('.detail-star', { match: /(\d\.\d)/ })],
  },
  ownFieldsOnly: ['brand', 'availability', 'sellerName'],
  cards: [
    {
      card: '.icbu-product-card',
      fields: {
        id: [css(':scope', { attr: 'data-id' }), url(productId)],
        url: [css('a[href*="product-detail"]', { attr: 'href' })],
        name: [css('.title-link', { attr: 'title' }), css('.title-con,.title')],
        price: [css('.price .num'), css('.price')],
        image: [css('img', { attr: 'src' })],
      },
    },
    {
      card: '.fy26-product-card-wrapper, .fy23-search-card, .searchx-offer-item, .organic-list-offer-outter, [data-content="productItem"], .m-gallery-product-item-v2',
      fields: {
        id: [css(':scope', { attr: 'data-ctrdot,data-id' }), url(productId)],
        url: [css('h2 a[href],.search-card-e-title a,a[href*="product-detail"]', { attr: 'href' })],
        name: [
          css('.search-card-e-title,.searchx-product-e-title,h2'),
          css('a[title]', { attr: 'title' }),
        ],
        price: [
          css(
            '.search-card-e-price-main,.searchx-product-price-price-main,[class*="price-main"],.elements-offer-price-normal',
          ),
        ],
        eligibleQuantity: [css('[class*="e-moq"],[class*="moq"]', { match: /(\d[\d,]*)/ })],
        sellerName: [css('.search-card-e-company,.searchx-product-e-company,[class*="e-company"]')],
        image: [css('img', { attr: 'src,data-src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'seller', 'image'], cards: ['id', 'name', 'price'] },
  buyerProtection: { name: 'Trade Assurance', certainty: 'recalled' },
  channels: [
    {
      name: 'Report item',
      reporter: 'shopper',
      inPage: 'Report item / Report suspicious activity',
      certainty: 'recalled',
      fields: ['reason', 'details'],
    },
    ...alibabaGroupChannels,
  ],
  triedOn: ['2025'],
} satisfies Marketplace as Marketplace;
