import { labels } from '../reading/labelled.ts';
import { css, item, label, state, url } from '../reading/places.ts';
import { alibabaGroupChannels } from './alibaba-group.ts';
import type { Fields, Marketplace } from './marketplace.ts';

/** A card in the search's state: `g_page_config` to 2021, the result list of `s.taobao.com` after. */
const auction: Fields = {
  id: [item('nid'), item('item_id'), item('itemId')],
  url: [item('detail_url'), item('auctionURL'), item('clickUrl')],
  name: [item('raw_title'), item('title'), item('itemName')],
  price: [item('view_price'), item('priceShow.price'), item('price')],
  sellerName: [item('nick'), item('shopInfo.title'), item('nickName')],
  sellerId: [item('user_id'), item('userId')],
  image: [item('pic_url'), item('pic_path'), item('pic')],
  shipsFrom: [item('item_loc'), item('procity')],
};

/** Taobao: item pages of 2013 to 2022 (`g_config`), and those rendered from `__ICE_APP_CONTEXT__` since 2023. */
export default {
  id: 'taobao',
  name: 'Taobao',
  hosts: ['taobao.com'],
  currency: { '*': 'CNY' },
  language: { '*': 'zh-CN' },
  pages: [
    {
      kind: 'listing',
      url: /^https?:\/\/(?:[\w.-]+\.)?taobao\.com\/(?:item\.htm|item\/\w+\.htm|.*\bitem\.htm)/,
    },
    { kind: 'results', url: /^https?:\/\/(?:s|list|re|uland|so)\.(?:m\.)?taobao\.com\// },
    {
      kind: 'shop',
      url: /^https?:\/\/(?:shop\w+|[\w-]+)\.taobao\.com\/(?:search|category|shop|index|view_shop)/,
    },
  ],
  listing: {
    id: [
      url(/[?&]id=(\d+)/),
      state('g_config', 'itemId'),
      state('__ICE_APP_CONTEXT__', 'loaderData.home.data.res.item.itemId'),
    ],
    name: [
      css('h3.tb-main-title', { attr: 'data-title' }),
      css('h3.tb-main-title'),
      css('[class*="mainTitle--"],[class*="ItemTitle--"] h1,h1[class*="mainTitle"]'),
      state('__ICE_APP_CONTEXT__', 'loaderData.home.data.res.item.title'),
      state('g_config', 'idata.item.title'),
    ],
    price: [
      css('#J_PromoPriceNum'),
      css('#J_StrPrice .tb-rmb-num'),
      css('#J_StrPrice'),
      css('[class*="highlightPrice--"]'),
      css('[class*="priceText--"],[class*="Price--priceText"]'),
      state('__ICE_APP_CONTEXT__', 'loaderData.home.data.res.componentsVO.priceVO.price.priceText'),
    ],
    listPrice: [css('[class*="subPrice--"]')],
    sellerName: [
      css('.tb-shop-name a', { attr: 'title' }),
      css('.tb-shop-name'),
      css('[class*="shopName--"],[class*="ShopHeader--shopName"]'),
      state('g_config', 'shopName'),
      state('__ICE_APP_CONTEXT__', 'loaderData.home.data.res.seller.shopName'),
    ],
    sellerId: [
      state('g_config', 'sellerId'),
      state('__ICE_APP_CONTEXT__', 'loaderData.home.data.res.seller.sellerId'),
    ],
    sellerUrl: [
      css('.tb-shop-name a', { attr: 'href' }),
      css('a[class*="shopHeader"],a[class*="ShopHeader"]', { attr: 'href' }),
    ],
    image: [
      css('#J_ImgBooth', { attr: 'data-src,src' }),
      css('img[class*="mainPic--"]', { attr: 'src' }),
      state('__ICE_APP_CONTEXT__', 'loaderData.home.data.res.item.images'),
      state('g_config', 'idata.item.auctionImages'),
    ],
    brand: [
      css('#attributes,.attributes-list', { match: /品牌[:：]\s*(\S+)/ }),
      label(labels.brand),
    ],
    shipsFrom: [css('#J-From'), css('[class*="deliveryAddrWrap--"] span')],
    availability: [
      css('.tb-hint,#J_TOffSale', { match: /已下架|下架/ }),
      css('#J_LinkBuy', { match: /立即购买/ }),
      css('[class*="buyButton"],[class*="btnItem"]'),
      state('g_config', 'online'),
    ],
  },
  ownFieldsOnly: ['price', 'brand'],
  cards: [
    {
      card: '.m-itemlist .item.J_MouserOnverReq, .grid .item[data-nid]',
      fields: {
        id: [
          css('a.pic-link', { attr: 'data-nid' }),
          css('a[data-nid]', { attr: 'data-nid' }),
          url(/[?&]id=(\d+)/),
        ],
        url: [css('.title a,a.pic-link', { attr: 'href' })],
        name: [css('.row-2.title,.title'), css('img.J_ItemPic', { attr: 'alt' })],
        price: [css('.price strong'), css('.price')],
        sellerName: [css('.shopname')],
        image: [css('img', { attr: 'data-src,src' })],
        shipsFrom: [css('.location')],
      },
    },
    {
      card: 'a[class*="CardV2--"],a[class*="doubleCardWrapper"],[class*="Card--doubleCardWrapper"]',
      fields: {
        id: [url(/[?&]id=(\d+)/), css('[id^="item_id_"]', { attr: 'id', match: /(\d+)/ })],
        url: [css(':scope', { attr: 'href' }), css('a', { attr: 'href' })],
        name: [css('[class*="title--"],[class*="Title--title"]')],
        price: [
          css('[class*="priceWrapper--"],[class*="Price--priceWrapper"]'),
          css('[class*="priceInt"]'),
        ],
        sellerName: [css('[class*="shopName"],[class*="ShopInfo--shopName"]')],
        image: [css('img', { attr: 'data-src,src' })],
        shipsFrom: [css('[class*="procity"]')],
      },
    },
  ],
  items: [
    { root: 'g_page_config', path: 'mods.itemlist.data.auctions', fields: auction },
    { root: 'g_page_config', path: 'mods.grid.data.spus', fields: auction },
    { root: '__ICE_APP_CONTEXT__', path: 'loaderData.home.data.itemsArray', fields: auction },
  ],
  channels: [
    {
      name: 'Taobao report centre (假冒)',
      reporter: 'shopper',
      url: 'https://jubao.taobao.com/index.htm?itemId={id}',
      certainty: 'partly verified',
      note: 'Needs a Taobao login. Seen in captured pages up to 2024.',
    },
    ...alibabaGroupChannels,
  ],
  triedOn: ['2018', '2020'],
} satisfies Marketplace as Marketplace;
