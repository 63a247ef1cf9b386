import { css, state, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const auctionId = /\/auction\/([a-z]?\d{8,})/;
const detail = 'props.pageProps.initialState.item.detail.item';

/**
 * Yahoo! Auctions Japan. Only the price at which one may buy at once is a price:
 * many auctions of anything begin at one yen, and a bid says nothing of the goods.
 */
export default {
  id: 'yahoo-auctions-japan',
  name: 'Yahoo! Auctions Japan',
  hosts: ['auctions.yahoo.co.jp'],
  currency: { '*': 'JPY' },
  pages: [
    { kind: 'listing', url: auctionId },
    { kind: 'shop', url: /\/seller\/|\/user\/|\/store\// },
    { kind: 'results', url: /\/search\/|\/category\/|\/list\d?\// },
  ],
  listing: {
    id: [url(auctionId)],
    name: [state('#__NEXT_DATA__', `${detail}.title`), css('.ProductTitle__text,h1')],
    price: [
      state('#__NEXT_DATA__', `${detail}.taxinBidorbuy`),
      state('#__NEXT_DATA__', `${detail}.bidorbuy`),
      css('.Price--buynow .Price__value', { own: true }),
    ],
    sellerId: [
      state('#__NEXT_DATA__', `${detail}.seller.aucUserId`),
      css('.Seller__name a', { attr: 'href', match: /\/(?:seller|user)\/([^/?]+)/ }),
    ],
    sellerName: [state('#__NEXT_DATA__', `${detail}.seller.displayName`), css('.Seller__name a')],
    sellerUrl: [css('.Seller__name a,a[href*="/seller/"]', { attr: 'href' })],
    itemCondition: [state('#__NEXT_DATA__', `${detail}.conditionName`)],
    image: [
      state('#__NEXT_DATA__', `${detail}.img.*.image`),
      css('.ProductImage__image img', { attr: 'src' }),
    ],
  },
  ownFieldsOnly: ['price', 'lowPrice', 'highPrice', 'listPrice'],
  cards: [
    {
      card: 'li.Product',
      fields: {
        url: [css('a[href*="/auction/"]', { attr: 'href' })],
        id: [css('[data-auction-id]', { attr: 'data-auction-id' }), url(auctionId)],
        name: [
          css('.Product__titleLink'),
          css('[data-auction-title]', { attr: 'data-auction-title' }),
        ],
        price: [css('[data-auction-buynowprice]', { attr: 'data-auction-buynowprice' })],
        sellerId: [css('[data-auction-sellerid]', { attr: 'data-auction-sellerid' })],
        image: [
          css('[data-auction-img]', { attr: 'data-auction-img' }),
          css('img', { attr: 'src' }),
        ],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [],
  triedOn: [],
} satisfies Marketplace as Marketplace;
