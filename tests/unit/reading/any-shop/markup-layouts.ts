import type { Language } from './languages.ts';
import { asked, before, jsonLd, name, page, type ShopPage, sku, written } from './page-parts.ts';

const inStock = 'https://schema.org/InStock';
const path = '/nordlys-lampe-aarhus-45.html';

/** Pages that tell machines what they sell, in the forms that schema.org and frameworks allow. */
export const markupLayouts: Readonly<Record<string, (language: Language) => ShopPage>> = {
  'JSON-LD in stock, and sold out to the eye': (l) =>
    page(
      l,
      path,
      `<div class="p"><h1>${name}</h1><p>${l.sku} ${sku}</p><p class="price">${l.format(asked)}</p><div class="stock">${l.outOfStock}</div><button disabled class="buy">${l.outOfStock}</button></div>`,
      { availability: 'OutOfStock' },
      jsonLd({
        '@type': 'Product',
        name,
        sku,
        offers: {
          '@type': 'Offer',
          price: written(l, asked),
          priceCurrency: l.currency,
          availability: inStock,
        },
      }),
    ),
  'a graph with a group of variants': (l) => {
    const variant = (size: string, number: string, price: number, availability: string) => ({
      '@type': 'Product',
      name: `${name} ${size}`,
      sku: number,
      offers: {
        '@type': 'Offer',
        price: String(price),
        priceCurrency: l.currency,
        availability: `http://schema.org/${availability}`,
      },
    });
    return page(
      l,
      path,
      `<div id="app"><h1>${name}</h1></div>`,
      { brand: 'Nordlys' },
      jsonLd({
        '@graph': [
          { '@type': 'BreadcrumbList', itemListElement: [] },
          {
            '@type': 'ProductGroup',
            name,
            productGroupID: '99',
            brand: { '@type': 'Brand', name: 'Nordlys' },
            hasVariant: [
              variant('S', sku, written(l, asked), 'InStock'),
              variant('L', 'TX-4711.30', written(l, asked) + 10, 'OutOfStock'),
            ],
          },
        ],
      }),
    );
  },
  'offers in a list, prices in specifications': (l) => {
    const specification = (price: number, more: object) => ({
      '@type': 'UnitPriceSpecification',
      price,
      priceCurrency: l.currency,
      ...more,
    });
    return page(
      l,
      path,
      `<h1>${name}</h1>`,
      { brand: 'Nordlys', listPrice: written(l, before) },
      jsonLd({
        '@type': ['Product', 'Lamp'],
        name,
        sku,
        brand: 'Nordlys',
        offers: [
          {
            '@type': 'Offer',
            availability: 'InStock',
            priceSpecification: [
              specification(written(l, before), { priceType: 'https://schema.org/ListPrice' }),
              specification(written(l, asked), {}),
            ],
          },
        ],
      }),
    );
  },
  'an aggregate of offers': (l) =>
    page(
      l,
      path,
      `<h1>${name}</h1><div class="price">${l.format(asked)} - ${l.format(before)}</div><button>${l.cart}</button>`,
      { highPrice: written(l, before) },
      jsonLd({
        '@type': 'Product',
        name,
        mpn: 'M1',
        sku,
        offers: {
          '@type': 'AggregateOffer',
          lowPrice: written(l, asked),
          highPrice: written(l, before),
          priceCurrency: l.currency,
          offerCount: 3,
          availability: inStock,
        },
      }),
    ),
  RDFa: (l) =>
    page(
      l,
      path,
      `<div vocab="https://schema.org/" typeof="Product"><h1 property="name">${name}</h1><span property="sku">${sku}</span><div property="offers" typeof="Offer"><span property="price" content="${written(l, asked)}">${l.format(asked)}</span>
      <meta property="priceCurrency" content="${l.currency}"><link property="availability" href="${inStock}"></div><button>${l.cart}</button></div>`,
    ),
  'a state of Next.js': (l) =>
    page(
      l,
      '/p/nordlys-lampe/30771',
      `<div id="__next"><h1>${name}</h1><button>${l.cart}</button></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(
        {
          props: {
            pageProps: {
              product: {
                id: '30771',
                name,
                sku,
                brand: { name: 'Nordlys' },
                price: { value: written(l, asked), currency: l.currency },
                images: [{ url: 'https://shop.example/a.jpg' }],
                inStock: true,
              },
            },
          },
        },
      )}</script>`,
      { brand: 'Nordlys' },
    ),
};
