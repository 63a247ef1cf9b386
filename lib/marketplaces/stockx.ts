import { css, html, item, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

/** A product has no number in its address, but a name in words set apart by dashes. */
const slug =
  /stockx\.com\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?!search|category|brands?|sneakers|streetwear|help|about|news|login|selling|buying|account)([a-z0-9]+(?:-[a-z0-9.]+)+)\/?(?:[?#]|$)/i;

/**
 * StockX: one page for each product, at which buyers and sellers bid. The price is the lowest
 * ask. Sellers are not named there and have no pages, so none is listed below.
 */
export default {
  id: 'stockx',
  name: 'StockX',
  hosts: ['stockx.com'],
  currency: { '*': 'USD' },
  pages: [
    {
      kind: 'results',
      url: /\/search|\/category\/|\/brands?\/|stockx\.com\/(?:sneakers|streetwear)/,
    },
    { kind: 'listing', url: slug },
  ],
  listing: {
    id: [url(slug)],
    name: [css('[data-component="primary-product-title"],[data-testid="product-name"]'), css('h1')],
    price: [css('[data-testid="trade-box-buy-amount"],[data-testid="product-viewbuy-price"]')],
    sku: [
      css('[data-component="product-trait"]:has(+ *) p', { match: /^[A-Z0-9]+-[A-Z0-9]+$/ }),
      label(/^style$/i),
    ],
    brand: [html(/"product":\{[^{}]{0,2000}?"brand":"([^"]+)"/)],
    image: [
      css('[data-component="MediaContainer"] img,[data-component="Gallery360"] img', {
        attr: 'src',
      }),
    ],
  },
  cards: [
    {
      card: '[data-testid="ProductTile"],[data-testid="RouterSwitcherLink"]:has([data-testid="product-tile-title"])',
      fields: {
        url: [css(':scope[href]', { attr: 'href' }), css('a[href]', { attr: 'href' })],
        id: [url(/([a-z0-9]+(?:-[a-z0-9.]+)+)\/?(?:[?#]|$)/i)],
        name: [css('[data-testid="product-tile-title"]')],
        price: [css('[data-testid="product-tile-lowest-ask-amount"]')],
        image: [css('img', { attr: 'src' })],
      },
    },
  ],
  items: [
    {
      root: '#__NEXT_DATA__',
      path: 'props.pageProps.req.appContext.states.query.value.queries.*.state.data.browse.results.edges.*.node',
      fields: {
        url: [item('urlKey')],
        id: [item('urlKey')],
        name: [item('title')],
        brand: [item('brand')],
        price: [item('market.state.lowestAsk.amount')],
        priceCurrency: [item('market.currencyCode')],
        image: [item('media.thumbUrl')],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  buyerProtection: { name: 'Buyer Promise', certainty: 'recalled' },
  channels: [],
  triedOn: [],
} satisfies Marketplace as Marketplace;
