import { labels } from '../reading/labelled.ts';
import { css, label, state, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const contentId = /-p-(\d{4,})/;
const app = '__PRODUCT_DETAIL_APP_INITIAL_STATE__';

/** Trendyol, Turkey; other countries stand in the path and have their own currencies. */
export default {
  id: 'trendyol',
  name: 'Trendyol',
  hosts: ['trendyol.com'],
  currency: {},
  pages: [
    { kind: 'listing', url: contentId },
    { kind: 'shop', url: /\/magaza\/|[?&]mid=\d+/ },
    { kind: 'results', url: /\/sr\b|-x-[a-z]\d+/ },
  ],
  listing: {
    id: [url(contentId)],
    name: [state(app, 'product.name'), css('h1.pr-new-br span,h1.product-title,h1.pr-new-br')],
    price: [
      state(app, 'product.price.discountedPrice.text'),
      css('[data-testid="price-current-price"],.price-view .discounted,.prc-dsc'),
    ],
    listPrice: [
      state(app, 'product.price.originalPrice.text'),
      css('.price-view .original,.prc-org'),
    ],
    sellerId: [state(app, 'product.merchant.id')],
    sellerName: [state(app, 'product.merchant.name'), css('.merchant-name,.merchant-text')],
    sellerUrl: [css('a[href*="/magaza/"]', { attr: 'href' })],
    brand: [
      state(app, 'product.brand.name'),
      css('.product-brand-name-with-link,h1.pr-new-br a'),
      label(labels.brand),
    ],
    image: [css('.base-product-image img,[data-testid="image"] img', { attr: 'src' })],
  },
  cards: [
    {
      card: '.p-card-wrppr,a.product-card,[data-testid="product-card"]',
      fields: {
        url: [css(':scope[href]', { attr: 'href' }), css('a[href*="-p-"]', { attr: 'href' })],
        id: [css(':scope[data-id]', { attr: 'data-id' }), url(contentId)],
        name: [css('.prdct-desc-cntnr-name,.product-name')],
        brand: [css('.prdct-desc-cntnr-ttl,.product-brand')],
        price: [css('.prc-box-dscntd,[data-testid="price-section"],.sale-price,.price-item')],
        listPrice: [css('.prc-box-orgnl,.strikethrough-price')],
        image: [css('img', { attr: 'src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [],
  triedOn: [],
} satisfies Marketplace as Marketplace;
