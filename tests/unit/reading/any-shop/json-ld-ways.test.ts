import { describe } from 'vitest';
import { jsonLd, name, offer, page, product, reads, url } from './ways.ts';

const whole = {
  name,
  price: 89,
  priceCurrency: 'USD',
  availability: 'InStock',
  sku: 'OST-40',
  brand: 'Lindholm',
};
const body = `<main><h1>${name}</h1><div id="root"></div></main>`;

describe('JSON-LD written in many ways', () => {
  reads('offers nested lists', page(jsonLd({ ...product, offers: [[offer]] }), body), whole);
  reads(
    'BuyAction object',
    page(
      jsonLd({
        '@context': 'https://schema.org',
        '@type': 'BuyAction',
        object: { ...product, offers: offer },
      }),
      body,
    ),
    whole,
  );
  reads(
    'Offer itemOffered',
    page(jsonLd({ '@context': 'https://schema.org', ...offer, itemOffered: product }), body),
    whole,
  );
  reads(
    'WebPage mainEntity @graph',
    page(
      jsonLd({
        '@context': 'https://schema.org',
        '@graph': [{ '@type': ['WebPage', 'ItemPage'], mainEntity: { ...product, offers: offer } }],
      }),
      body,
    ),
    whole,
  );
  reads(
    '@graph object not list',
    page(
      jsonLd({ '@context': 'https://schema.org', '@graph': { ...product, offers: offer } }),
      body,
    ),
    whole,
  );
  reads(
    'two objects in one script',
    page(
      jsonLd(
        JSON.stringify({ '@type': 'Organization', name: 'Homewise' }) +
          '\n' +
          JSON.stringify({ ...product, offers: offer }),
      ),
      body,
    ),
    whole,
  );
  reads(
    'html entities in name',
    page(jsonLd({ ...product, name: 'Oak Side Table 40&nbsp;cm', offers: offer }), body),
    whole,
  );
  reads(
    'schema: prefix',
    page(
      jsonLd({
        '@context': { schema: 'http://schema.org/' },
        '@type': 'schema:Product',
        'schema:name': name,
        'schema:sku': 'OST-40',
        'schema:brand': 'Lindholm',
        'schema:offers': {
          '@type': 'schema:Offer',
          'schema:price': 89,
          'schema:priceCurrency': 'USD',
          'schema:availability': 'schema:InStock',
        },
      }),
      body,
    ),
    whole,
  );
  reads(
    'availability spaces',
    page(jsonLd({ ...product, offers: { ...offer, availability: 'In Stock' } }), body),
    whole,
  );
  reads(
    'availability lower',
    page(
      jsonLd({ ...product, offers: { ...offer, availability: 'https://schema.org/instock' } }),
      body,
    ),
    whole,
  );
  reads(
    'availability LimitedAvailability',
    page(jsonLd({ ...product, offers: { ...offer, availability: 'LimitedAvailability' } }), body),
    whole,
  );
  reads(
    'availability OutofStock',
    page(
      jsonLd({ ...product, offers: { ...offer, availability: 'http://schema.org/OutofStock' } }),
      body,
    ),
    { ...whole, availability: 'OutOfStock' },
  );
  reads(
    'availability list',
    page(
      jsonLd({ ...product, offers: { ...offer, availability: ['http://schema.org/InStock'] } }),
      body,
    ),
    whole,
  );
  reads(
    'availability as object',
    page(
      jsonLd({
        ...product,
        offers: { ...offer, availability: { '@id': 'http://schema.org/OutOfStock' } },
      }),
      body,
    ),
    { ...whole, availability: 'OutOfStock' },
  );
  reads(
    'price with sign',
    page(jsonLd({ ...product, offers: { ...offer, price: '$89.00' } }), body),
    whole,
  );
  reads(
    'price 0 then spec',
    page(
      jsonLd({
        ...product,
        offers: {
          '@type': 'Offer',
          availability: 'InStock',
          priceSpecification: [
            {
              '@type': 'UnitPriceSpecification',
              priceType: 'https://schema.org/ListPrice',
              price: 120,
              priceCurrency: 'USD',
            },
            { '@type': 'UnitPriceSpecification', price: 89, priceCurrency: 'USD' },
          ],
        },
      }),
      body,
    ),
    { ...whole, listPrice: 120 },
  );
  reads(
    'aggregate same',
    page(
      jsonLd({
        ...product,
        offers: {
          '@type': 'AggregateOffer',
          lowPrice: '89.00',
          highPrice: '89.00',
          priceCurrency: 'USD',
          offers: [offer],
        },
      }),
      body,
    ),
    { ...whole, highPrice: null },
  );
  reads(
    'aggregate without currency outside',
    page(
      jsonLd({
        ...product,
        offers: {
          '@type': 'AggregateOffer',
          lowPrice: '89.00',
          offers: [offer, { ...offer, price: 100 }],
        },
      }),
      body,
    ),
    whole,
  );
  reads(
    'aggregate price',
    page(
      jsonLd({
        ...product,
        offers: {
          '@type': 'AggregateOffer',
          offerCount: 2,
          offers: [offer, { ...offer, price: '100.00' }],
        },
      }),
      body,
    ),
    whole,
  );
  reads(
    'ProductGroup with url variant',
    page(
      jsonLd({
        '@context': 'https://schema.org',
        '@type': 'ProductGroup',
        name: 'Oak Side Table',
        productGroupID: 'OST',
        brand: 'Lindholm',
        hasVariant: [
          { ...product, offers: { ...offer, url: `${url}?variant=OST-40` } },
          {
            ...product,
            sku: 'OST-60',
            name: 'Oak Side Table 60 cm',
            offers: { ...offer, price: 129, url: `${url}?variant=OST-60` },
          },
        ],
      }),
      '<main><h1>Oak Side Table</h1></main>',
    ),
    { price: 129, sku: 'OST-60', priceCurrency: 'USD' },
    `${url}?variant=OST-60`,
  );
  reads(
    'ProductGroup + Product with isVariantOf',
    page(
      jsonLd([
        {
          '@type': 'ProductGroup',
          '@id': '#g',
          name: 'Oak Side Table',
          brand: 'Lindholm',
          productGroupID: 'G1',
        },
        { ...product, isVariantOf: { '@id': '#g' }, offers: offer },
      ]),
      body,
    ),
    whole,
  );
  reads(
    'ProductGroup hasVariant ids',
    page(
      jsonLd({
        '@graph': [
          {
            '@type': 'ProductGroup',
            name: name,
            brand: 'Lindholm',
            hasVariant: [{ '@id': '#v1' }],
          },
          { ...product, '@id': '#v1', offers: offer },
        ],
      }),
      body,
    ),
    whole,
  );
  reads(
    'offers by @id',
    page(
      jsonLd({
        '@graph': [
          { ...product, offers: { '@id': '#o' } },
          { '@id': '#o', ...offer },
        ],
      }),
      body,
    ),
    whole,
  );
  reads(
    'brand by @id',
    page(
      jsonLd({
        '@graph': [
          { ...product, brand: { '@id': '#b' }, offers: offer },
          { '@id': '#b', '@type': 'Brand', name: 'Lindholm' },
        ],
      }),
      body,
    ),
    whole,
  );
  reads(
    'brand list',
    page(
      jsonLd({ ...product, brand: [{ '@type': 'Brand', name: 'Lindholm' }], offers: offer }),
      body,
    ),
    whole,
  );
  reads(
    'brand Thing nested name',
    page(
      jsonLd({
        ...product,
        brand: { '@type': 'Thing', name: { '@type': 'Text', '@value': 'Lindholm' } },
        offers: offer,
      }),
      body,
    ),
    whole,
  );
  reads(
    'split decimals without mark',
    page(
      jsonLd({ ...product, offers: offer }),
      `<main><h1>${name}</h1><div class="price-format"><span>$</span><span>89</span><span>00</span></div><button>Add to Cart</button></main>`,
    ),
    whole,
  );
  reads(
    'shop brand is site itself',
    page(jsonLd({ ...product, brand: 'Homewise', offers: offer }), body),
    { ...whole, brand: 'Homewise' },
  );
  reads(
    'Product with related inside',
    page(
      jsonLd({
        ...product,
        offers: offer,
        isRelatedTo: [{ '@type': 'Product', name: 'Other', offers: { ...offer, price: 10 } }],
        isSimilarTo: [{ '@type': 'Product', name: 'Else', offers: { ...offer, price: 11 } }],
      }),
      body,
    ),
    whole,
  );
  reads(
    'several products, own last',
    page(
      ['Lamp', 'Chair', 'Sofa']
        .map((n, i) =>
          jsonLd({
            '@type': 'Product',
            name: n,
            url: `/p/${n}`,
            offers: { ...offer, price: 10 + i },
          }),
        )
        .join('') + jsonLd({ ...product, offers: offer }),
      body,
    ),
    whole,
  );
  reads(
    'Product type url',
    page(
      jsonLd({
        ...product,
        '@type': 'https://schema.org/Product',
        offers: { ...offer, '@type': 'https://schema.org/Offer' },
      }),
      body,
    ),
    whole,
  );
  reads(
    'Product list type',
    page(jsonLd({ ...product, '@type': ['Product', 'Table'], offers: offer }), body),
    whole,
  );
  reads(
    'lower-case keys',
    page(jsonLd({ ...product, '@type': 'product', offers: { ...offer, '@type': 'offer' } }), body),
    whole,
  );
  reads(
    'mpn only',
    page(jsonLd({ ...product, sku: undefined, mpn: 'LND-77', offers: offer }), body),
    { ...whole, sku: null },
  );
  reads(
    'identifier PropertyValue',
    page(
      jsonLd({
        ...product,
        sku: undefined,
        identifier: { '@type': 'PropertyValue', propertyID: 'sku', value: 'OST-40' },
        offers: offer,
      }),
      body,
    ),
    whole,
  );
  reads(
    'gtin in offer',
    page(jsonLd({ ...product, offers: { ...offer, gtin13: '4006381333931' } }), body),
    { ...whole, gtin: '4006381333931' },
  );
  reads(
    'JS comment and trailing comma',
    page(
      `<script type="application/ld+json">/* product */ {"@context":"http://schema.org","@type":"Product","name":"${name}","sku":"OST-40","brand":"Lindholm","description":"first line
second line with "inch" 	tab","offers":{"@type":"Offer","price":"89.00","priceCurrency":"USD","availability":"http://schema.org/InStock",},}</script>`,
      body,
    ),
    whole,
  );
  reads(
    'who the trader is, and since when the offer is there',
    page(
      jsonLd({
        ...product,
        offers: {
          ...offer,
          datePosted: '2026-11-02',
          seller: {
            '@type': 'Organization',
            name: 'Sun Shop',
            legalName: 'Sun GmbH',
            vatID: 'DE123456789',
            address: { '@type': 'PostalAddress', streetAddress: 'Kai 3', postalCode: '24103' },
          },
        },
      }),
      body,
    ),
    {
      datePosted: '2026-11-02',
      seller: { name: 'Sun Shop', traderInformation: 'Sun GmbH, Kai 3, 24103, DE123456789' },
    },
  );
});
