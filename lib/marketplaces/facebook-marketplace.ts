import { css, html, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';
import { metaForm } from './meta-form.ts';

const itemId = /\/marketplace\/(?:[^/]+\/)?item\/(\d+)/;
/** Classes are hashed, but words with a price and nothing else are the price. */
const priceAlone =
  /^\s*(?:[A-Z]{0,3}[$£€¥₹₱₫฿₽₺]\s?\d[\d.,\s]*|\d[\d.,\s]*\s?[$£€₹₱₫฿₽₺]|[A-Z]{3}\s?\d[\d.,\s]*)\s*$/;

/** Facebook Marketplace: only what lies under /marketplace, the rest of the site is none of it. */
export default {
  id: 'facebook-marketplace',
  name: 'Facebook Marketplace',
  hosts: ['facebook.com/marketplace'],
  // Every country on one domain.
  currency: {},
  pages: [
    { kind: 'listing', url: itemId },
    { kind: 'shop', url: /\/marketplace\/profile\// },
    { kind: 'results', url: /\/marketplace(?:\/|$|\?)/ },
  ],
  listing: {
    id: [url(itemId)],
    name: [css('[role="main"] h1')],
    priceCurrency: [html(/"listing_price":\{[^{}]*"currency":"([A-Z]{3})"/)],
    price: [
      html(/"listing_price":\{[^{}]*"amount":"([\d.]+)"/),
      css('[role="main"] span', { match: priceAlone }),
    ],
    sellerId: [
      css('a[href*="/marketplace/profile/"]', { attr: 'href', match: /\/profile\/(\d+)/ }),
    ],
    sellerName: [css('[role="main"] a[href*="/marketplace/profile/"]')],
    sellerUrl: [css('[role="main"] a[href*="/marketplace/profile/"]', { attr: 'href' })],
    image: [css('[role="main"] img[src*="fbcdn"]', { attr: 'src' })],
    shipsFrom: [html(/"location_text":\{"text":"([^"\\]+)"/)],
  },
  generic: ['json-ld'],
  cards: [
    {
      card: 'a[href*="/marketplace/item/"]',
      fields: {
        url: [css(':scope[href]', { attr: 'href' })],
        id: [url(itemId)],
        name: [
          css('span[style*="line-clamp"]'),
          // 'Blue kettle in Leeds' in English; other languages keep the town.
          css('img[alt]', { attr: 'alt', match: /^(.+?)(?: in [^,]+(?:, [A-Z]{2})?)?$/ }),
        ],
        price: [css('span', { match: priceAlone })],
        // Other currencies of that sign are written in letters here.
        priceCurrency: [css('span', { match: /^\s*£/, means: 'GBP' })],
        image: [css('img', { attr: 'src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  buyerProtection: { name: 'Purchase Protection', certainty: 'recalled' },
  channels: [
    {
      name: 'Report listing',
      reporter: 'shopper',
      inPage: 'Report listing',
      certainty: 'recalled',
      fields: ['reason'],
    },
    metaForm({
      name: 'Trademark report form',
      url: 'https://www.facebook.com/help/contact/284186058405647',
      certainty: 'partly verified',
      note: 'No account needed.',
    }),
    metaForm({
      name: 'Counterfeit report form',
      url: 'https://www.facebook.com/help/contact/1057530390957243',
      certainty: 'recalled',
    }),
  ],
  triedOn: [],
} satisfies Marketplace as Marketplace;
