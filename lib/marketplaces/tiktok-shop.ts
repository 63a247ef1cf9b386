import { labels } from '../reading/labelled.ts';
import { css, html, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const productId = /\/(?:pdp|product)\/(?:[^/?]+\/)?(\d{10,})/;
/** Classes are hashed, but words with a price and nothing else are the price. */
const priceAlone =
  /^\s*(?:[$£€₱฿₫]|RM|Rp|S\$|R\$)\s?\d[\d.,]*(?:\s*-\s*\D{0,3}\d[\d.,]*)?\s*[€₫]?\s*$/;

/** TikTok Shop on the web: a host of its own, and a path of the site whose rest is videos. */
export default {
  id: 'tiktok-shop',
  name: 'TikTok Shop',
  hosts: ['shop.tiktok.com', 'tiktok.com/shop', 'tiktok.com/view/product'],
  currency: {},
  pages: [
    { kind: 'listing', url: productId },
    { kind: 'shop', url: /\/store\// },
    { kind: 'results', url: /\/shop\/s\/|\/(?:shop\/)?c\/|\/s\/|\/(?:shop\/)?category\// },
  ],
  listing: {
    id: [url(productId)],
    name: [css('h1')],
    price: [
      html(/"(?:sale_price_decimal|real_price_decimal)":"([\d.]+)"/),
      css('span', { match: priceAlone }),
    ],
    listPrice: [html(/"origin_price_decimal":"([\d.]+)"/)],
    priceCurrency: [html(/"currency_name":"([A-Z]{3})"/)],
    sellerId: [html(/"seller_id":"(\d+)"/)],
    sellerName: [css('a[href*="/store/"] h2,a[href*="/store/"]')],
    sellerUrl: [css('a[href*="/store/"]', { attr: 'href' })],
    brand: [label(labels.brand)],
  },
  cards: [
    {
      card: 'a[href*="/pdp/"],div:has(> a[href*="/pdp/"])',
      fields: {
        url: [css(':scope[href]', { attr: 'href' }), css('a[href*="/pdp/"]', { attr: 'href' })],
        id: [url(productId)],
        name: [css('h3'), css('img[alt]', { attr: 'alt' })],
        price: [css('span,div', { match: priceAlone })],
        // There is no TikTok Shop where else that sign is used.
        priceCurrency: [css('span,div', { match: /^\s*£/, means: 'GBP' })],
        image: [css('img', { attr: 'src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [
    {
      name: 'TikTok Shop IP Protection Centre',
      reporter: 'rights-owner',
      url: 'https://ipprotection.tiktokshop.com',
      certainty: 'recalled',
      fields: ['right', 'links', 'reason'],
    },
  ],
  triedOn: [],
} satisfies Marketplace as Marketplace;
