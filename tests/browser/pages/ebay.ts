/** Small pages of our own, in the shape that `lib/marketplaces/ebay.ts` reads. */

export interface Offer {
  id: string;
  name: string;
  price: string;
  seller?: string;
  brand?: string;
}

export const resultsUrl = 'https://www.ebay.com/sch/i.html?_nkw=shoes';
export const itemUrl = (id: string) => `https://www.ebay.com/itm/${id}`;

export const suspect: Offer = {
  id: '1000000001',
  name: 'Nike Air Max 90 1:1 replica AAA quality UA mens shoes',
  price: '$29.90',
};
export const harmless: Offer = {
  id: '1000000002',
  name: 'Hand-thrown stoneware mug with blue glaze',
  price: '$24.00',
};
export const disguised: Offer = {
  id: '1000000003',
  name: 'N1ke A1r Max running shoes top quality 1:1',
  price: '$31.50',
};

const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

const card = ({ id, name, price }: Offer) => `
  <li class="s-card" id="card-${id}">
    <a href="${itemUrl(id)}"><img alt="" width="200" height="160"
      src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E"></a>
    <div class="s-card__title"><a href="${itemUrl(id)}"><span class="su-styled-text primary">${escaped(name)}</span></a></div>
    <span class="s-card__price">${price}</span>
  </li>`;

export const cards = (offers: readonly Offer[]) => offers.map(card).join('');

/** @param style more rules, for cards that are laid out in other ways. */
export const resultsPage = (offers: readonly Offer[], style = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>shoes | eBay</title>
<style>
  body { margin: 0; font: 14px sans-serif; }
  ul { display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px; padding: 16px; list-style: none; }
  .s-card { padding: 8px; border: 1px solid #ddd; }
  .s-card img { display: block; width: 100%; height: 160px; background: #eee; }
  ${style}
</style></head>
<body><h1>Results</h1><ul id="results">${cards(offers)}</ul></body></html>`;

export const itemPage = ({ id, name, price, seller, brand }: Offer) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(name)} | eBay</title>
<link rel="canonical" href="${itemUrl(id)}"></head>
<body style="font: 14px sans-serif">
  <h1 class="x-item-title__mainTitle"><span>${escaped(name)}</span></h1>
  <div class="x-price-primary"><span>US ${price}</span></div>
  <div class="ux-image-carousel"><img alt="" src="https://i.ebayimg.com/images/g/x/s-l1600.jpg"></div>
  ${seller ? `<div class="x-sellercard-atf__info__about-seller"><a href="https://www.ebay.com/str/${seller}"><span class="ux-textspans">${seller}</span></a></div>` : ''}
  ${brand ? `<dl class="ux-labels-values--brand"><dt>Brand</dt><dd class="ux-labels-values__values">${brand}</dd></dl>` : ''}
</body></html>`;
