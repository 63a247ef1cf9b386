import { css, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

/** Zalando's article number ends the address. */
const sku = /-([a-z0-9]{9}-[a-z0-9]{3})\.html/;
const priceAlone =
  /^\s*(?:(?:ab|from|vanaf|od|fra|från|desde|da|dès)\s)?(?:£\s?)?\d[\d.,\s'’]*\s?(?:€|CHF|zł|kr|Kč|Ft|lei)?\s*$/i;

/** Zalando, every country: its own goods and its partners', told apart by 'sold by'. */
export default {
  id: 'zalando',
  name: 'Zalando',
  hosts: ['zalando.*'],
  currency: {
    'zalando.at': 'EUR',
    'zalando.be': 'EUR',
    'zalando.de': 'EUR',
    'zalando.ee': 'EUR',
    'zalando.es': 'EUR',
    'zalando.fi': 'EUR',
    'zalando.fr': 'EUR',
    'zalando.hr': 'EUR',
    'zalando.ie': 'EUR',
    'zalando.it': 'EUR',
    'zalando.lt': 'EUR',
    'zalando.lv': 'EUR',
    'zalando.nl': 'EUR',
    'zalando.si': 'EUR',
    'zalando.sk': 'EUR',
    'zalando.co.uk': 'GBP',
    'zalando.ch': 'CHF',
    'zalando.cz': 'CZK',
    'zalando.dk': 'DKK',
    'zalando.hu': 'HUF',
    'zalando.no': 'NOK',
    'zalando.pl': 'PLN',
    'zalando.ro': 'RON',
    'zalando.se': 'SEK',
  },
  pages: [
    { kind: 'listing', url: sku },
    { kind: 'shop', url: /\/(?:partner|outfits\/brand|brand)\/[\w-]+/ },
    { kind: 'results', url: /[?&]q=|\/catalog\/|zalando\.[a-z.]+\/[\w-]+\/(?:\?|$)/ },
  ],
  listing: {
    id: [url(sku)],
    // Price, name and brand are in its JSON-LD; classes are hashed.
    sellerName: [css('[data-testid="sold-by"] a,[data-testid="partner-info"] a')],
    image: [css('[data-testid="product_gallery-hover-zoom-image-0"]', { attr: 'src' })],
  },
  cards: [
    {
      card: 'article:has(a[href$=".html"])',
      fields: {
        url: [css('a[href$=".html"]', { attr: 'href' })],
        id: [url(sku)],
        name: [css('h3 + h3'), css('h3')],
        brand: [css('h3:has(+ h3)')],
        price: [
          css('section p span,p span', { match: priceAlone }),
          css('p', { match: priceAlone }),
        ],
        image: [css('img', { attr: 'src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [],
  triedOn: [],
} satisfies Marketplace as Marketplace;
