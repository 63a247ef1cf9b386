import { describe } from 'vitest';
import { name, page, reads, script } from './ways.ts';

const whole = {
  name,
  price: 89,
  priceCurrency: 'USD',
  availability: 'InStock',
  sku: 'OST-40',
  brand: 'Lindholm',
};
const body = `<main><h1>${name}</h1><div id="root"></div></main>`;

describe('microdata, meta tags and states written in many ways', () => {
  const prod = {
    id: 1234567,
    name: name,
    sku: 'OST-40',
    brand: { name: 'Lindholm' },
    price: 89,
    currency: 'USD',
    inStock: true,
    images: [{ url: 'https://img.homewise.com/a.jpg' }],
  };
  // microdata
  reads(
    'md basic',
    page(
      '',
      `<main itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">${name}</h1><meta itemprop="sku" content="OST-40"><div itemprop="brand" itemscope itemtype="https://schema.org/Brand"><span itemprop="name">Lindholm</span></div><div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="price" content="89.00"><meta itemprop="priceCurrency" content="USD"><link itemprop="availability" href="https://schema.org/InStock"></div></main>`,
    ),
    whole,
  );
  reads(
    'md offer outside product (itemref)',
    page(
      '',
      `<main itemscope itemtype="https://schema.org/Product" itemref="of"><h1 itemprop="name">${name}</h1><meta itemprop="sku" content="OST-40"><span itemprop="brand">Lindholm</span></main><div id="of" itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="price" content="89.00"><meta itemprop="priceCurrency" content="USD"><link itemprop="availability" href="https://schema.org/InStock"></div>`,
    ),
    whole,
  );
  reads(
    'md offer stands apart',
    page(
      '',
      `<main itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">${name}</h1><meta itemprop="sku" content="OST-40"><span itemprop="brand">Lindholm</span></main><div itemscope itemtype="https://schema.org/Offer"><meta itemprop="price" content="89.00"><meta itemprop="priceCurrency" content="USD"><link itemprop="availability" href="https://schema.org/InStock"></div>`,
    ),
    whole,
  );
  reads(
    'md price text with sup',
    page(
      '',
      `<main itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">${name}</h1><span itemprop="sku">OST-40</span><span itemprop="brand">Lindholm</span><div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><span itemprop="price">$89<sup>00</sup></span><meta itemprop="priceCurrency" content="USD"><span itemprop="availability">In stock</span></div></main>`,
    ),
    whole,
  );
  reads(
    'md body is WebPage',
    page(
      '',
      `<div itemscope itemtype="https://schema.org/WebPage"><main itemprop="mainEntity" itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">${name}</h1><meta itemprop="sku" content="OST-40"><span itemprop="brand">Lindholm</span><div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="price" content="89.00"><meta itemprop="priceCurrency" content="USD"><link itemprop="availability" href="https://schema.org/InStock"></div></main></div>`,
    ),
    whole,
  );
  reads(
    'md name beside breadcrumb name',
    page(
      '',
      `<main itemscope itemtype="https://schema.org/Product"><ol itemprop="breadcrumb" itemscope itemtype="https://schema.org/BreadcrumbList"><li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem"><span itemprop="name">Tables</span></li></ol><h1 itemprop="name">${name}</h1><meta itemprop="sku" content="OST-40"><span itemprop="brand">Lindholm</span><div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="price" content="89.00"><meta itemprop="priceCurrency" content="USD"><link itemprop="availability" href="https://schema.org/InStock"></div></main>`,
    ),
    whole,
  );
  // meta
  reads(
    'og product',
    page(
      `<meta property="og:type" content="product"><meta property="og:title" content="${name} | Homewise"><meta property="product:price:amount" content="89.00"><meta property="product:price:currency" content="USD"><meta property="product:brand" content="Lindholm"><meta property="product:availability" content="in stock"><meta property="product:retailer_item_id" content="OST-40">`,
      body,
    ),
    whole,
  );
  reads(
    'og title with site suffix, h1 empty',
    page(
      `<meta property="og:site_name" content="Homewise"><meta property="og:type" content="og:product"><meta property="og:title" content="${name} | Homewise"><meta property="product:price:amount" content="89.00"><meta property="product:price:currency" content="USD">`,
      '<main><div></div></main>',
    ),
    { name: name, price: 89 },
  );
  reads(
    'og title with buy prefix, no h1',
    page(
      `<meta property="og:site_name" content="Homewise"><meta property="og:type" content="product"><meta property="og:title" content="Homewise: ${name}"><meta property="product:price:amount" content="89.00"><meta property="product:price:currency" content="USD">`,
      '<main><div></div></main>',
      'en-US',
      `Homewise: ${name}`,
    ),
    { name: name, price: 89 },
  );
  // states
  reads(
    'next data',
    page(
      '',
      body +
        `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { product: prod, related: [{ ...prod, name: 'Oak Bench', id: 77, price: 10 }] } } })}</script>`,
    ),
    whole,
  );
  reads(
    'next data variants',
    page(
      '',
      body +
        `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({
          props: {
            pageProps: {
              product: {
                id: 1234567,
                name: name,
                brandName: 'Lindholm',
                variants: [
                  { sku: 'OST-40', price: { value: 89, currency: 'USD' }, stock: 3 },
                  { sku: 'OST-41', price: { value: 99, currency: 'USD' } },
                ],
              },
            },
          },
        })}</script>`,
    ),
    whole,
  );
  reads(
    'apollo',
    page(
      '',
      body +
        script(
          `window.__APOLLO_STATE__=${JSON.stringify({ ROOT_QUERY: { 'product({"id":1234567})': { __ref: 'Product:1234567' } }, 'Product:1234567': { __typename: 'Product', id: 1234567, name: name, sku: 'OST-40', brand: { __ref: 'Brand:1' }, price: { __ref: 'Price:1' }, availability: { __typename: 'A', status: 'IN_STOCK' } }, 'Brand:1': { name: 'Lindholm' }, 'Price:1': { value: 89, currency: 'USD' } })}`,
        ),
    ),
    whole,
  );
  reads(
    'redux preloaded',
    page(
      '',
      body +
        script(
          `window.__PRELOADED_STATE__ = ${JSON.stringify({ pdp: { product: prod }, cart: {} })}`,
        ),
    ),
    whole,
  );
  reads(
    'redux JSON.parse string',
    page(
      '',
      body +
        script(
          `window.__INITIAL_STATE__ = JSON.parse(${JSON.stringify(JSON.stringify({ pdp: { product: prod }, cart: {}, filler: 'x'.repeat(200) }))})`,
        ),
    ),
    whole,
  );
  reads(
    'deepFreeze JSON.parse in property',
    page(
      '',
      body +
        script(
          `Object.defineProperties(window, {'__TGT_DATA__': {configurable:false, value: deepFreeze(JSON.parse(${JSON.stringify(JSON.stringify({ pdp: { product: prod }, cart: {}, filler: 'x'.repeat(200) }))}))}})`,
        ),
    ),
    whole,
  );
  reads(
    'dataLayer ua',
    page(
      '',
      body +
        script(
          `dataLayer = [{"pageType":"product","ecommerce":{"currencyCode":"USD","detail":{"products":[{"name":"${name}","id":"OST-40","price":"89.00","brand":"Lindholm","category":"Tables","dimension4":"in stock"}]}}}];`,
        ),
    ),
    { ...whole, sku: null, id: 'OST-40' },
  );
  reads(
    'dataLayer push ga4',
    page(
      '',
      body +
        script(
          `window.dataLayer.push({event:"view_item",ecommerce:{currency:"USD",value:89,items:[{item_id:"OST-40",item_name:"${name}",item_brand:"Lindholm",price:89,quantity:1}]}});`,
        ),
    ),
    { name: name, price: 89, priceCurrency: 'USD', brand: 'Lindholm' },
  );
  reads(
    'digitalData',
    page(
      '',
      body +
        script(
          `var digitalData = {page:{type:"product"},product:[{productInfo:{productID:"1234567",productName:"${name}",sku:"OST-40",manufacturer:"Lindholm",description:"${'d'.repeat(120)}"},price:{basePrice:89.00,currency:"USD"}}]};`,
        ),
    ),
    { name: name, price: 89, priceCurrency: 'USD', brand: 'Lindholm', sku: 'OST-40' },
  );
  reads(
    'utag_data',
    page(
      '',
      body +
        script(
          `var utag_data = {"page_type":"product","product_id":["1234567"],"product_name":["${name}"],"product_sku":["OST-40"],"product_brand":["Lindholm"],"product_price":["89.00"],"currency":"USD","stock":["in stock"],"x":"${'y'.repeat(150)}"};`,
        ),
    ),
    { name: name, price: 89, priceCurrency: 'USD', brand: 'Lindholm', sku: 'OST-40' },
  );
  reads(
    'data-* attributes only',
    page(
      '',
      `<main><h1>${name}</h1><div class="pdp" data-product-id="1234567" data-product-sku="OST-40" data-product-name="${name}" data-price="89.00" data-currency="USD" data-brand="Lindholm"></div><button>Add to cart</button></main>`,
    ),
    { name: name, price: 89, priceCurrency: 'USD', brand: 'Lindholm', sku: 'OST-40' },
  );
  reads(
    'gtm data attribute JSON',
    page(
      '',
      `<main><h1>${name}</h1><div class="pdp" data-gtm='${JSON.stringify({ name: name, id: 'OST-40', price: '89.00', currency: 'USD', brand: 'Lindholm' })}'></div><button>Add to cart</button></main>`,
    ),
    { name: name, price: 89, priceCurrency: 'USD', brand: 'Lindholm' },
  );
  reads(
    'vue :product attribute',
    page(
      '',
      `<main><h1>${name}</h1><product-page :product='${JSON.stringify(prod)}'></product-page><button>Add to cart</button></main>`,
    ),
    { name: name, price: 89, priceCurrency: 'USD', brand: 'Lindholm', sku: 'OST-40' },
  );
  reads(
    'react-on-rails data-props',
    page(
      '',
      `<main><h1>${name}</h1><div data-react-class="Pdp" data-react-props='${JSON.stringify({ product: prod })}'></div></main>`,
    ),
    { name: name, price: 89, priceCurrency: 'USD', brand: 'Lindholm', sku: 'OST-40' },
  );
  reads(
    'inertia data-page',
    page(
      '',
      `<main><h1>${name}</h1></main><div id="app" data-page='${JSON.stringify({ component: 'Pdp', props: { product: prod } })}'></div>`,
    ),
    { name: name, price: 89, priceCurrency: 'USD', brand: 'Lindholm', sku: 'OST-40' },
  );
  reads(
    'remix context',
    page(
      '',
      body +
        script(
          `window.__remixContext = ${JSON.stringify({ state: { loaderData: { 'routes/p': { product: prod } } }, url: '/p' })};`,
        ),
    ),
    whole,
  );
  reads(
    'nuxt3 payload',
    page(
      '',
      body +
        `<script type="application/json" id="__NUXT_DATA__">${JSON.stringify([{ data: 1 }, { p: 2 }, { id: 3, name: 4, sku: 5, brand: 6, price: 7, currency: 8, inStock: 9 }, 1234567, name, 'OST-40', 'Lindholm', 89, 'USD', true])}</script>`,
    ),
    whole,
  );
  reads(
    'sfcc window.pageContext',
    page(
      '',
      body +
        script(
          `var pageContext = {"type":"product","ns":"pdp"}; app.product = ${JSON.stringify({ master: { ID: '1234567', name: name, sku: 'OST-40', pricing: { standard: '120.00', sale: '89.00', isPromoPrice: true, currency: 'USD' }, brand: 'Lindholm', x: 'y'.repeat(100) } })};`,
        ),
    ),
    { name: name, price: 89, priceCurrency: 'USD' },
  );
});
