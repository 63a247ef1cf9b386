import { labels } from '../reading/labelled.ts';
import { css, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

/** JD: item pages of 2014 to 2016 and those that stand since 2017; prices come late on the newer ones. */
export default {
  id: 'jd',
  name: 'JD.com',
  hosts: ['jd.com', 'jd.hk', 'yiyaojd.com'],
  currency: { '*': 'CNY' },
  language: { '*': 'zh-CN' },
  pages: [
    { kind: 'listing', url: /\/\/(?:item|npcitem)\.(?:m\.)?(?:jd|yiyaojd)\.(?:com|hk)\// },
    { kind: 'results', url: /\/\/(?:search|list|so\.m)\.jd\.com\// },
    { kind: 'shop', url: /\/\/mall\.jd\.com\// },
  ],
  listing: {
    id: [url(/\/(?:product\/)?(\d{5,})\.html/)],
    name: [
      css('.sku-name,#name h1,.itemInfo-wrap .sku-name'),
      css('#itemover h1,.m-itemover .p-name'),
      css('title', { match: /^(.+?)【(?:图片|行情|报价)/ }),
    ],
    price: [css('.summary-price-wrap .p-price .price,.summary-price .p-price .price,#jd-price')],
    sellerName: [
      css('.seller-infor .name,.seller-infor em,.shopName a,.J-hove-wrap .name a'),
      css('.contact .name a,.popbox-inner .mt h3 a'),
      css('#summary-service .hl_red'),
      css('.p-parameter-list li,.detail-list li,#parameter2 li', { match: /^店铺[:：]\s*(.+)/ }),
    ],
    sellerUrl: [css('.seller-infor .name,.shopName a,.J-hove-wrap .name a', { attr: 'href' })],
    brand: [
      css('#parameter-brand a'),
      css('.breadcrumb a[href*="/pinpai/"],a[clstag*="mbNav-4"]'),
      label(labels.brand),
    ],
    image: [css('#spec-n1 img,#spec-img', { attr: 'data-origin,src' })],
    reviewCount: [css('#comment-count .count,#comment-count a')],
    availability: [
      css('.m-itemover', { means: 'OutOfStock' }),
      css('#store-prompt,.store-prompt'),
      css('#InitCartUrl,#choose-btn-append,.btn-append', { means: 'InStock' }),
    ],
    shipsFrom: [css('#summary-service .dd,.dd', { match: /由.+?从\s*(\S+?)\s*发货/ })],
    category: [css('.breadcrumb a,.crumb a', { all: true })],
  },
  ownFieldsOnly: ['price', 'brand', 'sellerName'],
  cards: [
    {
      card: '.gl-item[data-sku], .gl-item, [data-sku][class*="goodsCard"], .plugin_goodsCardWrapper',
      fields: {
        id: [css(':scope', { attr: 'data-sku' }), url(/\/(\d{5,})\.html/)],
        url: [css('.p-name a,.p-img a', { attr: 'href' })],
        name: [css('.p-name em,[class*="goods_title"]'), css('.p-name a', { attr: 'title' })],
        price: [
          css('.p-price strong', { attr: 'data-price' }),
          css('.p-price i,.p-price,[class*="_price"]'),
        ],
        sellerName: [css('.p-shop a,.curr-shop,[class*="shopName"]')],
        image: [css('.p-img img,img', { attr: 'data-lazy-img,src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [
    {
      name: 'IPR platform',
      reporter: 'rights-owner',
      url: 'https://ipr.jd.com/',
      certainty: 'verified',
      fields: [
        'owner papers',
        'right certificate',
        'links',
        'proof (notarised purchase or comparison)',
      ],
    },
  ],
  triedOn: ['2015', '2016'],
} satisfies Marketplace as Marketplace;
