import { labels } from '../reading/labelled.ts';
import { css, item, label, state, url } from '../reading/places.ts';
import { alibabaGroupChannels } from './alibaba-group.ts';
import type { Fields, Marketplace } from './marketplace.ts';

/** A product in the search's state (`_init_data_`, since 2020). */
const product: Fields = {
  id: [item('productId'), item('redirectedId')],
  url: [item('productDetailUrl')],
  name: [item('title.displayTitle'), item('title')],
  price: [item('prices.salePrice.formattedPrice'), item('prices.salePrice.minPrice')],
  priceCurrency: [item('prices.salePrice.currencyCode')],
  listPrice: [item('prices.originalPrice.minPrice')],
  sellerName: [item('store.storeName')],
  sellerId: [item('store.storeId')],
  sellerUrl: [item('store.storeUrl')],
  image: [item('image.imgUrl')],
  ratingValue: [item('evaluation.starRating')],
};

/** Link to a listing, in any of the site's languages. */
const itemId = /\/(?:item|i)\/(?:[^/?]*\/)?(\d{6,})(?:\.html)?/;

/**
 * AliExpress: to 2021 `runParams.data.*Module` over an empty document, 2022–2023 the same root
 * with `*Component`, since then rendered pages whose class names end in hashes (`price-default--current--F8OlYIo`:
 * only the middle is stable); aliexpress.ru is a site of its own.
 */
export default {
  id: 'aliexpress',
  name: 'AliExpress',
  hosts: ['aliexpress.*'],
  currency: { 'aliexpress.com': 'USD', 'aliexpress.us': 'USD', 'aliexpress.ru': 'RUB' },
  pages: [
    { kind: 'listing', url: /\/(?:item|i)\/(?:[^/?]*\/)?\d{6,}(?:\.html)?(?:$|[?#])/ },
    { kind: 'shop', url: /\/store\/|\.aliexpress\.\w+\/store/ },
    {
      kind: 'results',
      url: /\/(?:w\/)?wholesale|\/category\/|\/popular\/|\/af\/|SearchText=|\/search|\/premium\/|\/gcp\/|\/cheap\//,
    },
  ],
  listing: {
    id: [url(itemId), state('window.runParams', 'data.actionModule.productId')],
    name: [
      state('window.runParams', 'data.titleModule.subject'),
      state('window.runParams', 'data.productInfoComponent.subject'),
      css('h1[data-pl="product-title"]'),
      css(
        '.product-title-text,.product-title h1,h1.product-name,[class*="HazeProductDescription"] h1',
      ),
      css('h1'),
    ],
    price: [
      state('window.runParams', 'data.priceModule.formatedActivityPrice'),
      state('window.runParams', 'data.priceModule.formatedPrice'),
      state(
        'window.runParams',
        'data.priceComponent.discountPrice.minActivityAmount.formatedAmount',
      ),
      state('window.runParams', 'data.priceComponent.origPrice.minAmount.formatedAmount'),
      css(
        '[class*="price-default--current"],[class*="price--currentPriceText"],[class*="price--current--"],.product-price-current,.uniform-banner-box-price,[class*="HazeProductPrice"] [class*="price__main"]',
      ),
      css('.product-price-value,[itemprop="price"]'),
    ],
    priceCurrency: [
      state('window.runParams', 'data.priceModule.minActivityAmount.currency'),
      state('window.runParams', 'data.priceModule.minAmount.currency'),
      state('window.runParams', 'data.currencyComponent.currencyCode'),
    ],
    highPrice: [
      state(
        'window.runParams',
        'data.priceComponent.discountPrice.maxActivityAmount.formatedAmount',
      ),
    ],
    listPrice: [
      state('window.runParams', 'data.priceModule.formatedPrice'),
      state('window.runParams', 'data.priceComponent.origPrice.minAmount.formatedAmount'),
      css(
        '[class*="price-default--original"],[class*="price--originalText"],.product-price-del .product-price-value,.uniform-banner-box-discounts span',
      ),
    ],
    sellerName: [
      state('window.runParams', 'data.storeModule.storeName'),
      state('window.runParams', 'data.sellerComponent.storeName'),
      css(
        '[data-pl="store-name"],a[class*="store-header--storeName"],[class*="store-detail--storeName"],[class*="store-info--name"] a,.shop-name a,[class*="SnowStoreName"]',
      ),
    ],
    sellerId: [
      state('window.runParams', 'data.storeModule.storeNum'),
      state('window.runParams', 'data.sellerComponent.storeNum'),
    ],
    sellerUrl: [
      state('window.runParams', 'data.storeModule.storeURL'),
      state('window.runParams', 'data.sellerComponent.storeURL'),
      css('[data-pl="store-name"],a[class*="store-header--storeName"],.shop-name a', {
        attr: 'href',
      }),
    ],
    image: [
      state('window.runParams', 'data.imageModule.imagePathList'),
      state('window.runParams', 'data.imageComponent.imagePathList'),
      css(
        '[class*="magnifier--image"],.magnifier-image,[class*="image-view"] img,[class*="slider--img"] img',
        { attr: 'src' },
      ),
    ],
    brand: [
      state('window.runParams', 'data.specsModule.props[attrNameId=2].attrValue'),
      state('window.runParams', 'data.productPropComponent.props[attrNameId=2].attrValue'),
      label(labels.brand),
    ],
    category: [state('window.runParams', 'data.crossLinkModule.breadCrumbPathList.*.name')],
    availability: [
      state('window.runParams', 'data.quantityModule.totalAvailQuantity'),
      state('window.runParams', 'data.inventoryComponent.totalAvailQuantity'),
      css('[class*="quantity--info"]'),
    ],
    ratingValue: [
      state('window.runParams', 'data.titleModule.feedbackRating.averageStar'),
      state('window.runParams', 'data.feedbackComponent.evarageStar'),
      css('[data-pl="product-reviewer"] strong'),
    ],
    reviewCount: [
      state('window.runParams', 'data.titleModule.feedbackRating.totalValidNum'),
      state('window.runParams', 'data.feedbackComponent.totalValidNum'),
      css('[class*="reviewer--reviews"],[data-pl="product-reviewer"] a', {
        match: /\d[\d.,\s]*\s?\p{L}{3,}/u,
      }),
    ],
    shipsFrom: [css('[class*="shipFrom"],[class*="delivery-v2--shipFrom"]')],
    unitsSold: [
      state('window.runParams', 'data.titleModule.tradeCount'),
      state('window.runParams', 'data.tradeComponent.formatTradeCount'),
      css('[class*="reviewer--sold"]', { match: /(\d[\d,.]*)/ }),
    ],
    inventoryLevel: [
      state('window.runParams', 'data.quantityModule.totalAvailQuantity'),
      state('window.runParams', 'data.inventoryComponent.totalAvailQuantity'),
      css('[class*="quantity--info"]', { match: /(\d[\d,]*)/ }),
    ],
    sellerFoundingDate: [
      state('window.runParams', 'data.storeModule.openTime'),
      state('window.runParams', 'data.sellerComponent.openTime'),
    ],
    sellerRatingValue: [
      state('window.runParams', 'data.storeModule.positiveRate'),
      state('window.runParams', 'data.storeFeedbackComponent.sellerPositiveRate'),
    ],
    sellerReviewCount: [state('window.runParams', 'data.storeModule.positiveNum')],
  },
  ownFieldsOnly: ['brand'],
  cards: [
    {
      card: '[class*="RedSnippet__mainBlock"]',
      fields: {
        id: [url(itemId)],
        url: [css('a[href*="/item/"]', { attr: 'href' })],
        name: [css('[class*="RedSnippet__title"]'), css('a[href*="/item/"] [class*="title"]')],
        price: [css('[class*="RedSnippet__priceNew"]'), css('[class*="RedSnippet__price"]')],
        listPrice: [css('[class*="RedSnippet__priceOld"] [class*="strikethrough"]')],
        image: [css('img[class*="Gallery__image"]', { attr: 'src' })],
      },
    },
    {
      card: '.search-item-card-wrapper-gallery, .search-card-item, [class*="search-item-card"], .list-item .product-card, [class*="multi--container"]',
      fields: {
        id: [url(itemId)],
        url: [
          css(':scope[href*="/item/"]', { attr: 'href' }),
          css('a[href*="/item/"]', { attr: 'href' }),
        ],
        name: [
          css('[class*="multi--titleText"],h3,.item-title'),
          css('[title]', { attr: 'title' }),
        ],
        price: [css('[class*="multi--price-sale"],.price-current'), css('[class*="price"]')],
        listPrice: [css('[class*="multi--price-original"]')],
        sellerName: [css('[class*="cards--storeLink"],.store-name')],
        image: [css('img', { attr: 'src,image-src' })],
      },
    },
  ],
  items: [
    { root: '_init_data_', path: 'data.data.root.fields.mods.itemList.content', fields: product },
    { root: 'window.runParams', path: 'mods.itemList.content', fields: product },
    {
      root: 'window.runParams',
      path: 'items',
      fields: {
        id: [item('productId')],
        url: [item('productDetailUrl')],
        name: [item('title')],
        price: [item('price')],
        sellerName: [item('store.storeName')],
        image: [item('imageUrl')],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'seller', 'image'], cards: ['id', 'name'] },
  buyerProtection: { name: 'AliExpress Buyer Protection', certainty: 'recalled' },
  channels: [
    {
      name: 'AliExpress report item',
      reporter: 'shopper',
      url: 'https://report.aliexpress.com/health/reportIndex.htm?product_id={id}',
      certainty: 'partly verified',
      note: 'Seen in captured pages; may ask for a login.',
      fields: ['reason (counterfeit / brand)', 'details', 'images'],
    },
    ...alibabaGroupChannels,
  ],
  triedOn: ['2021', '2025'],
} satisfies Marketplace as Marketplace;
