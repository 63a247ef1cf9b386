import { labels } from '../reading/labelled.ts';
import { css, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const productId = /\/p\/(?:[^/?]*-)?([A-Z0-9]{6,})\/?(?:[?#]|$)/;

/** Otto, Germany: its own goods and its partners'. */
export default {
  id: 'otto',
  name: 'Otto',
  hosts: ['otto.de'],
  currency: { '*': 'EUR' },
  language: { '*': 'de' },
  pages: [
    { kind: 'listing', url: productId },
    { kind: 'shop', url: /\/(?:haendler|partner|shoppages)\// },
    { kind: 'results', url: /\/suche\/|[?&](?:marke|l)=|otto\.de\/[\w-]+\/(?:[\w-]+\/)*(?:\?|$)/ },
  ],
  listing: {
    id: [url(productId)],
    name: [css('.pdp_short-info__main-name,h1[data-qa="variationName"],h1')],
    price: [css('.pdp_price__retail-price,.js_pdp_price__retail-price,#normalPriceAmount')],
    listPrice: [css('.pdp_price__comparative-price,.js_pdp_price__comparative-price')],
    sellerName: [css('.pdp_seller-info__name,[data-qa="sellerName"],.pdp_vendor__name')],
    brand: [css('.pdp_short-info__brand-link,[data-qa="brandName"]'), label(labels.brand)],
    image: [css('.pdp_main-image__image,.pdp_product-image img', { attr: 'src' })],
  },
  cards: [
    {
      card: 'article.product',
      fields: {
        url: [css('a.find_tile__productLink,a[href*="/p/"]', { attr: 'href' })],
        id: [css(':scope[data-product-id]', { attr: 'data-product-id' }), url(productId)],
        name: [css('.find_tile__name')],
        brand: [css('.find_tile__brand')],
        price: [css('.find_tile__priceValue,.find_tile__retailPrice')],
        listPrice: [css('.find_tile__comparativePrice,.find_tile__originalPrice')],
        image: [css('img.find_tile__productImage,img', { attr: 'src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  channels: [],
  triedOn: [],
} satisfies Marketplace as Marketplace;
