import { css, state, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const productId = /-(\d{6,})\.shtml/;
const own = (path: string) => state('#__NEXT_DATA__', `props.pageProps.product.${path}`);

/** Vestiaire Collective: people's and dealers' designer goods, on a host for each country. */
export default {
  id: 'vestiaire-collective',
  name: 'Vestiaire Collective',
  hosts: ['vestiairecollective.com'],
  currency: {
    'us.vestiairecollective.com': 'USD',
    'uk.vestiairecollective.com': 'GBP',
    'fr.vestiairecollective.com': 'EUR',
    'de.vestiairecollective.com': 'EUR',
    'it.vestiairecollective.com': 'EUR',
    'es.vestiairecollective.com': 'EUR',
    'nl.vestiairecollective.com': 'EUR',
    'hk.vestiairecollective.com': 'HKD',
    'au.vestiairecollective.com': 'AUD',
  },
  pages: [
    { kind: 'listing', url: productId },
    { kind: 'shop', url: /\/profile\/\d+/ },
    { kind: 'results', url: /\/search\/|vestiairecollective\.com\/(?:[\w-]+\/){1,4}(?:\?|#|$)/ },
  ],
  listing: {
    id: [url(productId)],
    name: [css('[class*="productTitle__name"],h1 [class*="name"]'), own('name'), css('h1')],
    price: [
      css('[class*="product-price_productPrice__price--promo"]'),
      css('[class*="productPrice__price"],[class*="productPrice"] span'),
    ],
    listPrice: [css('[class*="productPrice__price--strikeThrough"],[class*="productPrice"] del')],
    brand: [css('[class*="productTitle__brand"]'), own('brand.name')],
    sellerName: [own('seller.firstname'), css('[class*="seller"] [class*="name"]')],
    sellerId: [own('seller.id')],
    sellerUrl: [css('a[href*="/profile/"]', { attr: 'href' })],
    image: [
      css('[class*="productImage"] img,[class*="p_productPage__image"] img', { attr: 'src' }),
    ],
    shipsFrom: [own('seller.country.localizedName')],
  },
  cards: [
    {
      card: '[class*="product-card_productCard"],[class*="productListItem"]:has(a[href*=".shtml"])',
      fields: {
        url: [css('a[href*=".shtml"]', { attr: 'href' })],
        id: [url(productId)],
        name: [css('[class*="text--name"],[class*="productCard__text__name"]')],
        brand: [css('[class*="text--brand"],[class*="productCard__text__brand"]')],
        price: [css('[class*="text--price"],[class*="productCard__text__price"]')],
        image: [css('img', { attr: 'src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [
    {
      name: 'Report this item',
      reporter: 'shopper',
      inPage: 'Report',
      certainty: 'verified',
      note: 'Signed-in members only; asks for a reason and a good-faith statement.',
      fields: ['reason', 'good-faith statement'],
    },
  ],
  triedOn: [],
} satisfies Marketplace as Marketplace;
