import { item, state } from '../reading/places.ts';
import type { Fields } from './marketplace.ts';

const root = '__ICE_APP_CONTEXT__';
const page = 'loaderData.home.data.res';
const inPage = (path: string) => state(root, `${page}.${path}`);

/** What the item page that Taobao and Tmall share since 2023 holds in its state. */
export const itemPageState = {
  id: [inPage('item.itemId')],
  name: [inPage('item.title'), inPage('componentsVO.titleVO.title.title')],
  // Of two prices the extra one is what is left to pay.
  price: [
    inPage('componentsVO.priceVO.extraPrice.priceText'),
    inPage('componentsVO.priceVO.price.priceText'),
    inPage('priceVO.extraPrice.priceText'),
    inPage('priceVO.price.priceText'),
    inPage('skuCore.sku2info.0.price.priceText'),
  ],
  listPrice: [
    inPage('componentsVO.priceVO.price.priceText'),
    inPage('priceVO.price.priceText'),
    inPage('skuCore.sku2info.0.price.priceText'),
  ],
  sellerName: [
    inPage('seller.shopName'),
    inPage('componentsVO.storeCardVO.shopName'),
    inPage('seller.sellerNick'),
  ],
  sellerId: [inPage('seller.sellerId'), inPage('seller.userId')],
  sellerUrl: [inPage('seller.pcShopUrl')],
  image: [inPage('item.images')],
  brand: [
    inPage('componentsVO.extensionInfoVO.infos[type=BASE_PROPS].items[title=品牌].text.0'),
    inPage('componentsVO.extensionInfoVO.infos[type=BASE_PROPS].items[title=品牌].text'),
  ],
  availability: [inPage('skuCore.sku2info.0.quantityText'), inPage('skuCore.sku2info.0.quantity')],
} satisfies Fields;

/** Where the rendered parts of that page stand; the ends of the class names change. */
export const itemPageSelectors = {
  name: '[class*="mainTitle--"],h1[class*="mainTitle"]',
  price: '[class*="highlightPrice--"],[class*="priceText--"]',
  listPrice: '[class*="subPrice--"]',
  sellerName: '[class*="shopName--"],[class*="ShopHeader--title"]',
  sellerUrl: 'a[class*="shopHeader"],a[class*="ShopHeader"],a[class*="detailWrap--"]',
  image: 'img[class*="mainPic--"]',
} as const;

/** An offer in the result lists of Taobao and Tmall that are rendered from a state. */
export const resultItem: Fields = {
  id: [item('nid'), item('item_id'), item('itemId')],
  url: [item('detail_url'), item('auctionURL'), item('clickUrl')],
  name: [item('raw_title'), item('title'), item('itemName')],
  price: [item('view_price'), item('priceShow.price'), item('price')],
  sellerName: [item('nick'), item('shopInfo.title'), item('nickName')],
  sellerId: [item('user_id'), item('userId')],
  image: [item('pic_url'), item('pic_path'), item('pic')],
  shipsFrom: [item('item_loc'), item('procity')],
};
