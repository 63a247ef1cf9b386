import { labels } from '../reading/labelled.ts';
import { css, label, state, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const goodsId = /-g-(\d+)\.html|[?&]goods_id=(\d+)/;
const mall = 'store.moduleMap.mallModule.data.mallData';

/** Temu, every country, which stands in the path: what it prices in, the page itself says. */
export default {
  id: 'temu',
  name: 'Temu',
  hosts: ['temu.com'],
  currency: {},
  pages: [
    { kind: 'listing', url: goodsId },
    { kind: 'shop', url: /-m-\d+\.html|\/mall\.html|[?&]mall_id=/ },
    { kind: 'results', url: /\/search_result\.html|\/search\.html|-o3-\d+\.html|\/channel\// },
  ],
  listing: {
    id: [url(goodsId), state('window.rawData', 'store.goodsId')],
    name: [state('window.rawData', 'store.goods.goodsName')],
    // The first variant is the one that is chosen when the page opens.
    price: [
      state('window.rawData', 'store.sku[0].normalPriceStr'),
      css('#goods_price,[data-type="goods-price"]'),
    ],
    listPrice: [state('window.rawData', 'store.sku[0].normalLinePriceStr')],
    sellerId: [state('window.rawData', `${mall}.mallId`)],
    sellerName: [state('window.rawData', `${mall}.mallName`)],
    sellerUrl: [css('a[href*="-m-"],a[href*="mall.html"]', { attr: 'href' })],
    brand: [
      state('window.rawData', 'store.goods.goodsProperty[key=Brand].values[0]'),
      label(labels.brand),
    ],
    image: [state('window.rawData', 'store.sku[0].thumbUrl')],
    category: [state('window.rawData', 'store.crumbOptList.*.optName')],
  },
  cards: [
    {
      card: '[data-tooltip-title]:has(a[href*="-g-"]),[data-tooltip^="goodContainer"]',
      fields: {
        url: [css('a[href*="-g-"]', { attr: 'href' })],
        id: [url(goodsId)],
        name: [
          css(':scope[data-tooltip-title]', { attr: 'data-tooltip-title' }),
          css('[data-tooltip-title]', { attr: 'data-tooltip-title' }),
          css('a[href*="-g-"][aria-label]', { attr: 'aria-label' }),
          css('h2,h3'),
        ],
        price: [
          css('[data-type="price"][aria-label]', { attr: 'aria-label' }),
          css('[data-type="price"]'),
        ],
        listPrice: [css('[data-type="marketPrice"]'), css('del,s')],
        image: [css('img[data-js-main-img],img', { attr: 'src,data-src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  buyerProtection: { name: 'Temu Purchase Protection Program', certainty: 'recalled' },
  channels: [
    {
      name: 'Report this item',
      reporter: 'shopper',
      inPage: 'Report this item',
      certainty: 'verified',
      fields: ['reason', 'details'],
    },
    {
      name: 'Temu IP portal',
      reporter: 'rights-owner',
      url: 'https://www.temu.com/intellectual-property-complaint.html',
      certainty: 'verified',
      note: 'Needs an account. Temu says half of the complaints are answered within 24 hours (2025).',
      fields: [
        'IP right id or registration',
        'infringement type (product, packaging, detail image, text)',
        'links',
        'papers',
        'test order IDs',
        'name',
        'email',
        'good-faith statement',
      ],
      listingsAtMost: 200,
    },
    {
      name: 'Temu Brand Registry',
      reporter: 'rights-owner',
      url: 'https://www.temu.com/intellectual-property-overview.html',
      certainty: 'verified',
      fields: ['brand', 'registration', 'papers'],
    },
  ],
  triedOn: [],
} satisfies Marketplace as Marketplace;
