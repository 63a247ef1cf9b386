import { labels } from '../reading/labelled.ts';
import { css, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const productId = /\/proddetail\/(?:[^/?]*-)?(\d{8,})\.html/;

/** IndiaMART: a directory of suppliers; many offers say 'Ask Price' and have none. */
export default {
  id: 'indiamart',
  name: 'IndiaMART',
  hosts: ['indiamart.com'],
  currency: { '*': 'INR' },
  language: { '*': 'en-IN' },
  pages: [
    { kind: 'listing', url: productId },
    { kind: 'results', url: /search\.mp|\/impcat\/|dir\.indiamart\.com/ },
    { kind: 'shop', url: /indiamart\.com\/[\w-]+\/?(?:$|\?)/ },
  ],
  listing: {
    id: [url(productId)],
    name: [css('h1.bo,h1')],
    price: [css('.price-unit,#askprice_pg-1 .bo,[class*="prc"]')],
    sellerName: [css('#supp_nm,.companyNm a,.company-name')],
    brand: [label(labels.brand)],
  },
  cards: [
    {
      card: '.cardbody,.card:not(:has(.cardbody)) .prd-card,.lst_cl',
      fields: {
        url: [
          css('.producttitle a[href],a.cardlinks[href*="proddetail"],a.prd-name', { attr: 'href' }),
        ],
        id: [url(productId)],
        name: [css('.producttitle a,a.prd-name,.prd-name')],
        price: [css('.price,p.price,.prc', { match: /₹\s?[\d,.]+/ })],
        sellerName: [css('.companyname a,.cmp-nm')],
        image: [css('img', { attr: 'src,data-src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['name', 'url'] },
  buyerProtection: { name: 'Payment Protection Program', certainty: 'recalled' },
  channels: [
    {
      name: 'IPR complaint',
      reporter: 'rights-owner',
      url: 'https://corporate.indiamart.com',
      certainty: 'recalled',
      note: 'The United States’ trade office calls it burdensome and slow, and its status unclear.',
      fields: ['right', 'papers', 'links'],
    },
  ],
  triedOn: ['2025'],
} satisfies Marketplace as Marketplace;
