import { labels } from '../reading/labelled.ts';
import { css, html, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const productId = /\/p\/(M[A-Z]{2}\d+)|\/(M[A-Z]{2})-?(\d{6,})|[?&#]wid=(M[A-Z]{2}\d+)/;

/** Mercado Libre, eighteen countries: catalogue pages (`/p/`), item pages, and `poly` cards. */
export default {
  id: 'mercadolibre',
  name: 'Mercado Libre',
  hosts: ['mercadolibre.*', 'mercadolivre.com.br'],
  currency: {
    'mercadolibre.com.ar': 'ARS',
    'mercadolivre.com.br': 'BRL',
    'mercadolibre.com.mx': 'MXN',
    'mercadolibre.com.co': 'COP',
    'mercadolibre.cl': 'CLP',
    'mercadolibre.com.pe': 'PEN',
    'mercadolibre.com.uy': 'UYU',
    'mercadolibre.com.ve': 'USD',
    'mercadolibre.com.ec': 'USD',
    'mercadolibre.com.bo': 'BOB',
    'mercadolibre.com.py': 'PYG',
    'mercadolibre.co.cr': 'CRC',
    'mercadolibre.com.do': 'DOP',
    'mercadolibre.com.gt': 'GTQ',
    'mercadolibre.com.hn': 'HNL',
    'mercadolibre.com.ni': 'NIO',
    'mercadolibre.com.pa': 'USD',
    'mercadolibre.com.sv': 'USD',
  },
  pages: [
    { kind: 'results', url: /\/\/(?:lista|listado)\.|[?&]as_word=|\/ofertas|#D\[A:/ },
    { kind: 'listing', url: /\/p\/M[A-Z]{2}\d+|\/M[A-Z]{2}-?\d+|\/up\/M/ },
    { kind: 'shop', url: /\/(?:perfil|loja|tienda|pagina)\// },
  ],
  listing: {
    id: [url(productId)],
    name: [css('.ui-pdp-title')],
    price: [
      css(
        '.ui-pdp-price__second-line [itemprop="offers"] meta[itemprop="price"],meta[itemprop="price"]',
        { attr: 'content' },
      ),
      css('.ui-pdp-price__second-line .andes-money-amount'),
    ],
    listPrice: [css('.ui-pdp-price__original-value,s.andes-money-amount--previous')],
    sellerName: [
      css(
        '.ui-pdp-seller__header__title .ui-pdp-seller__link-trigger-button span:last-child,.ui-seller-data-header__title,.ui-pdp-seller__label-sold + *',
      ),
      html(/"seller_name"\s*:\s*"([^"]+)"/),
    ],
    sellerId: [html(/"seller_id"\s*:\s*(\d+)/)],
    brand: [label(labels.brand), css('.andes-table__row', { match: /^Marca\s+(.+)/ })],
    image: [css('.ui-pdp-gallery__figure__image', { attr: 'data-zoom,src' })],
    itemCondition: [css('.ui-pdp-subtitle', { match: /^(\S+)/ })],
    ratingValue: [css('.ui-pdp-review__rating')],
    reviewCount: [css('.ui-pdp-review__amount')],
    unitsSold: [css('.ui-pdp-subtitle', { match: /(\d[\d.]*\s?(?:mil)?)\s*vendid[oa]s?/i })],
    availability: [
      css('.ui-pdp-buybox__quantity,.ui-pdp-stock-information__title'),
      css('.ui-pdp-actions .andes-button', { means: 'InStock' }),
    ],
  },
  cards: [
    {
      card: '.poly-card, .ui-search-result:not(:has(.poly-card))',
      fields: {
        url: [
          css('a.poly-component__title,.poly-component__title a,a.ui-search-link', {
            attr: 'href',
          }),
        ],
        id: [
          url(productId),
          css('input[name="itemId"]', { attr: 'value' }),
          css('[data-item-id],[item-id]', { attr: 'data-item-id,item-id' }),
        ],
        name: [css('.poly-component__title,.ui-search-item__title')],
        price: [
          css(
            '.poly-price__current .andes-money-amount,.ui-search-price__second-line .andes-money-amount',
          ),
        ],
        listPrice: [css('s.andes-money-amount--previous')],
        brand: [css('.poly-component__brand')],
        sellerName: [css('.poly-component__seller', { match: /(?:por|by|de)\s+(.+)/i })],
        image: [css('img.poly-component__picture,img', { attr: 'data-src,src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  buyerProtection: { name: 'Compra Protegida', certainty: 'recalled' },
  channels: [
    {
      name: 'Brand Protection Program',
      reporter: 'rights-owner',
      url: 'https://global-selling.mercadolibre.com/noindex/pppi/rights/enroll',
      certainty: 'verified',
      note: 'For owners and their proxies, not for distributors.',
      fields: [
        'owner data',
        'right',
        'registration number',
        'registration office',
        'papers',
        'links',
        'reason',
      ],
    },
    {
      name: 'Shopper report',
      reporter: 'shopper',
      inPage: 'Denunciar',
      certainty: 'recalled',
      fields: ['reason', 'details'],
    },
  ],
  triedOn: ['2024', '2025', '2026'],
} satisfies Marketplace as Marketplace;
