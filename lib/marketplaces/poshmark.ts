import { css, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const listingId = /\/listing\/(?:[^/?]*-)?([0-9a-f]{24})/;

/** Poshmark in the United States and Canada. */
export default {
  id: 'poshmark',
  name: 'Poshmark',
  hosts: ['poshmark.com', 'poshmark.ca'],
  currency: { 'poshmark.com': 'USD', 'poshmark.ca': 'CAD' },
  pages: [
    { kind: 'listing', url: listingId },
    { kind: 'results', url: /\/search|\/category\/|\/brand\/|\/showroom\// },
    { kind: 'shop', url: /\/closet\// },
  ],
  listing: {
    id: [url(listingId)],
    name: [css('.listing__title h1,.listing__title-container h1,h1')],
    price: [css('[data-test="listing-price"],.listing__ipad-centered .h1,p.h1', { own: true })],
    listPrice: [css('.listing__ipad-centered .td--lt,p.h1 + span,p.h1 .td--lt')],
    sellerName: [css('.listing__seller-name,a[data-et-name="username"]')],
    sellerUrl: [
      css('a[href*="/closet/"][data-et-name="username"],a[href*="/closet/"]', { attr: 'href' }),
    ],
    sellerId: [css('a[href*="/closet/"]', { attr: 'href', match: /\/closet\/([^/?]+)/ })],
    brand: [css('a.listing__brand')],
    image: [
      css('.listing__carousel img,.carousel__inner .img__container img', { attr: 'src,data-src' }),
    ],
  },
  cards: [
    {
      card: '.tile-grid-redesign,.card--small,[data-test="tile"]',
      fields: {
        url: [css('a[href*="/listing/"]', { attr: 'href' })],
        id: [
          css(':scope[data-et-prop-listing_id]', { attr: 'data-et-prop-listing_id' }),
          url(listingId),
        ],
        name: [
          css('.tile__title,[data-test="tile-title"]'),
          css('img[alt]', { attr: 'alt' }),
          css('a.tile-grid-redesign__meta-link'),
        ],
        price: [css('[data-test="tile-price"],.p--t--1 .fw--bold,[class*="price"]')],
        listPrice: [css('.td--lt')],
        brand: [css('.tile__details__pipe__brand')],
        sellerName: [css('a[href*="/closet/"]')],
        image: [css('img', { attr: 'src,data-src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'seller', 'image'], cards: ['id', 'name', 'price'] },
  buyerProtection: { name: 'Posh Protect', certainty: 'recalled' },
  channels: [],
  triedOn: [],
} satisfies Marketplace as Marketplace;
