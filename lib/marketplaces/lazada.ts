import { labels } from '../reading/labelled.ts';
import { css, label, state, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

/** Lazada, six countries: cards by their locator, the item's state in `__moduleData__`. */
export default {
  id: 'lazada',
  name: 'Lazada',
  hosts: ['lazada.*'],
  currency: {
    'lazada.com.ph': 'PHP',
    'lazada.com.my': 'MYR',
    'lazada.sg': 'SGD',
    'lazada.co.id': 'IDR',
    'lazada.co.th': 'THB',
    'lazada.vn': 'VND',
  },
  pages: [
    { kind: 'listing', url: /\/products\/.*-i\d+|\/pdp-i\d+/ },
    { kind: 'results', url: /\/catalog\/|\/tag\/|[?&]q=|\/shop-[\w-]+\/(?:$|\?)/ },
    { kind: 'shop', url: /\/shop\// },
  ],
  listing: {
    id: [url(/-i(\d+)(?:-s\d+)?/)],
    name: [
      css('.pdp-mod-product-badge-title,h1'),
      state('__moduleData__', 'data.root.fields.product.title'),
    ],
    price: [
      css('.pdp-product-price .pdp-price_type_normal,.pdp-v2-product-price-content-salePrice'),
      css('.pdp-price'),
    ],
    listPrice: [css('.pdp-price_type_deleted,.pdp-v2-product-price-content-originalPrice')],
    sellerName: [
      css(
        '.seller-name__detail-name,.pdp-link_theme_black.seller-name__detail-name,.seller-name-v2__detail-name',
      ),
      state('__moduleData__', 'data.root.fields.seller.name'),
    ],
    sellerUrl: [css('.seller-name__detail-name,.seller-name-v2__detail-name', { attr: 'href' })],
    brand: [css('.pdp-product-brand__brand-link,.pdp-product-brand a'), label(labels.brand)],
    image: [css('.gallery-preview-panel__image,.pdp-mod-common-image', { attr: 'src' })],
  },
  cards: [
    {
      card: '[data-qa-locator="product-item"]',
      fields: {
        id: [css(':scope', { attr: 'data-item-id' }), url(/-i(\d+)/)],
        url: [css('a[href*="/products/"],a[href]', { attr: 'href' })],
        name: [css('a[title]', { attr: 'title' }), css('img[alt]', { attr: 'alt' })],
        price: [
          css('[class] > span', {
            match: /^\s*(?:[^\d\s]{1,4}\s?[\d.,]+|[\d.,]+\s?[^\d\s]{1,3})\s*$/,
          }),
        ],
        image: [css('img', { attr: 'src,data-src' })],
        shipsFrom: [css('span[title]', { attr: 'title' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'seller', 'image'], cards: ['id', 'name', 'price'] },
  channels: [
    {
      name: 'IPP',
      reporter: 'rights-owner',
      url: 'https://ipp.alibabagroup.com/',
      certainty: 'verified',
      note: 'Some countries have web forms of their own beside it.',
      fields: [
        'account and identity papers (company licence or ID)',
        'IPR papers (certificate, class pages)',
        'power of attorney if agent',
        'platform',
        'right',
        'object: listing or store',
        'reason',
        'listing links one per line',
        'evidence (images, order id, appraisal report)',
        'statement',
      ],
      listingsAtMost: 300,
      standard: 'alibaba-ipp',
    },
    {
      name: 'Shopper report',
      reporter: 'shopper',
      inPage: 'in-app three-dot menu on the listing',
      certainty: 'recalled',
      fields: ['reason', 'details'],
    },
  ],
  triedOn: ['2024'],
} satisfies Marketplace as Marketplace;
