import { css, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const productId = /\/product\/(\w{8,})\//;

/** Made-in-China.com: prices fall with the quantity; each supplier has a host of its own. */
export default {
  id: 'made-in-china',
  name: 'Made-in-China.com',
  hosts: ['made-in-china.com'],
  currency: { '*': 'USD' },
  pages: [
    { kind: 'listing', url: productId },
    { kind: 'shop', url: /\.en\.made-in-china\.com\/(?:product-list|product-group|$)/ },
    {
      kind: 'results',
      url: /products-search|productdirectory|\/products\/|company-search|hot-china-products|manufacturers\//,
    },
  ],
  listing: {
    id: [url(productId)],
    name: [css('h1.sr-proMainInfo-baseInfoH1,.sr-proMainInfo-baseInfo-name h1,h1')],
    price: [
      css(
        '.swiper-money-container,.sr-proMainInfo-baseInfo-propertyPrice,.only-one-priceNum,.baseInfo-price-related',
        { tiers: true },
      ),
    ],
    sellerName: [
      css(
        '.sr-comInfo-title .title-txt a,.com-name-txt a,.pro-contact-card-company a,.company-name',
      ),
    ],
    sellerUrl: [css('.sr-comInfo-title .title-txt a,.com-name-txt a', { attr: 'href' })],
    eligibleQuantity: [
      css(
        '.sr-proMainInfo-baseInfo-propertyAttr,.only-one-priceNum-td-left,.baseInfo-price-related,.swiper-unit-container',
        {
          match: /(\d[\d,]*)\s*(?:pieces?|sets?|pairs?|units?|pcs)/i,
        },
      ),
    ],
    brand: [label(/^(?:trademark|brand(?: name)?)$/i)],
    image: [css('.sr-prMainInfo-slide-pic img,.J-pic-large', { attr: 'src' })],
  },
  ownFieldsOnly: ['brand'],
  cards: [
    {
      card: '.list-node,.J-product-item,.product-list-item,div:has(> .prod-info):not(.list-node *)',
      fields: {
        url: [
          css('h2.product-name a,.product-name a,a.prod-name,a[href*="/product/"]', {
            attr: 'href',
          }),
        ],
        id: [url(productId)],
        name: [
          css('h2.product-name', { attr: 'title' }),
          css('.product-name a,.prod-title a', { attr: 'title' }),
          css('h2.product-name,.product-name,a.prod-name'),
        ],
        price: [css('.price-info .price,.prod-price,strong.price,.price')],
        eligibleQuantity: [
          css('.product-property,.prod-min-order,.min-order,.price-info', {
            match: /(\d[\d,]*)\s*(?:pieces?|sets?|pairs?|units?|pcs|kg|bags?|boxes)/i,
          }),
        ],
        sellerName: [css('.company-name a,.compnay-name a,.company-name-txt')],
        image: [css('img', { attr: 'data-original,src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['name', 'url'] },
  buyerProtection: { name: 'Secured Trading Service', certainty: 'recalled' },
  channels: [
    {
      name: 'IPR complaint',
      reporter: 'rights-owner',
      url: 'https://www.made-in-china.com',
      certainty: 'partly verified',
      note: 'The links go in as an Excel list.',
      fields: ['right', 'papers', 'links (Excel)'],
      listingsAtMost: 800,
    },
  ],
  triedOn: ['2025'],
} satisfies Marketplace as Marketplace;
