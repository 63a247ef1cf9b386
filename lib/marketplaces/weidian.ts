import { css, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const itemId = /[?&]itemI[dD]=(\d+)/;
/** The page's state is JSON in an attribute; its prices are in fen, so the shown one is taken. */
const model = '#__rocker-render-inject__';

/** Weidian: small shops, each on a subdomain of its own or under the common one. */
export default {
  id: 'weidian',
  name: 'Weidian',
  hosts: ['weidian.com'],
  currency: { '*': 'CNY' },
  pages: [
    { kind: 'listing', url: /\/item(?:_classic)?\.html\?.*itemI[dD]=\d+/ },
    { kind: 'results', url: /\/search|[?&]keyword=/ },
    { kind: 'shop', url: /[?&]userid=\d+|\/\/shop\d+\.|\/shop\// },
  ],
  listing: {
    id: [url(itemId)],
    name: [
      css(model, { attr: 'data-obj', match: /"item_name":\s*"([^"\\]+)"/ }),
      css('.item-title,.item-name,h1'),
    ],
    price: [css('.cur-price,.item-price,[class*="item-price"]')],
    listPrice: [css('.origin-price,.item-origin-price,[class*="origin-price"]')],
    sellerId: [
      css(model, { attr: 'data-obj', match: /"shop_?[iI]d":\s*"?(\d+)/ }),
      url(/\/\/shop(\d+)\./),
    ],
    sellerName: [
      css(model, { attr: 'data-obj', match: /"shop_?[nN]ame":\s*"([^"\\]+)"/ }),
      css('.shop-name'),
    ],
    image: [css(model, { attr: 'data-obj', match: /"item_head":\s*"([^"\\]+)"/ })],
  },
  cards: [
    {
      card: 'a[href*="itemID="],[data-item-id]',
      fields: {
        url: [css(':scope[href]', { attr: 'href' }), css('a[href*="itemID="]', { attr: 'href' })],
        id: [url(itemId), css(':scope[data-item-id]', { attr: 'data-item-id' })],
        name: [css('[class*="title"],[class*="name"]'), css('img[alt]', { attr: 'alt' })],
        price: [css('[class*="price"]')],
        image: [css('img', { attr: 'data-src,src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'seller', 'image'], cards: ['id', 'name', 'price'] },
  channels: [],
  triedOn: [],
} satisfies Marketplace as Marketplace;
