import { describe } from 'vitest';
import { name, page, reads, script, url } from './ways.ts';

const asked = { name, price: 89, priceCurrency: 'USD' };
const body = `<main><h1>${name}</h1><div id="root"></div></main>`;
const pad = { filler: 'x'.repeat(220) };

describe('a product as programs behind shops keep it', () => {
  const st = (label: string, state: unknown, more: Record<string, unknown> = {}) =>
    reads(
      `in a state: ${label}`,
      page(
        '',
        `${body}<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: state }, ...pad })}</script>`,
      ),
      { ...asked, ...more },
    );
  st(
    'price.current.value',
    {
      product: {
        id: '1234567',
        name: name,
        price: { current: { value: 89, currency: 'USD' }, previous: { value: 120 } },
      },
    },
    {},
  );
  st('prices list', {
    product: {
      id: '1234567',
      title: name,
      prices: [
        { type: 'list', amount: 120, currency: 'USD' },
        { type: 'sale', amount: 89, currency: 'USD' },
      ],
    },
  });
  st('price string with $', {
    product: { productId: 1234567, displayName: name, price: '$89.00', currencyCode: 'USD' },
  });
  st('priceRange.min', {
    product: {
      id: '1234567',
      name: name,
      priceRange: {
        minVariantPrice: { amount: '89.0', currencyCode: 'USD' },
        maxVariantPrice: { amount: '99.0', currencyCode: 'USD' },
      },
    },
  });
  st('pricing.price.gross', {
    product: {
      id: '1234567',
      name: name,
      pricing: { priceRange: { start: { gross: { amount: 89, currency: 'USD' } } } },
    },
  });
  st(
    'price_range.minimum_price.final_price',
    {
      product: {
        id: 1234567,
        name: name,
        sku: 'OST-40',
        price_range: {
          minimum_price: {
            regular_price: { value: 120, currency: 'USD' },
            final_price: { value: 89, currency: 'USD' },
          },
        },
        stock_status: 'IN_STOCK',
      },
    },
    { sku: 'OST-40', availability: 'InStock' },
  );
  st('commercetools masterVariant', {
    product: {
      id: 'x1234567',
      name: { en: name },
      masterVariant: {
        sku: 'OST-40',
        prices: [{ value: { centAmount: 8900, currencyCode: 'USD' } }],
      },
    },
  });
  st('localized name', {
    product: { id: '1234567', name: { 'en-US': name }, price: 89, currency: 'USD' },
  });
  st(
    'vtex items',
    {
      product: {
        productId: '1234567',
        productName: name,
        brand: 'Lindholm',
        items: [
          {
            itemId: '9',
            referenceId: [{ Key: 'RefId', Value: 'OST-40' }],
            sellers: [{ commertialOffer: { Price: 89, ListPrice: 120, AvailableQuantity: 5 } }],
            images: [{ imageUrl: 'https://i/x.jpg' }],
          },
        ],
      },
      currency: 'USD',
    },
    { brand: 'Lindholm', availability: 'InStock' },
  );
  st(
    'salesforce occ',
    {
      product: {
        code: '1234567',
        name: name,
        price: { value: 89, formattedValue: '$89.00', currencyIso: 'USD' },
        stock: { stockLevelStatus: 'outOfStock' },
      },
    },
    { availability: 'OutOfStock' },
  );
  st(
    'bigcommerce graphql',
    {
      product: {
        entityId: 1234567,
        name: name,
        sku: 'OST-40',
        prices: { price: { value: 89, currencyCode: 'USD' } },
        availabilityV2: { status: 'Available' },
      },
    },
    { sku: 'OST-40' },
  );
  st(
    'selectedVariant price',
    {
      product: {
        id: '1234567',
        title: name,
        selectedVariant: {
          id: 1,
          sku: 'OST-40',
          price: { amount: '89.00', currencyCode: 'USD' },
          availableForSale: true,
        },
      },
    },
    { sku: 'OST-40' },
  );
  st(
    'hybris units sold out flag',
    { product: { id: '1234567', name: name, price: 89, currency: 'USD', soldOut: true } },
    { availability: 'OutOfStock' },
  );
  st(
    'isSoldOut',
    { product: { id: '1234567', name: name, price: 89, currency: 'USD', isOutOfStock: true } },
    { availability: 'OutOfStock' },
  );
  st(
    'variants edges',
    {
      product: {
        id: '1234567',
        title: name,
        variants: {
          edges: [
            {
              node: {
                sku: 'OST-40',
                price: { amount: '89.0', currencyCode: 'USD' },
                availableForSale: true,
              },
            },
          ],
        },
      },
    },
    { sku: 'OST-40' },
  );
  st('offers in object', {
    pdp: {
      data: {
        item: {
          itemId: '1234567',
          itemName: name,
          offer: { price: { amount: 89, currency: 'USD' }, inStock: true },
        },
      },
    },
  });
  st(
    'media images nested',
    {
      product: {
        id: '1234567',
        name: name,
        price: 89,
        currency: 'USD',
        media: { images: [{ sizes: { large: { url: 'https://i.x/l.jpg' } } }] },
      },
    },
    { image: 'https://i.x/l.jpg' },
  );
  reads(
    'window.product',
    page(
      '',
      body +
        script(
          `window.product = ${JSON.stringify({ id: 1234567, name: name, price: 89, currency: 'USD', ...pad })};`,
        ),
    ),
    asked,
  );
  reads(
    'const product json',
    page(
      '',
      body +
        script(
          `const pageData = ${JSON.stringify({ product: { id: 1234567, name: name, price: 89, currency: 'USD' }, ...pad })};`,
        ),
    ),
    asked,
  );
  reads(
    'script json no id',
    page(
      '',
      `${body}<script type="application/json" data-product-json>${JSON.stringify({ id: 1234567, title: name, price: 8900, currency: 'USD', variants: [{ sku: 'OST-40', price: 8900 }], ...pad })}</script><span class="price">$89.00</span>`,
    ),
    { ...asked, sku: 'OST-40' },
  );
  reads(
    'x-magento-init',
    page(
      '',
      `${body}<script type="text/x-magento-init">${JSON.stringify({ '*': { 'Magento_Catalog/js/product/view': { product: { id: 1234567, name: name, sku: 'OST-40', final_price: 89, currency: 'USD' } } }, ...pad })}</script>`,
    ),
    { ...asked, sku: 'OST-40' },
  );
  reads(
    'ko/angular ng-init',
    page(
      '',
      `<main ng-init='init(${JSON.stringify({ id: 1234567, name: name, price: 89, currency: 'USD' })})'><h1>${name}</h1></main>`,
    ),
    asked,
  );
  reads(
    'dataLayer ecommerce impressions after',
    page(
      '',
      body +
        script(
          `dataLayer.push({"event":"productDetail","ecommerce":{"currencyCode":"USD","detail":{"actionField":{"list":"x"},"products":[{"name":"${name}","id":"1234567","price":"89.00","brand":"Lindholm","variant":"oak"}]},"impressions":[{"name":"Other","id":"1","price":"10"}]}});`,
        ),
    ),
    { ...asked, brand: 'Lindholm' },
  );
  reads(
    'fbq ViewContent',
    page(
      '',
      body +
        script(
          `fbq('track','ViewContent',{content_name:"${name}",content_ids:["OST-40"],content_type:"product",value:89.00,currency:"USD"});`,
        ),
    ),
    asked,
  );
  reads(
    'pintrk',
    page(
      '',
      body +
        script(
          `pintrk('track','pagevisit',{product_name:"${name}",product_id:"OST-40",product_price:"89.00",currency:"USD"});`,
        ),
    ),
    asked,
  );
  reads(
    'klaviyo item',
    page(
      '',
      body +
        script(
          `var item = {"ProductName":"${name}","ProductID":1234567,"SKU":"OST-40","Price":89.00,"Brand":"Lindholm","ImageURL":"https://i.x/1.jpg","URL":"${url}","Categories":["Tables","Furniture","Living room furniture"],"CompareAtPrice":0}; klaviyo.push(["track","Viewed Product",item]);`,
        ),
    ),
    { name: name, price: 89, sku: 'OST-40', brand: 'Lindholm' },
  );
  reads(
    'criteo',
    page(
      '',
      `${body + script(`window.criteo_q.push({event:"setAccount",account:1},{event:"viewItem",item:"OST-40"});`)}<span class="price">$89.00</span><button>Add to cart</button>`,
    ),
    asked,
  );
  reads(
    'escaped HTML JSON in script',
    page(
      '',
      `${body}<script type="application/json">${JSON.stringify({ product: { id: 1234567, name: name, price: 89, currency: 'USD' }, ...pad }).replaceAll('"', '&quot;')}</script>`,
    ),
    asked,
  );
});
