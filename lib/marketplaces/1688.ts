import { labels } from '../reading/labelled.ts';
import { css, html, label, state, url } from '../reading/places.ts';
import { alibabaGroupChannels } from './alibaba-group.ts';
import type { Marketplace } from './marketplace.ts';

const offer = /\/offer\/(\d+)|\/dj\/(\d+)/;

/** 1688: an offer's state stands in `__INIT_DATA`, in components with numbers for names. */
export default {
  id: '1688',
  name: '1688',
  hosts: ['1688.com'],
  currency: { '*': 'CNY' },
  language: { '*': 'zh-CN' },
  pages: [
    { kind: 'listing', url: /(?:detail|m)\.1688\.com\/(?:offer|dj)\// },
    {
      kind: 'results',
      url: /\/\/(?:s|search|show)\.1688\.com\/|offer_search|\/chanpin\/|offerlist\.htm\?.*keywords/,
    },
    { kind: 'shop', url: /\/\/(?:shop\w+|[\w-]+)\.1688\.com\/page\/|winport/ },
  ],
  listing: {
    id: [url(offer), state('__INIT_DATA', 'globalData.tempModel.offerId')],
    name: [
      state('__INIT_DATA', 'globalData.tempModel.offerTitle'),
      state('__INIT_DATA', 'data[componentType=@ali/tdmod-od-pc-offer-title].data.title'),
      css('.title-text,.od-pc-offer-title-contain .title-text,h1.d-title,.title-content h1'),
    ],
    price: [
      state('__INIT_DATA', 'globalData.orderParamModel.orderParam.skuParam.skuRangePrices.*.price'),
      css('.price-content,.mod-detail-price .value,.price-now', { tiers: true }),
    ],
    listPrice: [
      state(
        '__INIT_DATA',
        'data[componentType=@ali/tdmod-od-pc-offer-price].data.priceModel.originalPrices.*.price',
      ),
      state(
        '__INIT_DATA',
        'data[componentType=@ali/tdmod-pc-od-main-price].data.priceModel.originalPrices.*.price',
      ),
      html(/"originalPrices"\s*:\s*\[\s*\{[^\]]*?"price"\s*:\s*"([\d.]+)"/),
    ],
    sellerName: [
      state('__INIT_DATA', 'globalData.tempModel.companyName'),
      css('.company-name,.shop-company-name h1'),
    ],
    sellerId: [state('__INIT_DATA', 'globalData.tempModel.sellerLoginId')],
    brand: [
      state(
        '__INIT_DATA',
        'data[componentType=@ali/tdmod-od-pc-attribute-new].data[name=品牌].value',
      ),
      label(labels.brand),
    ],
    image: [
      state('__INIT_DATA', 'data[componentType=@ali/tdmod-pc-od-main-pic].data.offerImgList'),
      css('.detail-gallery-img,.vertical-img img', { attr: 'src' }),
    ],
    shipsFrom: [
      state('__INIT_DATA', 'data[componentType=@ali/tdmod-od-pc-offer-logistics].data.location'),
      css('.logistics-city,.delivery-addr'),
    ],
    inventoryLevel: [
      state('__INIT_DATA', 'globalData.orderParamModel.orderParam.canBookedAmount'),
      html(/"canBookedAmount"\s*:\s*(\d+)/),
    ],
    eligibleQuantity: [
      state('__INIT_DATA', 'globalData.orderParamModel.orderParam.beginNum'),
      html(/"beginNum"\s*:\s*(\d+)/),
    ],
    availability: [
      html(/"canBookedAmount"\s*:\s*[1-9]/, 'InStock'),
      css('.order-button-tip,.od-pc-order-button', { means: 'InStock' }),
    ],
  },
  ownFieldsOnly: ['brand', 'price'],
  cards: [
    {
      card: '.search-offer-wrapper, .space-offer-card-box, .sm-offer-item, .offer-list-row-offer',
      fields: {
        id: [css('[data-offerid]', { attr: 'data-offerid' }), url(offer), url(/offerId=(\d+)/)],
        url: [css(':scope[href]', { attr: 'href' }), css('a[href*="offer"]', { attr: 'href' })],
        name: [css('.offer-title-row .title-text,.title'), css('a[title]', { attr: 'title' })],
        price: [css('.offer-price-row .price-item,.price')],
        sellerName: [css('.offer-shop-row .desc-text,.company-name')],
        image: [css('img.main-img,img', { attr: 'src,data-src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'seller', 'image'], cards: ['id', 'name', 'price'] },
  channels: [
    {
      name: 'Report this offer (举报)',
      reporter: 'shopper',
      inPage: '举报',
      certainty: 'recalled',
      fields: ['type', 'details', 'images'],
    },
    ...alibabaGroupChannels,
  ],
  triedOn: ['2024'],
} satisfies Marketplace as Marketplace;
