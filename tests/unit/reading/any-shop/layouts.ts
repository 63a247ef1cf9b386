import type { Language } from './languages.ts';

/** A page of a shop, as it is built without a thought for machines, and what it must read as. */
export interface ShopPage {
  url: string;
  html: string;
  page: 'listing' | 'results' | 'other';
  listing?: Record<string, unknown>;
}

const name = 'Nordlys Lampe Aarhus 45';
const sku = 'TX-4711.20';
const [asked, before] = [249.9, 319.9];

/** What an amount reads as that `language.format` has written. */
const written = ({ format }: Language, amount: number): number => {
  const text = /[\d.,\s\u00a0]*\d/.exec(format(amount))?.[0] ?? '';
  const decimals = /[.,](\d{2})$/.exec(text)?.[1] ?? '';
  const whole = (decimals ? text.slice(0, -3) : text).replace(/\D/g, '');
  return Number(`${whole}.${decimals || 0}`);
};

const others = (language: Language, more = '') =>
  [1, 2, 3, 4, 5, 6]
    .map(
      (n) => `<div class="tile"><a href="/c/lamps/other-${n}-${9000 + n}"><img src="/o${n}.jpg"></a>
      <a href="/c/lamps/other-${n}-${9000 + n}" class="t">Lampe ${n} Modell</a><span class="p">${language.format(20 * n + 9.9)}</span>${more}</div>`,
    )
    .join('');

const frame = (language: Language, title: string, body: string, head = '') =>
  `<!doctype html><html lang="${language.code}"><head><meta charset="utf-8"><title>${title} | ${language.host}</title>${head}</head><body>
  <div class="promo">${language.shipping}</div><header><a href="/"><img src="/logo.svg" alt="Shop"></a><form action="/search"><input name="q"><button>🔍</button></form>
  <a href="/login">${language.logIn}</a><a href="/cart">0 <span>${language.format(0)}</span></a></header>
  <nav><ul><li><a href="/c/lamps">Lampen</a></li><li><a href="/c/sale">-50%</a></li></ul></nav>${body}
  <footer><p>${language.shipping}</p><p>Tel. +45 12 34 56 78</p><form><input type="email"><button>OK</button></form></footer></body></html>`;

const page = (
  language: Language,
  path: string,
  body: string,
  listing: Record<string, unknown> = {},
  head = '',
): ShopPage => ({
  url: `https://${language.host}${path}`,
  html: frame(language, name, body, head),
  page: 'listing',
  listing: {
    name,
    price: written(language, asked),
    priceCurrency: language.currency,
    sku,
    availability: 'InStock',
    ...listing,
  },
});

const jsonLd = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...value })}</script>`;

export const layouts: Readonly<Record<string, (language: Language) => ShopPage>> = {
  'boxes without names, under a category': (l) =>
    page(
      l,
      '/c/lamps/nordlys-lampe-aarhus-45-30771',
      `<div class="x1"><img src="/main.jpg" width="600"><div class="b3"><h1>${name}</h1><div class="q1">${l.sku} ${sku}</div><div class="z9">${l.format(asked)}</div>
      <div class="k2">${l.inStock}</div><a href="/cart?add=30771" class="k9">${l.cart}</a></div></div><div class="r1"><h3>${l.related}</h3><div>${others(l)}</div></div>`,
    ),
  'tables and a form': (l) =>
    page(
      l,
      '/shop/details.php?art=30771',
      `<table><tr><td><img src="/main.jpg"></td><td><h2>${name}</h2><table><tr><td>${l.brand}</td><td>Nordlys</td></tr><tr><td>${l.sku}</td><td>${sku}</td></tr>
      <tr><td>${l.price}:</td><td><b>${l.format(asked)}</b></td></tr><tr><td colspan="2">${l.inStock}</td></tr></table>
      <form method="post" action="/add.php"><input name="qty" value="1"><input type="submit" value="${l.cart}"></form></td></tr></table>`,
    ),
  'a sale, a part payment, and others to buy': (l) =>
    page(
      l,
      '/lamps/nordlys-lampe.html',
      `<main><section class="pdp"><h1>${name}</h1><ul><li><span>${l.sku}</span> <span>${sku}</span></li></ul><div class="pdp-price"><span class="was">${l.before} <s>${l.format(before)}</s></span>
      <strong class="pdp-now">${l.format(asked)}</strong><span class="sav">${l.save} ${l.format(70)}</span></div><div>3 x ${l.format(83.3)}</div><p class="avail">${l.inStock}</p>
      <button type="button" class="add">${l.cart}</button></section></main><section><h2>${l.related}</h2>${others(l, `<button>${l.cart}</button>`)}</section>`,
      { listPrice: written(l, before) },
    ),
  'said to be sold out in a box without a name': (l) =>
    page(
      l,
      '/product/nordlys-lampe-aarhus/',
      `<div class="wrap"><img src="/main.jpg" alt="${name}"><div class="right"><h1>${name}</h1><p>${l.sku} ${sku}</p><p class="price">${l.format(asked)}</p><p class="st">${l.outOfStock}</p>
      <form><input type="email"><button>${l.notify}</button></form></div></div><div><h2>${l.related}</h2>${others(l, `<button>${l.cart}</button>`)}</div>`,
      { availability: 'OutOfStock' },
    ),
  'sold out on the button': (l) =>
    page(
      l,
      '/product/nordlys-lampe-aarhus/',
      `<div class="wrap"><h1>${name}</h1><p class="sku">${l.sku} ${sku}</p><p class="price">${l.format(asked)}</p><button disabled class="btn">${l.outOfStock}</button></div>`,
      { availability: 'OutOfStock' },
    ),
  'gone, with no price': (l) =>
    page(
      l,
      '/product/nordlys-lampe-aarhus/',
      `<div class="wrap"><h1>${name}</h1><p>${l.sku} ${sku}</p><p class="st">${l.outOfStock}</p></div><h2>${l.related}</h2>${others(l)}`,
      { availability: 'OutOfStock', price: undefined, priceCurrency: undefined },
    ),
  'microdata, for others as well': (l) => {
    const product = (title: string, amount: number, inner: string) =>
      `<div itemscope itemtype="http://schema.org/Product">${inner.replace('TITLE', `<span itemprop="name">${title}</span>`)}<div itemprop="offers" itemscope itemtype="http://schema.org/Offer">
      <meta itemprop="priceCurrency" content="${l.currency}"><span itemprop="price" content="${written(l, amount)}">${l.format(amount)}</span><link itemprop="availability" href="http://schema.org/InStock"></div></div>`;
    const own = `<h1>TITLE</h1><span>${l.sku}</span><span itemprop="sku">${sku}</span><button>${l.cart}</button>`;
    return page(
      l,
      '/c/lamps/nordlys-lampe-aarhus-45-30771',
      `${product(name, asked, own)}<h2>${l.related}</h2>${[1, 2, 3, 4, 5].map((n) => product(`Lampe ${n}`, n * 30, `<a href="/c/lamps/o${n}">TITLE</a>`)).join('')}`,
    );
  },
  'JSON-LD of this, of others, and a number that is not shown': (l) => {
    const offers = (amount: number) => ({
      '@type': 'Offer',
      price: written(l, amount),
      priceCurrency: l.currency,
      availability: 'https://schema.org/InStock',
    });
    const itemListElement = [1, 2, 3, 4, 5].map((position) => ({
      '@type': 'ListItem',
      position,
      item: { '@type': 'Product', name: `Lampe ${position}`, offers: offers(position * 30) },
    }));
    return page(
      l,
      '/c/lamps/nordlys-lampe-aarhus-45-30771',
      `<h1>${name}</h1><div>${l.sku} ${sku}</div><div class="price">${l.format(asked)}</div><button>${l.cart}</button><h2>${l.related}</h2>${others(l)}`,
      {},
      jsonLd({ '@type': 'Product', name, sku: '30771', offers: offers(asked) }) +
        jsonLd({ '@type': 'ItemList', itemListElement }),
    );
  },
  'a price told to analytics only': (l) =>
    page(
      l,
      '/p/30771',
      `<div id="app"><h1>${name}</h1><div class="info"><span>${l.sku}</span><b>${sku}</b></div><div id="price"></div><button>${l.cart}</button><div>${l.shipping}</div></div>`,
      {},
      `<script>dataLayer.push(${JSON.stringify({ ecommerce: { detail: { products: [{ name, id: '30771', price: `${written(l, asked)}`, currency: l.currency, brand: 'Nordlys' }] } } })});</script>`,
    ),
  'meta tags and a box for a button': (l) =>
    page(
      l,
      '/nordlys-lampe-aarhus-45',
      `<div><h1>${name}</h1><dl><dt>${l.sku}</dt><dd>${sku}</dd></dl><div class="Price_x81">${l.format(asked)}</div><div role="button" tabindex="0">${l.cart}</div></div>`,
      {},
      `<meta property="og:type" content="og:product"><meta property="product:price:amount" content="${written(l, asked)}"><meta property="product:price:currency" content="${l.currency}">`,
    ),
  'a link that a script listens to': (l) =>
    page(
      l,
      '/nordlys-lampe-aarhus-45.html',
      `<div class="col"><div class="name"><h1>${name}</h1></div><div><small>${l.sku} <em>${sku}</em></small></div><div><span class="v">${l.format(asked)}</span></div>
      <div><a href="javascript:void(0)" onclick="add(30771)"><span>${l.cart}</span></a></div></div>`,
    ),
  'a list of goods': (l) => ({
    url: `https://${l.host}/lamps`,
    page: 'results',
    html: frame(
      l,
      'Lampen',
      `<h1>Lampen</h1><p>9 Lampen</p><div class="grid">${[1, 2, 3, 4, 5, 6, 7, 8, 9]
        .map(
          (n) =>
            `<div class="card"><a href="/p/lampe-${n}-${8000 + n}"><img src="/i${n}.jpg"></a><h3><a href="/p/lampe-${n}-${8000 + n}">Lampe Modell ${n}</a></h3><span class="price">${l.format(n * 30)}</span><button class="btn">${l.cart}</button></div>`,
        )
        .join('')}</div>`,
    ),
  }),
  'an article': (l) => ({
    url: `https://${l.host}/magazine/light-in-autumn`,
    page: 'other',
    html: frame(
      l,
      'Licht im Herbst',
      `<article><h1>Licht im Herbst</h1><p>Lampen ab ${l.format(asked)} machen das Zimmer warm. ${'Lorem ipsum dolor sit amet. '.repeat(30)}</p></article>`,
    ),
  }),
};
