import { pictureAddress, resultsAddress } from './addresses.ts';
import { frame, inHtml } from './frame.ts';
import type { Goods } from './goods.ts';
import { formerPrice } from './results-page.ts';
import { money, words } from './words.ts';

const schemaOrg = 'https://schema.org';

const jsonLd = (one: Goods): string => {
  const product = {
    '@context': schemaOrg,
    '@type': 'Product',
    name: one.name,
    image: pictureAddress(one),
    ...(one.brand && { brand: { '@type': 'Brand', name: one.brand } }),
    offers: {
      '@type': 'Offer',
      price: one.price,
      priceCurrency: one.priceCurrency,
      availability: `${schemaOrg}/InStock`,
      itemCondition: `${schemaOrg}/${one.itemCondition}Condition`,
      seller: { '@type': 'Organization', name: one.seller.name },
    },
  };
  return `<script type="application/ld+json">${JSON.stringify(product)}</script>`;
};

const state = (one: Goods): string => {
  const { id, name, price, priceCurrency, brand, seller } = one;
  const offer = {
    id,
    title: name,
    price: { amount: price, currency: priceCurrency },
    brand,
    shop: seller,
  };
  return `<script>window.__OFFER__ = ${JSON.stringify(offer)};</script>`;
};

/** Attributes that mark an element up; none where the page carries its data otherwise. */
const marks = (one: Goods) => (attributes: string) =>
  one.markup === 'microdata' ? ` ${attributes}` : '';

/** The page of an offer. Its data comes in each of the ways that shops have: see `Goods.markup`. */
export function listingPage(one: Goods): string {
  const text = words[one.language];
  const mark = marks(one);
  const brand = one.brand
    ? `<dt>${text.brand}</dt><dd${mark('itemprop="brand"')}>${inHtml(one.brand)}</dd>`
    : '';
  return frame(
    one.language,
    one.name,
    `${one.markup === 'json-ld' ? jsonLd(one) : ''}${one.markup === 'state' ? state(one) : ''}
<article class="item"${mark(`itemscope itemtype="${schemaOrg}/Product"`)}>
<img src="${pictureAddress(one)}" alt="" width="420" height="420"${mark('itemprop="image"')}>
<div>
<h1${mark('itemprop="name"')}>${inHtml(one.name)}</h1>
<p${mark(`itemprop="offers" itemscope itemtype="${schemaOrg}/Offer"`)}><span class="price"${mark(`itemprop="price" content="${one.price}"`)}>${money(one, one.price)}</span>${formerPrice(one)}</p>
<dl>
${brand}
<dt>${text.seller}</dt><dd class="shop" data-shop="${one.seller.id}">${inHtml(one.seller.name)}</dd>
<dt>${text.condition}</dt><dd>${text[one.itemCondition]}</dd>
<dt>${text.availability}</dt><dd>${text.inStock}</dd>
</dl>
<p class="description"${mark('itemprop="description"')}>${inHtml(one.description)}</p>
<button type="button">${text.buy}</button>
<p><a href="/report?item=${one.id}">${text.report}</a></p>
<p><a href="${resultsAddress(one.language)}">${text.back}</a></p>
</div>
</article>`,
  );
}
