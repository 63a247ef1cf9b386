import { labels } from '../reading/labelled.ts';
import { css, html, label, state, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const summary = '__PROPS__ALLEGRO_SHOWOFFER_SUMMARY__';

/** Allegro: item and classified pages of 2019 in `__PROPS__…` states, today's in `data-serialize-box-id` scripts. */
export default {
  id: 'allegro',
  name: 'Allegro',
  hosts: ['allegro.pl', 'allegrolokalnie.pl', 'allegro.cz', 'allegro.sk', 'allegro.hu'],
  currency: { 'allegro.cz': 'CZK', 'allegro.sk': 'EUR', 'allegro.hu': 'HUF', '*': 'PLN' },
  pages: [
    { kind: 'listing', url: /\/(?:oferta|ogloszenie|produkt|nabidka|ponuka|ajanlat)\// },
    { kind: 'results', url: /\/listing|\/kategoria\/|[?&]string=/ },
    { kind: 'shop', url: /\/uzytkownik\/|\/sklep\// },
  ],
  listing: {
    id: [url(/-(\d{8,})(?:$|[?#])/), url(/[?&]offerId=(\d+)/), html(/"idItem"\s*:\s*"(\d+)"/)],
    name: [
      state(summary, 'summary.offerTitle.title'),
      css('[data-box-name="summaryOneColumn"] h1,[itemprop="name"] h1,h1'),
    ],
    price: [
      html(/"idItem"\s*:\s*"\d+"[\s\S]{0,600}?"price"\s*:\s*([\d.]+)/),
      css('meta[itemprop="price"],[itemprop="price"]', { attr: 'content' }),
      css('[aria-label^="cena"],[data-box-name="Price"]'),
      state(summary, 'summary.price.priceInteger'),
    ],
    sellerName: [
      state(summary, 'summary.offerTitle.sellerName'),
      html(/"sellerName"\s*:\s*"([^"]+)"/),
      css('[data-analytics-click-value="sellerLogin"],[href*="/uzytkownik/"]'),
    ],
    sellerUrl: [
      state(summary, 'summary.offerTitle.sellerListingUrl'),
      css('a[href*="/uzytkownik/"]', { attr: 'href' }),
    ],
    brand: [label(labels.brand)],
    image: [css('[data-box-name="allegro.gallery"] img,img[itemprop="image"]', { attr: 'src' })],
    availability: [
      html(/"idItem"[\s\S]{0,900}?"active"\s*:\s*"(yes)"/, 'InStock'),
      css('#add-to-cart-button,[data-analytics-interaction-label="addToCart"]', {
        means: 'InStock',
      }),
    ],
    shipsFrom: [
      html(/"location(?:Info|Data)?"\s*:\s*"([^"]{3,80})"/),
      css('[data-box-name="Location"] p,[itemprop="address"]'),
    ],
  },
  ownFieldsOnly: ['brand'],
  generic: ['microdata', 'json-ld', 'meta'],
  cards: [
    {
      card: 'article[data-analytics-view-label="showSponsoredItems"],article[data-analytics-view-custom-index0],[data-role="offer"],article:has(h2 a[href*="/oferta/"])',
      fields: {
        id: [css(':scope', { attr: 'data-analytics-view-value' }), url(/-(\d{8,})/)],
        url: [css('h2 a[href]', { attr: 'href' })],
        name: [css('h2')],
        price: [css('[aria-label*="aktualna cena"],[data-testid="price"],span[aria-label$="zł"]')],
        image: [css('img', { attr: 'data-src,src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  buyerProtection: { name: 'Allegro Protect', certainty: 'recalled' },
  channels: [
    {
      name: 'WOP programme',
      reporter: 'rights-owner',
      url: 'https://poznaj.allegro.pl/wop/index-en.php',
      certainty: 'verified',
      note: 'More than 1,600 brands.',
      fields: ['owner', 'power of attorney', 'offer numbers', 'legal basis', 'proof'],
    },
    {
      name: 'Shopper report',
      reporter: 'shopper',
      inPage: 'Zgłoś naruszenie',
      certainty: 'recalled',
      fields: ['reason', 'details'],
    },
  ],
  triedOn: ['2019'],
} satisfies Marketplace as Marketplace;
