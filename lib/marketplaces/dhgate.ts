import { labels } from '../reading/labelled.ts';
import { css, label, state, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const itemCode = /\/(\d{6,})\.html/;

/** DHgate, from what is publicly known of its pages. */
export default {
  id: 'dhgate',
  name: 'DHgate',
  hosts: ['dhgate.com'],
  currency: { '*': 'USD' },
  pages: [
    { kind: 'listing', url: /\/(?:product|goods|p)\/[^?]*\d{6,}\.html/ },
    { kind: 'shop', url: /\/store\// },
    { kind: 'results', url: /\/wholesale\/|\/w\/|search\.do|\/cheap\/|searchkey=/ },
  ],
  listing: {
    id: [url(itemCode), state('#__NEXT_DATA__', 'props.pageProps.product.itemCode')],
    name: [
      css('[class*="productInfo_productInfo"] h1,.product-title h1,h1.hinfo-title'),
      css('h1'),
    ],
    price: [
      css('[class*="productPrice_price"],.js-price-range,.key-info-price,.wholesale-price-range'),
    ],
    listPrice: [css('[class*="productPrice_original"] del,.price-del')],
    sellerName: [css('[class*="sellerInfo"] a[href*="/store/"],.seller-name,.store-name a')],
    sellerUrl: [css('a[href*="/store/"]', { attr: 'href' })],
    sellerId: [
      css('a[href*="/store/"]', { attr: 'href', match: /\/store\/(?:top-selling\/)?(\w+)/ }),
    ],
    brand: [label(labels.brand)],
    image: [css('[class*="masterMap"] img,.bimg-in img,.slide-img img', { attr: 'src' })],
    shipsFrom: [css('[class*="shipFrom"],.ship-from', { match: /from:?\s*(.+)/i })],
  },
  cards: [
    {
      card: '.gallery-main:has(.gallery-pro-name)',
      fields: {
        id: [
          css(':scope', { attr: 'itemcode' }),
          css('[itemcode]', { attr: 'itemcode' }),
          url(itemCode),
        ],
        url: [css('.gallery-pro-name a,.gallery-img-link', { attr: 'href' })],
        name: [css('.gallery-pro-name a', { attr: 'title' }), css('.gallery-pro-name')],
        price: [css('.current-price')],
        listPrice: [css('.origin-price')],
        sellerName: [css('.store-name')],
        sellerUrl: [css('a.store-name,.store-name a', { attr: 'href' })],
        image: [css('img', { attr: 'data-src,src' })],
      },
    },
    {
      card: '[class*="gallery-main"] .gitem, .listitem, [class*="productItem_product"], .gallery-item',
      fields: {
        id: [css('[data-itemcode]', { attr: 'data-itemcode' }), url(itemCode)],
        url: [css('a[href*="/product/"],a[href*="/goods/"],a.subject', { attr: 'href' })],
        name: [css('.gitem-title,.pro-title,h3,a.subject'), css('a[title]', { attr: 'title' })],
        price: [css('.pricewrap .price,.gitem-price,[class*="price"]')],
        sellerName: [css('.seller,a[href*="/store/"]')],
        image: [css('img', { attr: 'data-src,src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  buyerProtection: { name: 'DHgate Buyer Protection', certainty: 'recalled' },
  channels: [
    {
      name: 'Report Item',
      reporter: 'shopper',
      inPage: 'Report Item',
      certainty: 'recalled',
      fields: ['reason', 'details'],
    },
    {
      name: 'Intellectual property complaint',
      reporter: 'rights-owner',
      url: 'https://www.dhgate.com',
      certainty: 'partly verified',
      note: 'In the help centre; needs a DHgate account.',
      fields: [
        'IPR scan',
        'IPR name',
        'IPR type',
        'IPR number',
        'class',
        'expiry',
        'links or item codes',
        'agent: ID, authorisation, letter of guarantee with expiry',
      ],
    },
  ],
  triedOn: [],
} satisfies Marketplace as Marketplace;
