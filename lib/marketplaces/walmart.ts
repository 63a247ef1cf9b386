import { css, item, state, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const itemId = /\/ip\/(?:[^/?]*\/)?(\d{5,})/;
const next = '#__NEXT_DATA__';
const product = 'props.pageProps.initialData.data.product';

/** Walmart: `__NEXT_DATA__` holds what the document shows, and the cards that it doesn't show yet. */
export default {
  id: 'walmart',
  name: 'Walmart',
  hosts: ['walmart.com', 'walmart.ca'],
  currency: { 'walmart.ca': 'CAD', '*': 'USD' },
  pages: [
    { kind: 'listing', url: itemId },
    { kind: 'results', url: /\/search|\/browse\/|\/cp\/|\/c\/kp\// },
    { kind: 'shop', url: /\/seller\/|\/brand\// },
  ],
  listing: {
    id: [url(itemId), state(next, `${product}.usItemId`)],
    name: [state(next, `${product}.name`), css('h1[itemprop="name"],#main-title')],
    price: [state(next, `${product}.priceInfo.currentPrice.price`), css('[itemprop="price"]')],
    priceCurrency: [state(next, `${product}.priceInfo.currentPrice.currencyUnit`)],
    listPrice: [
      state(next, `${product}.priceInfo.wasPrice.price`),
      css('[data-seo-id="strike-through-price"]'),
    ],
    brand: [state(next, `${product}.brand`)],
    sellerName: [
      state(next, `${product}.sellerDisplayName`),
      state(next, `${product}.sellerName`),
      css('[data-testid="product-seller-info"] a,[link-identifier="viewSellerInfo"]'),
    ],
    sellerId: [state(next, `${product}.catalogSellerId`)],
    image: [
      state(next, `${product}.imageInfo.thumbnailUrl`),
      css('[data-testid="hero-image-container"] img', { attr: 'src' }),
    ],
    availability: [state(next, `${product}.availabilityStatus`)],
    ratingValue: [state(next, `${product}.averageRating`)],
    reviewCount: [
      css('[data-testid="reviews-and-ratings"] a,[itemprop="ratingCount"]'),
      state(next, `${product}.numberOfReviews`),
    ],
    category: [state(next, `${product}.category.path.*.name`)],
  },
  cards: [
    {
      card: '[data-item-id]',
      fields: {
        id: [css('a[link-identifier]', { attr: 'link-identifier' }), url(itemId)],
        url: [css('a[href*="/ip/"]', { attr: 'href' })],
        name: [css('[data-automation-id="product-title"]')],
        price: [
          css(
            '[data-automation-id="product-price"] .w_iUH7,[data-automation-id="product-price"] [aria-hidden="false"]',
            { match: /(?:current price|now)\s*(\$[\d.,]+)/i },
          ),
          css('[data-automation-id="product-price"]', {
            match: /(?:current price|now)\s*(?:now\s*)?(\$[\d.,]+)/i,
          }),
        ],
        image: [css('img[data-testid="productTileImage"]', { attr: 'src' })],
      },
    },
  ],
  items: [
    {
      root: next,
      path: 'props.pageProps.initialData.searchResult.itemStacks.*.items',
      fields: {
        id: [item('usItemId')],
        url: [item('canonicalUrl')],
        name: [item('name')],
        price: [item('price'), item('priceInfo.linePrice')],
        listPrice: [item('priceInfo.wasPrice')],
        sellerName: [item('sellerName')],
        brand: [item('brand')],
        image: [item('image'), item('imageInfo.thumbnailUrl')],
        ratingValue: [item('averageRating')],
        reviewCount: [item('numberOfReviews')],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [
    {
      name: 'Brand Portal',
      reporter: 'rights-owner',
      url: 'https://brandportal.walmart.com',
      certainty: 'verified',
      note: 'For active registrations at the USPTO; sources conflict on whether agents may.',
      fields: [
        'brand',
        'claim type (trademark, patent, copyright, counterfeit)',
        'registration number',
        'reason',
        'item URLs',
        'seller name per URL',
      ],
      listingsAtMost: 10,
    },
    {
      name: 'Public IP claim form',
      reporter: 'rights-owner',
      url: 'https://help.walmart.com',
      certainty: 'partly verified',
      fields: ['contact', 'right', 'URLs', 'perjury declaration', 'signature'],
    },
    {
      name: 'Shopper report',
      reporter: 'shopper',
      inPage: 'Report incorrect product information',
      certainty: 'recalled',
      fields: ['reason', 'details'],
    },
  ],
  triedOn: ['2024'],
} satisfies Marketplace as Marketplace;
