import { css, item, state, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const listingId = /\/listings\/(\d+)/;
const own = (path: string) => state('#__NEXT_DATA__', `props.pageProps.listing.${path}`);

/** Grailed: people's wardrobes, priced in US dollars for everyone. */
export default {
  id: 'grailed',
  name: 'Grailed',
  hosts: ['grailed.com'],
  currency: { '*': 'USD' },
  language: { '*': 'en' },
  pages: [
    { kind: 'listing', url: listingId },
    { kind: 'results', url: /\/shop|\/designers\/|\/categories\/|\/collections\/|[?&]query=/ },
    {
      kind: 'shop',
      url: /grailed\.com\/(?!about|sell|users|help|editorial|drycleanonly|sold)[\w.-]+\/?(?:\?|$)/,
    },
  ],
  listing: {
    id: [url(listingId)],
    name: [own('title'), css('[class*="Details-module__title"],[class*="Details_title"],h1')],
    price: [css('[class*="Price_onSale"],[class*="Price-module__onSale"]'), own('price')],
    listPrice: [css('[class*="Price_original"],[class*="Price-module__original"]')],
    brand: [own('designers[0].name'), css('[class*="Details_designers"] a,a[href*="/designers/"]')],
    sellerName: [own('seller.username'), css('[class*="Username"],[class*="username"]')],
    itemCondition: [own('condition')],
    image: [own('photos[0].url'), css('[class*="Photo"] img', { attr: 'src' })],
    shipsFrom: [own('location')],
  },
  cards: [
    {
      card: '.feed-item:has(a[href*="/listings/"])',
      fields: {
        url: [css('a[href*="/listings/"]', { attr: 'href' })],
        id: [url(listingId)],
        name: [
          css('[data-testid="Title"],[class*="ListingMetadata"] [class*="title" i],.listing-title'),
        ],
        brand: [css('[data-testid="Designer"],[class*="designer" i]')],
        price: [css('[data-testid="Current"],[data-testid="Price"],[class*="Money_root"]')],
        listPrice: [css('[data-testid="Original"]')],
        image: [css('img', { attr: 'src' })],
      },
    },
  ],
  items: [
    {
      root: '#__NEXT_DATA__',
      path: 'props.pageProps.listings',
      fields: {
        id: [item('id')],
        name: [item('title')],
        brand: [item('designers[0].name')],
        price: [item('price')],
        sellerName: [item('user.username')],
        image: [item('cover_photo.url')],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'seller', 'image'], cards: ['id', 'name', 'price'] },
  channels: [],
  triedOn: [],
} satisfies Marketplace as Marketplace;
