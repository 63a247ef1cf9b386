import { labels } from '../reading/labelled.ts';
import { css, label, state, url } from '../reading/places.ts';
import { alibabaGroupChannels } from './alibaba-group.ts';
import type { Marketplace } from './marketplace.ts';
import { itemPageSelectors, itemPageState, resultItem } from './taobao-item-page.ts';

/** Tmall: item pages of 2013 to 2022 (`TShop.Setup`), and those rendered from `__ICE_APP_CONTEXT__` since 2023. */
export default {
  id: 'tmall',
  name: 'Tmall',
  hosts: ['tmall.com', 'tmall.hk'],
  currency: { '*': 'CNY' },
  language: { '*': 'zh-CN' },
  pages: [
    {
      kind: 'listing',
      url: /^https?:\/\/(?:detail|chaoshi\.detail|world|traveldetail)\.(?:m\.|yao\.)?tmall\.(?:com|hk)\/.*(?:item|detail)\w*\.htm/,
    },
    { kind: 'results', url: /^https?:\/\/(?:list|s)\.tmall\.(?:com|hk)\// },
    {
      kind: 'shop',
      url: /^https?:\/\/[\w-]+\.tmall\.(?:com|hk)\/(?:search|category|shop|p\/|view_shop|$)/,
    },
  ],
  listing: {
    id: [url(/[?&]id=(\d+)/), state('TShop.Setup', 'itemDO.itemId'), ...itemPageState.id],
    name: [
      css('.tb-detail-hd h1'),
      css(itemPageSelectors.name),
      ...itemPageState.name,
      state('TShop.Setup', 'itemDO.title'),
    ],
    price: [
      css('#J_PromoPrice .tm-price,.tm-promo-price .tm-price'),
      css('#J_StrPriceModBox .tm-price'),
      css('.tm-price'),
      css(itemPageSelectors.price),
      ...itemPageState.price,
    ],
    listPrice: [
      css('#J_StrPriceModBox .tm-price'),
      css(itemPageSelectors.listPrice),
      ...itemPageState.listPrice,
    ],
    sellerName: [
      css('.slogo-shopname'),
      css(itemPageSelectors.sellerName),
      ...itemPageState.sellerName,
      css('input[name="seller_nickname"]', { attr: 'value' }),
    ],
    sellerId: [state('TShop.Setup', 'rateConfig.sellerId'), ...itemPageState.sellerId],
    sellerUrl: [
      css('.slogo-shopname', { attr: 'href' }),
      css(itemPageSelectors.sellerUrl, { attr: 'href' }),
      ...itemPageState.sellerUrl,
    ],
    image: [
      css('#J_ImgBooth', { attr: 'data-src,src' }),
      css(itemPageSelectors.image, { attr: 'src' }),
      ...itemPageState.image,
    ],
    brand: [
      state('TShop.Setup', 'itemDO.brand', /^([^&]+)/),
      css('#J_BrandAttr .J_EbrandLogo,#J_BrandAttr b'),
      css('#J_AttrUL', { match: /品牌[:：]\s*(\S+)/ }),
      ...itemPageState.brand,
      label(labels.brand),
    ],
    reviewCount: [css('#J_ItemRates .tm-count,.J_ReviewsCount')],
    availability: [
      css('#J_Sold-out-recommend,.sold-out-tit', { match: /下架|售罄/ }),
      css('#J_LinkBuy,#J_LinkBasket', { means: 'InStock' }),
      css('[class*="buyButton"],[class*="btnItem"]'),
      ...itemPageState.availability,
    ],
  },
  ownFieldsOnly: ['price', 'brand'],
  cards: [
    {
      card: '#J_ItemList .product[data-id], .product-iWrap',
      fields: {
        id: [css(':scope', { attr: 'data-id' }), url(/[?&]id=(\d+)/)],
        url: [css('.productTitle a,.productImg', { attr: 'href' })],
        name: [css('.productTitle')],
        price: [css('.productPrice em', { attr: 'title' }), css('.productPrice')],
        sellerName: [css('.productShop-name')],
        image: [css('.productImg img', { attr: 'data-ks-lazyload,src' })],
      },
    },
    {
      card: '.J_TItems .item[data-id]',
      fields: {
        id: [css(':scope', { attr: 'data-id' })],
        url: [css('a.item-name', { attr: 'href' })],
        name: [css('a.item-name')],
        price: [css('.c-price')],
        listPrice: [css('.s-price')],
        image: [css('.photo img', { attr: 'data-ks-lazyload,src' })],
      },
    },
  ],
  items: [
    {
      root: '__ICE_APP_CONTEXT__',
      path: 'loaderData.home.data.itemsArray',
      fields: resultItem,
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'seller', 'image'], cards: ['id', 'name', 'price'] },
  buyerProtection: { name: '消费者保障服务', certainty: 'recalled' },
  channels: [
    {
      name: 'Taobao report centre (假冒)',
      reporter: 'shopper',
      url: 'https://jubao.taobao.com/index.htm?itemId={id}',
      certainty: 'verified',
      note: 'Needs a Taobao login.',
      fields: ['report type (fake goods 假冒)', 'reason', 'evidence images', 'order id'],
    },
    ...alibabaGroupChannels,
  ],
  triedOn: ['2020'],
} satisfies Marketplace as Marketplace;
