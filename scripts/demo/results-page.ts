import { type Language, listingAddress, pictureAddress } from './addresses.ts';
import { frame, inHtml } from './frame.ts';
import { type Goods, goods } from './goods.ts';
import { money, words } from './words.ts';

/** What an offer was said to cost before; nothing where nothing is said. */
export const formerPrice = (one: Goods): string =>
  one.listPrice ? `<s class="was">${money(one, one.listPrice)}</s>` : '';

const card = (one: Goods): string => `<li class="card" data-id="${one.id}">
<a href="${listingAddress(one)}">
<img src="${pictureAddress(one)}" alt="" width="230" height="230">
<div>
<h2>${inHtml(one.name)}</h2>
<span class="price">${money(one, one.price)}</span>${formerPrice(one)}
<span class="shop">${inHtml(one.seller.name)}</span>
</div>
</a>
</li>`;

/** All offers that are written in a language. */
export function resultsPage(language: Language): string {
  const { results, offers } = words[language];
  const offered = goods.filter((one) => one.language === language);
  return frame(
    language,
    results,
    `<h1>${results} <small>${offered.length} ${offers}</small></h1>
<ul class="grid">
${offered.map(card).join('\n')}
</ul>`,
  );
}
