import { labels } from '../reading/labelled.ts';
import { css, item, label, state, url } from '../reading/places.ts';
import type { Fields, Marketplace } from './marketplace.ts';

const goodsId = /[?&]goods_id=(\d+)/;
const data = 'store.initDataObj';

const goods: Fields = {
  id: [item('goodsID')],
  url: [item('linkURL')],
  name: [item('goodsName')],
  // In yuan and as shown; `price` beside it is in fen.
  price: [item('priceInfo')],
  image: [item('imgUrl')],
};

/** Pinduoduo's mobile web shop; most pages want a login. Prices are those of a group purchase. */
export default {
  id: 'pinduoduo',
  name: 'Pinduoduo',
  hosts: ['yangkeduo.com', 'pinduoduo.com'],
  currency: { '*': 'CNY' },
  pages: [
    { kind: 'listing', url: /\/goods\d*\.html\?.*goods_id=\d+/ },
    { kind: 'results', url: /\/search_result\.html|\/catgoods\.html|\/classification/ },
    { kind: 'shop', url: /\/mall_page\.html|[?&]mall_id=/ },
  ],
  listing: {
    id: [url(goodsId)],
    name: [state('window.rawData', `${data}.goods.goodsName`)],
    price: [
      state('window.rawData', `${data}.goods.minGroupPrice`),
      state('window.rawData', `${data}.goods.skus[0].groupPrice`),
    ],
    sellerId: [state('window.rawData', `${data}.mall.mallId`)],
    sellerName: [state('window.rawData', `${data}.mall.mallName`)],
    sellerUrl: [css('a[href*="mall_page.html"]', { attr: 'href' })],
    brand: [label(labels.brand)],
    image: [
      state('window.rawData', `${data}.goods.viewImageData`),
      state('window.rawData', `${data}.goods.hdThumbUrl`),
    ],
  },
  // The generic reading of a state can't tell fen from yuan here.
  generic: ['json-ld', 'microdata', 'meta'],
  items: [
    { root: 'window.rawData', path: 'stores.store.data.ssrListData.list', fields: goods },
    { root: 'window.rawData', path: 'store.data.ssrListData.list', fields: goods },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [
    {
      name: 'Pinduoduo IP Protection Platform',
      reporter: 'rights-owner',
      url: 'https://ipp.pinduoduo.com/',
      certainty: 'verified',
      fields: ['owner papers', 'right', 'links', 'proof'],
    },
  ],
  triedOn: [],
} satisfies Marketplace as Marketplace;
