import { describe } from 'vitest';
import { bought, jsonLd, main, name, offer, page, product, reads } from './ways.ts';

describe('numbers, names, brands and pictures shown in many ways', () => {
  // sku
  const sku = (label: string, head: string, inner: string, want: string | null) =>
    reads(`sku, ${label}`, page(head, main(bought + inner)), { sku: want });
  sku('label then code', '', '<div>SKU: OST-40</div>', 'OST-40');
  sku('label number', '', '<div>Item #: 123456</div>', '123456');
  sku('hash no', '', '<div>Item No. 123.456.78</div>', '123.456.78');
  sku('model & sku', '', '<div>Model: LX9 | SKU: 6543210</div>', '6543210');
  sku('th td', '', '<table><tr><th>Article number</th><td>OST-40</td></tr></table>', 'OST-40');
  sku('dt dd', '', '<dl><dt>Product code</dt><dd>OST40</dd></dl>', 'OST40');
  sku(
    'json-ld sku vs shown mpn',
    jsonLd({ ...product, offers: offer, mpn: 'LND-77' }),
    '<div>MPN: LND-77</div>',
    'OST-40',
  );
  sku(
    'productID in ld',
    jsonLd({ ...product, sku: undefined, productID: 'OST-40', offers: offer }),
    '',
    null,
  );
  sku('sku number', jsonLd({ ...product, sku: 123456, offers: offer }), '', '123456');
  sku(
    'sku = gtin',
    jsonLd({ ...product, sku: '4006381333931', gtin13: '4006381333931', offers: offer }),
    '',
    '4006381333931',
  );
  sku('sku list', jsonLd({ ...product, sku: ['OST-40'], offers: offer }), '', 'OST-40');
  sku(
    'sku in offer',
    jsonLd({ ...product, sku: undefined, offers: { ...offer, sku: 'OST-40' } }),
    '',
    'OST-40',
  );
  sku(
    'sku in offers multiple',
    jsonLd({
      ...product,
      sku: undefined,
      offers: [
        { ...offer, sku: 'OST-40-A', availability: 'OutOfStock' },
        { ...offer, sku: 'OST-40-B' },
      ],
    }),
    '',
    'OST-40-B',
  );
  sku('itemprop outside scope', '', '<span itemprop="sku" content="OST-40"></span>', 'OST-40');
  sku('data-sku', '', '<div data-sku="OST-40"></div>', 'OST-40');
  sku(
    'meta',
    '<meta itemprop="sku" content="OST-40"><meta property="product:retailer_item_id" content="OST-40">',
    '',
    'OST-40',
  );
  sku(
    'related cards have skus',
    '',
    '<h2>You may also like</h2><div>' +
      [1, 2, 3, 4]
        .map(
          (n) =>
            `<div class="card"><a href="/p/x${n}">X${n}</a><span>SKU: X-${n}</span><span>$1${n}.00</span></div>`,
        )
        .join('') +
      '</div>',
    null,
  );
  // name & brand
  const nb = (
    label: string,
    head: string,
    body: string,
    want: Record<string, unknown>,
    title?: string,
  ) => reads(`name, ${label}`, page(head, body, 'en-US', title), want);
  nb(
    'h1 with brand span',
    jsonLd({ ...product, offers: offer }),
    `<main><h1><span>Lindholm</span> <span>${name}</span></h1>${bought}</main>`,
    { name: name, brand: 'Lindholm' },
  );
  nb(
    'h1 brand only, h2 name',
    '',
    `<main><h1>Lindholm</h1><h2>${name}</h2>${bought}</main>`,
    { name: name },
    `Lindholm ${name} - Homewise`,
  );
  nb(
    'h1 logo',
    '',
    `<h1 class="logo"><a href="/">Homewise</a></h1><main><h2 class="product-title">${name}</h2>${bought}</main>`,
    { name: name },
  );
  nb('no h1, div class name', '', `<main><div class="product-name">${name}</div>${bought}</main>`, {
    name: name,
  });
  nb(
    'h1 hidden responsive twice',
    '',
    `<main><div class="d-md-none"><h1>${name}</h1></div><div class="d-none d-md-block"><h1>${name}</h1></div>${bought}</main>`,
    { name: name },
  );
  nb(
    'h1 newline words',
    '',
    `<main><h1>\n  Oak Side\n  Table 40 cm <span class="badge">New</span></h1>${bought}</main>`,
    { name: name },
  );
  nb(
    'brand link',
    '',
    `<main><a class="brand" href="/brands/lindholm">Lindholm</a><h1>${name}</h1>${bought}</main>`,
    { brand: 'Lindholm' },
  );
  nb(
    'brand "by X"',
    '',
    `<main><h1>${name}</h1><p>by <a href="/brand/lindholm">Lindholm</a></p>${bought}</main>`,
    { brand: 'Lindholm' },
  );
  nb(
    'brand is site in ld, shown other',
    jsonLd({ ...product, brand: { name: 'Homewise' }, offers: offer }),
    `<main><a href="/brands/lindholm">Lindholm</a><h1>${name}</h1>${bought}</main>`,
    { brand: 'Lindholm' },
  );
  nb(
    'brand img alt',
    '',
    `<main><h1>${name}</h1><a href="/brand/lindholm"><img src="/b.png" alt="Lindholm"></a>${bought}</main>`,
    { brand: 'Lindholm' },
  );
  // image
  const im = (label: string, head: string, body: string, want: string) =>
    reads(`image, ${label}`, page(head, body), { image: want });
  im(
    'og vs ld',
    `${jsonLd({ ...product, offers: offer })}<meta property="og:image" content="/logo.png">`,
    main(bought),
    'https://img.homewise.com/ost40.jpg',
  );
  im(
    'ld ImageObject list',
    jsonLd({
      ...product,
      image: [{ '@type': 'ImageObject', contentUrl: 'https://img.homewise.com/1.jpg' }],
      offers: offer,
    }),
    main(bought),
    'https://img.homewise.com/1.jpg',
  );
  im(
    'ld image @list',
    jsonLd({ ...product, image: { '@list': ['https://img.homewise.com/1.jpg'] }, offers: offer }),
    main(bought),
    'https://img.homewise.com/1.jpg',
  );
  im(
    'lazy srcset',
    '',
    `<main><div class="gallery"><img src="data:image/gif;base64,R0" data-srcset="/a-400.jpg 400w, /a-800.jpg 800w" width="600"></div><h1>${name}</h1>${bought}</main>`,
    'https://www.homewise.com/a-400.jpg',
  );
  im(
    'picture source',
    '',
    `<main><div class="gallery"><picture><source srcset="/a-800.webp"><img alt="${name}" src="/a-800.jpg"></picture></div><h1>${name}</h1>${bought}</main>`,
    'https://www.homewise.com/a-800.jpg',
  );
  im(
    'background image',
    '',
    `<main><div class="gallery"><div class="slide" style="background-image:url('/bg.jpg')"></div></div><h1>${name}</h1>${bought}</main>`,
    'https://www.homewise.com/bg.jpg',
  );
  im(
    'og is logo',
    '<meta property="og:image" content="https://www.homewise.com/static/logo-share.png">',
    main(bought),
    'https://www.homewise.com/a.jpg',
  );
  im(
    'a href big',
    '',
    `<main><div class="gallery"><a href="/big/a.jpg"><img src="/thumb/a.jpg"></a></div><h1>${name}</h1>${bought}</main>`,
    'https://www.homewise.com/thumb/a.jpg',
  );
  const long = `${name} with a drawer, a shelf and brass feet, hand-made, for hall and bedroom`;
  reads(
    'name, cut short in the title',
    page('', `<main><h1>${long}</h1>${bought}</main>`, 'en', `${name} with a drawer… | Homewise`),
    { name: long },
  );
  reads(
    'name, in a shorter title and a fuller heading',
    page(
      `<meta property="og:type" content="product"><meta property="og:title" content="${name}">`,
      `<main><h1>${name} Limited Edition</h1>${bought}</main>`,
      'en',
      name,
    ),
    { name: `${name} Limited Edition` },
  );
  reads(
    'name, beside a dialog with a heading',
    page(
      '',
      `<div role="alertdialog"><h1>Your privacy at Homewise</h1><button>Agree</button></div>${main(bought)}`,
    ),
    { name },
  );
  reads(
    'image, as a preview alone',
    page(
      '',
      `<main><div><button class="thumbnail"><img src="/goods/1.jpg" alt="preview"></button></div><h1>${name}</h1>${bought}</main>`,
    ),
    { image: 'https://www.homewise.com/goods/1.jpg' },
  );
  reads(
    'name, that begins as the shop’s does',
    page(
      '<meta property="og:type" content="product"><meta property="og:title" content="Oak Side Table - 40 cm">',
      `<main><h1>Oak Side Table - 40 cm</h1>${bought}</main>`,
      'en',
      'Oak Side Table - 40 cm | Oaks',
    ),
    { name: 'Oak Side Table - 40 cm' },
    'https://www.oaksi.com/p/oak-side-table-1234567',
  );
  reads(
    'name, with the shop’s own words after its name',
    page(
      '<meta property="og:type" content="product"><meta property="product:price:amount" content="89"><meta property="product:price:currency" content="USD"><meta property="og:title" content="Oak Side Table - 40 cm | Homewise Online Shop">',
      '<main></main>',
      'en',
      'Oak Side Table - 40 cm | Homewise Online Shop',
    ),
    { name: 'Oak Side Table - 40 cm' },
  );
});
