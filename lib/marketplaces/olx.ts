import { css, html, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

/** OLX, classified ads in many countries: one design in Europe, others in India and Brazil. */
export default {
  id: 'olx',
  name: 'OLX',
  hosts: ['olx.*'],
  currency: {
    'olx.pl': 'PLN',
    'olx.ro': 'RON',
    'olx.bg': 'BGN',
    'olx.pt': 'EUR',
    'olx.ua': 'UAH',
    'olx.kz': 'KZT',
    'olx.uz': 'UZS',
    'olx.in': 'INR',
    'olx.com.br': 'BRL',
    'olx.ba': 'BAM',
    'olx.co.id': 'IDR',
    'olx.com.pk': 'PKR',
  },
  pages: [
    {
      kind: 'listing',
      url: /\/(?:d\/)?(?:oferta|obyavlenie|obiava|oferta|anuncio|item|ad|uk\/obyavlenie|hirdetes)\/|-ID\w+\.html|iid-\d+/,
    },
    { kind: 'shop', url: /\/oferty\/uzytkownik|\/profile\// },
    { kind: 'results', url: /\/q-|[?&](?:q|search)|\/oferty|\/list|\/d\/\w+\/?$/ },
  ],
  listing: {
    id: [
      html(/"ad_id"\s*:\s*"?(\d+)/),
      css('[data-testid="ad-footer-bar-section"],.offer-bottombar,.css-12hdxwj', {
        match: /ID:?\s*(\d{5,})/,
      }),
      url(/iid-(\d+)|-ID(\w+)\.html/),
    ],
    name: [
      css(
        '[data-testid="offer_title"] h4,[data-cy="offer_title"],[data-testid="ad_title"],[data-cy="ad_title"],.offer-titlebox h1,[data-aut-id="itemTitle"]',
      ),
    ],
    price: [
      css('[data-testid="ad-price-container"] h3,.price-label,[data-aut-id="itemPrice"]'),
      html(/"ad_price"\s*:\s*"?(\d+)/),
    ],
    priceCurrency: [html(/"price_currency"\s*:\s*"([A-Z]{3})"/)],
    sellerName: [
      css(
        '[data-testid="user-profile-user-name"],.offer-user__details h4,.userdetails,[data-aut-id="profileCard"]',
      ),
    ],
    sellerUrl: [
      css('[data-testid="user-profile-link"],.offer-user__details h4 a', { attr: 'href' }),
    ],
    brand: [
      css('.offer-details__item', { match: /^(?:Marka(?: pojazdu)?|Marca|Марка)\s+(.+)/ }),
      label(/^(?:marka pojazdu|marca|marka|марка)$/i),
    ],
    image: [
      css(
        '[data-testid="swiper-image"],#photo-gallery-opener img,.descgallery__image img,.bigImage',
        { attr: 'src' },
      ),
    ],
    shipsFrom: [
      css('.show-map-link strong,[data-testid="map-link-text"],[data-aut-id="itemLocation"]'),
    ],
    itemCondition: [
      css('.offer-details__item', { match: /^(?:Stan|Estado|Stare|Состояние)\s+(.+)/ }),
    ],
    availability: [
      css('#offerinactive,[data-testid="inactive-ad"]', { means: 'OutOfStock' }),
      css('[data-testid="ad-price-container"],.price-label', { means: 'InStock' }),
    ],
  },
  generic: ['json-ld', 'meta'],
  cards: [
    {
      card: '[data-cy="l-card"],[data-testid="l-card"],[data-aut-id="itemBox"],.offer-wrapper',
      fields: {
        id: [
          css(':scope', { attr: 'id', match: /(\d{5,})/ }),
          css('[data-id]', { attr: 'data-id' }),
          url(/-ID(\w+)\.html|iid-(\d+)/),
        ],
        url: [css('a[href]', { attr: 'href' })],
        name: [
          css('h4,h6,[data-cy="ad-card-title"] a,[data-aut-id="itemTitle"],.title-cell strong'),
        ],
        price: [css('[data-testid="ad-price"],[data-aut-id="itemPrice"],.price')],
        image: [css('img', { attr: 'src' })],
        shipsFrom: [
          css('[data-testid="location-date"],[data-aut-id="item-location"]', { match: /^([^-]+)/ }),
        ],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [],
  triedOn: ['2019'],
} satisfies Marketplace as Marketplace;
