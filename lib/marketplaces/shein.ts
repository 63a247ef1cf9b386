import { labels } from '../reading/labelled.ts';
import { css, item, label, state, url } from '../reading/places.ts';
import type { Fields, Marketplace } from './marketplace.ts';

const goodsId = /-p-(\d+)(?:-cat-\d+)?\.html/;

const goods: Fields = {
  id: [item('goods_id')],
  url: [item('pretreatInfo.goodsDetailUrl'), item('detail_url')],
  name: [item('goods_name')],
  price: [item('salePrice.amount')],
  listPrice: [item('retailPrice.amount')],
  image: [item('goods_img')],
};

/** SHEIN, whose countries are subdomains as often as domains: a page's state names its currency. */
export default {
  id: 'shein',
  name: 'SHEIN',
  hosts: ['shein.com', 'shein.co.uk', 'shein.com.mx', 'shein.com.hk', 'shein.se', 'shein.tw'],
  currency: {
    'us.shein.com': 'USD',
    'ca.shein.com': 'CAD',
    'au.shein.com': 'AUD',
    'br.shein.com': 'BRL',
    'de.shein.com': 'EUR',
    'es.shein.com': 'EUR',
    'fr.shein.com': 'EUR',
    'it.shein.com': 'EUR',
    'nl.shein.com': 'EUR',
    'eur.shein.com': 'EUR',
    'pl.shein.com': 'PLN',
    'shein.co.uk': 'GBP',
    'shein.com.mx': 'MXN',
    'shein.com.hk': 'HKD',
    'shein.se': 'SEK',
    'shein.tw': 'TWD',
  },
  pages: [
    { kind: 'listing', url: goodsId },
    { kind: 'shop', url: /\/store\/|[?&]store_code=/ },
    {
      kind: 'results',
      url: /\/pdsearch\/|-c-\d+\.html|-sc-\d+\.html|\/(?:recommend|RecommendSelection|category)\//,
    },
  ],
  listing: {
    id: [url(goodsId)],
    name: [
      state('gbRawData', 'modules.productInfo.goods_name'),
      state('productIntroData', 'detail.goods_name'),
      css('.product-intro__head-name'),
    ],
    price: [
      state('gbRawData', 'modules.priceInfo.salePrice.amount'),
      state('productIntroData', 'detail.salePrice.amount'),
      css('.product-intro__head-mainprice .from,#productPriceId'),
    ],
    listPrice: [
      state('gbRawData', 'modules.priceInfo.retailPrice.amount'),
      state('productIntroData', 'detail.retailPrice.amount'),
    ],
    sku: [
      state('gbRawData', 'modules.productInfo.goods_sn'),
      state('productIntroData', 'detail.goods_sn'),
    ],
    sellerUrl: [css('a[href*="/store/"]', { attr: 'href' })],
    sellerName: [css('a[href*="/store/"] [class*="name"],a[href*="/store/"]')],
    brand: [label(labels.brand)],
    image: [
      state('gbRawData', 'modules.productInfo.goods_img'),
      state('productIntroData', 'detail.original_img'),
      css('.lcp-gallery__hook img,.product-intro__main-item img', { attr: 'src,data-src' }),
    ],
  },
  cards: [
    {
      card: 'section.product-card,.S-product-card',
      fields: {
        url: [css('a[href*="-p-"]', { attr: 'href' })],
        id: [css(':scope[data-id]', { attr: 'data-id' }), url(goodsId)],
        name: [
          css('.goods-title-link'),
          css('a[title],a[aria-label]', { attr: 'title,aria-label' }),
        ],
        price: [css('[class*="sale-price"],.product-card__price,.normal-price-ctn__sale-price')],
        listPrice: [css('[class*="retail-price"],del')],
        image: [css('img', { attr: 'data-src,src' })],
      },
    },
  ],
  items: [
    { root: 'gbProductListSsrData', path: 'results.goods', fields: goods },
    { root: 'gbRawData', path: 'results.goods', fields: goods },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [
    {
      name: 'Report on the listing',
      reporter: 'shopper',
      inPage: 'Report',
      certainty: 'verified',
      note: 'Every listing has one; its wording differs by country.',
      fields: ['reason', 'details', 'name (Art 16)', 'email (Art 16)'],
      standard: 'eu-dsa-16',
    },
    {
      name: 'SHEIN IP complaint portal',
      reporter: 'rights-owner',
      url: 'https://us.shein.com/IP-Complaint',
      certainty: 'recalled',
      fields: ['right', 'registration', 'URLs', 'statements'],
    },
  ],
  triedOn: [],
} satisfies Marketplace as Marketplace;
