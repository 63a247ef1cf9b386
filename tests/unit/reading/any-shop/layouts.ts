import type { Language } from './languages.ts';
import {
  asked,
  before,
  frame,
  jsonLd,
  name,
  others,
  page,
  type ShopPage,
  sku,
  written,
} from './page-parts.ts';

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
  'names that say nothing, the older price first, and the share that was taken off': (l) =>
    page(
      l,
      '/p/nordlys-lampe-30771',
      `<div class="css-1a"><div class="css-2b"><h1 class="css-9z">${name}</h1><div class="css-8u"><div class="css-3c"><span class="css-k1">${l.format(before)}</span> <span class="css-k2">-22%</span></div>
      <div class="css-3d">${l.format(asked)}</div></div><p class="css-sku">${l.sku} ${sku}</p><button class="css-b">${l.cart}</button></div></div><h2>${l.related}</h2>${others(l)}`,
    ),
  'only a button that cannot be pressed': (l) =>
    page(
      l,
      '/nordlys-lampe.html',
      `<div class="p"><h1>${name}</h1><p>${l.sku} ${sku}</p><p class="price">${l.format(asked)}</p><button disabled class="buy">${l.cart}</button></div>`,
      { availability: 'OutOfStock' },
    ),
  'neither a button nor a word of stock': (l) =>
    page(
      l,
      '/nordlys-lampe.html',
      `<div class="p"><h1>${name}</h1><p>${l.sku} ${sku}</p><p class="price">${l.format(asked)}</p></div>`,
    ),
  'one of several sizes sold out': (l) =>
    page(
      l,
      '/nordlys-lampe-30771',
      `<div class="x"><h1>${name}</h1><div>${l.sku} ${sku}</div><div class="price">${l.format(asked)}</div><ul class="sizes"><li class="disabled sold-out"><span>36</span><small>${l.outOfStock}</small></li>
      <li><span>37</span></li><li><span>38</span></li></ul><button>${l.cart}</button></div>`,
    ),
  'variants with prices of their own': (l) =>
    page(
      l,
      '/nordlys-lampe-30771',
      `<div class="x"><h1>${name}</h1><div>${l.sku} ${sku}</div><div class="product-price">${l.format(asked)}</div><ul class="variants">${[
        0, 29, 49,
      ]
        .map(
          (more) =>
            `<li><label><input type="radio" name="v"> ${more} cm <span>${l.format(asked + more)}</span></label></li>`,
        )
        .join('')}</ul><button type="submit">${l.cart}</button><div>${l.inStock}</div></div>`,
    ),
  'a bundle and points beside': (l) =>
    page(
      l,
      '/nordlys-lampe-30771',
      `<main><div class="pd"><h1>${name}</h1><span>${l.sku} ${sku}</span><div class="price-box"><span class="price">${l.format(asked)}</span></div><div class="info">${l.save} ${l.format(5)}</div>
      <div class="actions"><button class="btn-primary">${l.cart}</button></div><p>${l.inStock}</p></div><div class="bundle"><p>${l.format(asked)} + ${l.format(99)} = ${l.format(320)}</p><button>${l.cart}</button></div>
      <section class="cross"><h3>${l.related}</h3>${others(l, `<button>${l.cart}</button>`)}</section></main>`,
    ),
  'a heading about cookies': (l) =>
    page(
      l,
      '/nordlys-lampe-30771',
      `<div id="consent" class="cookie-banner"><h1>Cookies</h1><p>…</p><button>OK</button></div><div class="x"><h1>${name}</h1><div>${l.sku} ${sku}</div><span class="amt">${l.format(asked)}</span>
      <div>${l.inStock}</div><a href="#" class="btn btn-cart">${l.cart}</a></div>`,
    ),
  'a brand in a link': (l) =>
    page(
      l,
      '/nordlys-lampe.html',
      `<section class="product-detail"><a class="product-brand" href="/brands/nordlys">Nordlys</a><h1 class="product-title">${name}</h1><p>${l.sku} ${sku}</p><div class="product-price"><span class="amount">${l.format(asked)}</span></div>
      <form action="/cart/add" method="post"><select><option>S</option></select><button type="submit">${l.cart}</button></form><p>${l.inStock}</p></section>`,
      { brand: 'Nordlys' },
    ),
  'a table of properties': (l) =>
    page(
      l,
      '/nordlys-lampe-30771',
      `<div class="x"><h1>${name}</h1><div class="pr">${l.format(asked)}</div><button>${l.cart}</button><table><tr><th>${l.brand}</th><td>Nordlys</td></tr>
      <tr><th>${l.sku}</th><td>${sku}</td></tr><tr><th>EAN</th><td>4006381333931</td></tr></table></div>`,
      { brand: 'Nordlys', gtin: '4006381333931' },
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
