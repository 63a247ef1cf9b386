import { type Goods, goods } from './goods.ts';

const inHtml = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark,
  );

const words = {
  en: {
    market: 'Lantern Market',
    caption: 'A demo on your own machine: shops and offers are invented, the pictures are drawn.',
    results: 'All offers',
    seller: 'Sold by',
    brand: 'Brand',
    buy: 'Add to cart',
    stock: 'In stock',
    New: 'New',
    Used: 'Used',
    report: 'Report this offer',
  },
  'zh-CN': {
    market: '灯笼集市',
    caption: '本机演示：店铺与商品均为虚构，图片为手绘。',
    results: '全部商品',
    seller: '卖家',
    brand: '品牌',
    buy: '加入购物车',
    stock: '有货',
    New: '全新',
    Used: '二手',
    report: '举报该商品',
  },
} as const;

type Language = Goods['language'];

const money = (amount: number, currency: Goods['priceCurrency']): string =>
  currency === 'USD' ? `US $${amount.toFixed(2)}` : `¥${amount.toFixed(2)}`;

const styles = `
:root { color-scheme: light; --ink: #24262b; --quiet: #666c76; --line: #e2ddd2; --warm: #b4552d; }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, "Noto Sans CJK SC", sans-serif; color: var(--ink); background: #fbfaf7; }
header { display: flex; gap: 24px; align-items: baseline; padding: 14px 28px; background: #fff; border-bottom: 1px solid var(--line); }
header b { font-size: 20px; color: var(--warm); } header a { color: var(--quiet); }
main { max-width: 1120px; margin: 0 auto; padding: 20px 28px 60px; }
.caption { color: var(--quiet); font-size: 14px; margin: 10px 0 18px; }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(230px, 1fr)); gap: 18px; padding: 0; list-style: none; }
.card { position: relative; background: #fff; border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.card a { color: inherit; text-decoration: none; display: block; } .card .body { padding: 10px 14px 14px; }
.card h2 { font-size: 15px; font-weight: 500; margin: 0 0 6px; min-height: 3em; }
.price { font-weight: 700; font-size: 18px; } .was { color: var(--quiet); font-weight: 400; font-size: 14px; margin-inline-start: 8px; }
.seller { color: var(--quiet); font-size: 13px; } svg { display: block; width: 100%; height: auto; }
.item { display: grid; grid-template-columns: minmax(240px, 420px) 1fr; gap: 36px; } .item svg { border-radius: 12px; }
.item h1 { font-size: 24px; margin: 0 0 10px; } .item .price { font-size: 28px; } dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; }
dt { color: var(--quiet); } dd { margin: 0; } button { font: inherit; padding: 10px 22px; border: 0; border-radius: 8px; background: var(--warm); color: #fff; }
@media (max-width: 720px) { .item { grid-template-columns: 1fr; } }
`;

function frame(language: Language, title: string, body: string): string {
  const text = words[language];
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${inHtml(title)} – ${text.market}</title><style>${styles}</style></head>
<body><header><b>${text.market}</b><a href="/en/search">English</a><a href="/zh-CN/search">中文</a></header><main><p class="caption">${text.caption}</p>${body}</main></body></html>`;
}

export const addressOf = ({ language, id }: Pick<Goods, 'language' | 'id'>): string =>
  `/${language}/item/${id}`;
export const resultsAddress = (language: Language): string => `/${language}/search`;

const was = (one: Goods): string =>
  one.listPrice ? `<s class="was">${money(one.listPrice, one.priceCurrency)}</s>` : '';

export function resultsPage(language: Language): string {
  const cards = goods
    .filter((one) => one.language === language)
    .map(
      (one) =>
        `<li class="card" data-id="${one.id}"><a href="${addressOf(one)}"><img src="/picture/${one.id}.svg" alt="" width="230" height="230" style="display:block;width:100%;height:auto"><div class="body"><h2>${inHtml(one.name)}</h2><span class="price" data-currency="${one.priceCurrency}">${money(one.price, one.priceCurrency)}</span>${was(one)}<div class="seller">${inHtml(one.seller.name)}</div></div></a></li>`,
    );
  return frame(
    language,
    words[language].results,
    `<h1>${words[language].results}</h1><ul class="grid">${cards.join('')}</ul>`,
  );
}

/** English offers carry JSON-LD, Chinese ones the page's state, as their models do. */
export function listingPage(one: Goods): string {
  const text = words[one.language];
  const { id, name, price, priceCurrency, brand, seller, itemCondition } = one;
  const data =
    one.language === 'en'
      ? `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Product', name, image: `/picture/${id}.svg`, ...(brand ? { brand: { '@type': 'Brand', name: brand } } : {}), offers: { '@type': 'Offer', price, priceCurrency, availability: 'https://schema.org/InStock', itemCondition: `https://schema.org/${itemCondition}Condition`, seller: { '@type': 'Organization', name: seller.name } } })}</script>`
      : `<script>window.__OFFER__ = ${JSON.stringify({ id, title: name, price: { amount: price, currency: priceCurrency }, brand, shop: seller })};</script>`;
  const rows = [
    ...(brand ? [[text.brand, brand]] : []),
    [text.seller, seller.name],
    [text.stock, text[itemCondition]],
  ].map(([label, value]) => `<dt>${label}</dt><dd>${inHtml(value ?? '')}</dd>`);
  return frame(
    one.language,
    name,
    `${data}<article class="item" data-id="${id}"><img src="/picture/${id}.svg" alt="" width="420" height="420" style="width:100%;height:auto;border-radius:12px"><div><h1>${inHtml(name)}</h1><p><span class="price" data-currency="${priceCurrency}">${money(price, priceCurrency)}</span>${was(one)}</p><dl>${rows.join('')}</dl><p class="description">${inHtml(one.description)}</p><button type="button">${text.buy}</button><p><a href="/report?item=${id}">${text.report}</a></p></div></article>`,
  );
}

/** Where the demo's reports go: a page that shows what came with the address, and keeps nothing. */
export const reportPage = (item: string): string =>
  frame(
    'en',
    'Report',
    `<h1>Report an offer</h1><p>Offer <b>${inHtml(item)}</b> was filled in from the address. This is a demo: nothing is sent.</p>`,
  );
