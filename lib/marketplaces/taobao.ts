import { labels } from '../reading/labelled.ts';
import { css, label, state, url } from '../reading/places.ts';
import { alibabaGroupChannels } from './alibaba-group.ts';
import type { Marketplace } from './marketplace.ts';
import { itemPageSelectors, itemPageState, resultItem } from './taobao-item-page.ts';

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
    id: [url(/[?&]id=(\d+)/), state('g_config', 'itemId'), ...itemPageState.id],
    name: [
      css('h3.tb-main-title', { attr: 'data-title' }),
      css('h3.tb-main-title'),
      css(`${itemPageSelectors.name},[class*="ItemTitle--"] h1`),
      ...itemPageState.name,
      state('g_config', 'idata.item.title'),
    ],
    price: [
      css('#J_PromoPriceNum'),
      css('#J_StrPrice .tb-rmb-num'),
      css('#J_StrPrice'),
      css(itemPageSelectors.price),
      ...itemPageState.price,
    ],
    listPrice: [css(itemPageSelectors.listPrice), ...itemPageState.listPrice],
    sellerName: [
      css('.tb-shop-name a', { attr: 'title' }),
      css('.tb-shop-name'),
      css(itemPageSelectors.sellerName),
      state('g_config', 'shopName'),
      ...itemPageState.sellerName,
    ],
    sellerId: [state('g_config', 'sellerId'), ...itemPageState.sellerId],
    sellerUrl: [
      css('.tb-shop-name a', { attr: 'href' }),
      css(itemPageSelectors.sellerUrl, { attr: 'href' }),
      ...itemPageState.sellerUrl,
    ],
    image: [
      css('#J_ImgBooth', { attr: 'data-src,src' }),
      css(itemPageSelectors.image, { attr: 'src' }),
      ...itemPageState.image,
      state('g_config', 'idata.item.auctionImages'),
    ],
    brand: [
      css('#attributes,.attributes-list', { match: /品牌[:：]\s*(\S+)/ }),
      ...itemPageState.brand,
      label(labels.brand),
    ],
    shipsFrom: [css('#J-From'), css('[class*="deliveryAddrWrap--"] span')],
    availability: [
      css('.tb-hint,#J_TOffSale', { match: /已下架|下架/ }),
      css('#J_LinkBuy', { match: /立即购买/ }),
      css('[class*="buyButton"],[class*="btnItem"]'),
      ...itemPageState.availability,
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
        // An advertisement's link doesn't say which item it leads to.
        id: [
          url(/[?&]id=(\d+)/),
          css(':scope[id^="item_id_"]', { attr: 'id', match: /(\d+)/ }),
          css('[id^="item_id_"]', { attr: 'id', match: /(\d+)/ }),
        ],
        url: [css(':scope', { attr: 'href' }), css('a', { attr: 'href' })],
        name: [css('[class*="title--"],[class*="Title--title"]')],
        price: [
          css('[class*="unit--"],[class*="priceInt--"],[class*="priceFloat--"]', { joined: true }),
          css('[class*="priceWrapper--"],[class*="Price--priceWrapper"]'),
        ],
        sellerName: [css('[class*="shopName"],[class*="ShopInfo--shopName"]')],
        image: [css('img', { attr: 'data-src,src' })],
        shipsFrom: [css('[class*="procity"]')],
      },
    },
  ],
  items: [
    { root: 'g_page_config', path: 'mods.itemlist.data.auctions', fields: resultItem },
    { root: 'g_page_config', path: 'mods.grid.data.spus', fields: resultItem },
    { root: '__ICE_APP_CONTEXT__', path: 'loaderData.home.data.itemsArray', fields: resultItem },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'seller', 'image'], cards: ['id', 'name', 'price'] },
  buyerProtection: { name: '消费者保障服务', certainty: 'recalled' },
  channels: [
    {
      name: 'Taobao report centre (假冒)',
      reporter: 'shopper',
      url: 'https://jubao.taobao.com/index.htm?itemId={id}',
      certainty: 'partly verified',
      note: 'Needs a Taobao login. Seen in captured pages up to 2024.',
      fields: ['report type (fake goods 假冒)', 'reason', 'evidence images', 'order id'],
    },
    ...alibabaGroupChannels,
  ],
  triedOn: ['2018', '2020'],
} satisfies Marketplace as Marketplace;
