import { css, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const watchId = /--id(\d+)\.htm/;

/** Chrono24, every country: dealers' and people's watches. */
export default {
  id: 'chrono24',
  name: 'Chrono24',
  hosts: ['chrono24.*'],
  currency: {
    'chrono24.com': 'USD',
    'chrono24.co.uk': 'GBP',
    'chrono24.at': 'EUR',
    'chrono24.be': 'EUR',
    'chrono24.de': 'EUR',
    'chrono24.es': 'EUR',
    'chrono24.fi': 'EUR',
    'chrono24.fr': 'EUR',
    'chrono24.gr': 'EUR',
    'chrono24.ie': 'EUR',
    'chrono24.it': 'EUR',
    'chrono24.nl': 'EUR',
    'chrono24.pt': 'EUR',
    'chrono24.ca': 'CAD',
    'chrono24.ch': 'CHF',
    'chrono24.com.au': 'AUD',
    'chrono24.com.br': 'BRL',
    'chrono24.cz': 'CZK',
    'chrono24.dk': 'DKK',
    'chrono24.hk': 'HKD',
    'chrono24.in': 'INR',
    'chrono24.jp': 'JPY',
    'chrono24.kr': 'KRW',
    'chrono24.mx': 'MXN',
    'chrono24.pl': 'PLN',
    'chrono24.se': 'SEK',
    'chrono24.sg': 'SGD',
  },
  pages: [
    { kind: 'listing', url: watchId },
    { kind: 'shop', url: /\/dealer\// },
    { kind: 'results', url: /\/search\/|\/index(?:-\d+)?\.htm|--mod\d+(?:-\d+)?\.htm/ },
  ],
  listing: {
    id: [url(watchId)],
    name: [css('.js-detail-page-headline,h1')],
    price: [css('.js-price-shipping-country,.detail-page-price,[class*="js-price"]')],
    sellerName: [css('.js-link-merchant-name,.merchant-name,[data-testid="merchant-name"]')],
    sellerUrl: [css('a.js-link-merchant-name,a[href*="/dealer/"]', { attr: 'href' })],
    brand: [label(/^(?:brand|marke|marque|marca|merk|märke|brandname)$/i)],
    sku: [
      label(
        /^(?:reference number|referenznummer|numéro de référence|número de referencia|codice di riferimento|referentienummer)$/i,
      ),
    ],
    itemCondition: [label(/^(?:condition|zustand|état|estado|condizioni|staat)$/i)],
    shipsFrom: [label(/^(?:location|standort|emplacement|ubicación|posizione|locatie)$/i)],
    image: [
      css('.js-carousel-image img,.detail-image img,.js-main-image img', { attr: 'data-src,src' }),
    ],
  },
  cards: [
    {
      card: '.js-article-item-container,a.js-article-item',
      fields: {
        url: [css(':scope[href]', { attr: 'href' }), css('a[href*="--id"]', { attr: 'href' })],
        id: [url(watchId)],
        name: [css('[data-testid="article-title"],.article-title,.text-bold.text-ellipsis')],
        price: [css('[data-testid="article-price"],.article-price strong,.article-price')],
        image: [css('img', { attr: 'data-lazy-sweet-spot-master-src,data-src,src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  buyerProtection: { name: 'Buyer Protection', certainty: 'recalled' },
  channels: [],
  triedOn: [],
} satisfies Marketplace as Marketplace;
