import { labels } from '../reading/labelled.ts';
import { css, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const itemId = /-i\.\d+\.(\d+)|\/product\/\d+\/(\d+)/;
/** Shopee's classes are hashed, but a block with a price and nothing else is the price. */
const priceAlone =
  /^\s*(?:R\$|S\$|NT\$|RM|Rp|[₱฿₫$])\s?\d[\d.,]*(?:\s*-\s*(?:(?:R\$|S\$|NT\$|RM|Rp|[₱฿₫$])\s?)?\d[\d.,]*)?\s*₫?\s*$/;

const ipForm = (country: string, address: string) => ({
  name: `Shopee IP form (${country})`,
  reporter: 'rights-owner' as const,
  url: address,
  certainty: 'partly verified' as const,
  note: 'Registered marks only.',
  // Each country's form is for its own site.
  hosts: [new URL(address).host.replace('help.', '')],
  fields: [
    'name',
    'email',
    'company',
    'IP type',
    'registration number',
    'scan of the registration',
    'authorisation',
    'listing URLs',
    'statement',
  ],
});

/** Shopee's country sites. An item is numbered within its shop, whose number stands in the address too. */
export default {
  id: 'shopee',
  name: 'Shopee',
  hosts: ['shopee.*'],
  currency: {
    'shopee.sg': 'SGD',
    'shopee.com.my': 'MYR',
    'shopee.co.th': 'THB',
    'shopee.co.id': 'IDR',
    'shopee.vn': 'VND',
    'shopee.ph': 'PHP',
    'shopee.tw': 'TWD',
    'shopee.com.br': 'BRL',
    'shopee.com.mx': 'MXN',
    'shopee.com.co': 'COP',
    'shopee.cl': 'CLP',
  },
  pages: [
    { kind: 'listing', url: itemId },
    { kind: 'results', url: /\/search\?|\/mall\/|-cat\.\d+|\/flash_sale|\/find_similar/ },
    { kind: 'shop', url: /\/shop\/\d+|[?&]shopCollection=/ },
  ],
  listing: {
    id: [url(itemId)],
    name: [css('[data-sqe="name"],.product-briefing h1,.attM6y')],
    price: [
      css('.product-briefing div', { match: priceAlone }),
      css('[aria-live="polite"] div', { match: priceAlone }),
    ],
    sellerId: [url(/-i\.(\d+)\.\d+|\/product\/(\d+)\/\d+/)],
    sellerName: [
      css('.page-product__shop [class*="name"],#sll2-pdp-product-shop .fV3TIn'),
      css('.page-product__shop a[href*="entryPoint=ShopByPDP"]'),
    ],
    sellerUrl: [
      css('.page-product__shop a[href],#sll2-pdp-product-shop a[href]', { attr: 'href' }),
    ],
    brand: [label(labels.brand)],
    shipsFrom: [label(/^(?:ships from|dikirim dari|enviado de|gửi từ|ส่งจาก|出貨地|envio de)$/i)],
    image: [css('.product-briefing picture img,.product-briefing img', { attr: 'src' })],
  },
  cards: [
    {
      card: '.shopee-search-item-result__item,[data-sqe="item"],.shop-search-result-view__item',
      fields: {
        url: [
          css('a[href*="-i."]', { attr: 'href' }),
          css('a[href*="/product/"]', { attr: 'href' }),
        ],
        id: [url(itemId)],
        sellerId: [url(/-i\.(\d+)\.\d+|\/product\/(\d+)\/\d+/)],
        name: [css('[data-sqe="name"],.line-clamp-2'), css('img[alt]', { attr: 'alt' })],
        price: [css('div,span', { match: priceAlone })],
        image: [css('img', { attr: 'src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'seller', 'image'], cards: ['id', 'name', 'price'] },
  buyerProtection: { name: 'Shopee Guarantee', certainty: 'recalled' },
  channels: [
    {
      name: 'Report this product',
      reporter: 'shopper',
      inPage: 'Report this product',
      certainty: 'recalled',
      note: 'In the app.',
      fields: ['reason: counterfeit', 'details'],
    },
    {
      name: 'Shopee Brand IP Portal',
      reporter: 'rights-owner',
      url: 'https://brandipp.business.accounts.shopee.com',
      certainty: 'partly verified',
      note: 'Needs registration.',
      fields: ['company papers', 'mark', 'listing URLs', 'reason'],
    },
    ipForm('Singapore', 'https://help.shopee.sg/portal/webform/4fdd0a74382a4d8089cabab7e7083699'),
    ipForm(
      'Malaysia',
      'https://help.shopee.com.my/portal/webform/c585cda7a212489fadcb4be586093eda',
    ),
    ipForm('Thailand', 'https://help.shopee.co.th/portal/webform/3884d55956fe4439a3f3463758ed3f1f'),
    ipForm(
      'Indonesia',
      'https://help.shopee.co.id/portal/webform/8527e5508df04d1d93713f28f6feb1fe',
    ),
    ipForm('Vietnam', 'https://help.shopee.vn/portal/webform/c9803e7761804ee58e511af9e1305c7f'),
    ipForm('Philippines', 'https://help.shopee.ph/portal/webform/2f462e363b974a8eaed6b916af7f29c5'),
    ipForm('Brazil', 'https://help.shopee.com.br/portal/webform/c43bd288ae8d4324881e2c2dc5a42ab8'),
  ],
  triedOn: [],
} satisfies Marketplace as Marketplace;
