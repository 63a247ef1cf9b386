import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { productInState } from '../../../../lib/reading/embedded/product-in-state.ts';
import { Page } from '../../../../lib/reading/page.ts';
import { atOnce } from '../../../../lib/steps.ts';

const url = 'https://shop.example/item/linen-shirt-1234567';
const filler = { settings: 'x'.repeat(220) };

function productIn(
  script: string,
  shown: number[] = [],
  head = '<title>Linen shirt | Shop</title>',
) {
  const html = `<html><head>${head}</head><body>${script}</body></html>`;
  const page = new Page(parseHTML(html).document as unknown as Document, url);
  return atOnce(productInState(page, shown));
}
const json = (value: unknown) =>
  `<script type="application/json">${JSON.stringify({ filler, value })}</script>`;
const shirt = { name: 'Linen shirt', price: 49.9 };

describe('a product in a state', () => {
  it.each<[string, unknown, object]>([
    [
      'with plain properties',
      { ...shirt, currency: 'EUR', brand: 'Acme', sku: 'LS-1' },
      { price: 49.9, priceCurrency: 'EUR', brand: 'Acme', sku: 'LS-1' },
    ],
    [
      'with nested ones',
      {
        product: {
          title: 'Linen shirt',
          brand: { name: 'Acme' },
          price: { current: { value: 49.9, currencyCode: 'EUR' }, was: 60 },
        },
      },
      { price: 49.9, priceCurrency: 'EUR', brand: 'Acme' },
    ],
    ['with an older price', { ...shirt, originalPrice: 80 }, { price: 49.9, listPrice: 80 }],
    [
      'with prices as text',
      { productName: 'Linen shirt', salePrice: '€49,90', regularPrice: '€80,00' },
      { price: 49.9, priceCurrency: 'EUR', listPrice: 80 },
    ],
    [
      'with a range',
      { ...shirt, price: { min: 49.9, max: 59.9, currency: 'EUR' } },
      { price: 49.9, highPrice: 59.9 },
    ],
    [
      'with a seller and pictures',
      { ...shirt, shop: { shopName: 'Northwind' }, images: [{ url: 'https://img.example/1.jpg' }] },
      { sellerName: 'Northwind', image: ['https://img.example/1.jpg'] },
    ],
    [
      'that counts in cents and says so',
      { title: 'Linen shirt', price: { centAmount: 4990, currencyCode: 'EUR' }, sku: 'LS-1' },
      { price: 49.9, priceCurrency: 'EUR' },
    ],
    [
      'in parts',
      {
        titleModule: { subject: 'Linen shirt' },
        priceModule: { minAmount: { value: 49.9, currency: 'USD' } },
        storeModule: { storeName: 'Northwind' },
      },
      { name: 'Linen shirt', price: 49.9, priceCurrency: 'USD', sellerName: 'Northwind' },
    ],
    [
      'known by its identifier',
      { productId: 1234567, name: 'Chemise en lin', price: 49.9, sku: 'a', brand: 'b' },
      { id: '1234567', name: 'Chemise en lin', price: 49.9 },
    ],
  ])('%s', (_, value, expected) => {
    expect(productIn(json(value))).toMatchObject(expected);
  });

  it('is found however the state is written', () => {
    const state = `{filler:"${'x'.repeat(220)}",product:{name:'Linen shirt',price:49.9,brand:"Acme"}}`;
    expect(productIn(`<script>window.__STATE__ = ${state};</script>`)).toMatchObject({
      price: 49.9,
    });
    expect(
      productIn(
        `<script>var a=1;window.app.state=JSON.parse(${JSON.stringify(JSON.stringify({ filler, p: shirt, x: 1 }))})</script>`,
      ),
    ).toMatchObject({ price: 49.9 });
    expect(
      productIn(`<div data-product='${JSON.stringify({ ...shirt, sku: 'a' })}'></div>`),
    ).toMatchObject({ price: 49.9 });
    expect(
      productIn(
        `<script>window.__NUXT__=(function(a,b){return {filler:"${'x'.repeat(220)}",data:[{product:{name:a,price:b,brand:"Acme"}}]}}("Linen shirt",49.9));</script>`,
      ),
    ).toMatchObject({ name: 'Linen shirt', price: 49.9 });
    expect(
      productIn(
        `<script type="application/json" id="__NUXT_DATA__">${JSON.stringify([['Reactive', 1], { filler: 2, product: 3 }, 'x'.repeat(220), { name: 4, price: 5, brand: 6 }, 'Linen shirt', 49.9, 'Acme'])}</script>`,
      ),
    ).toMatchObject({ name: 'Linen shirt', price: 49.9, brand: 'Acme' });
  });

  it('is read in the unit that the page shows', () => {
    const variants = [{ price: 3990 }, { price: 4990, compare_at_price: 8000 }];
    expect(
      productIn(
        json({ title: 'Linen shirt', price: 4990, compare_at_price: 8000, vendor: 'a' }),
        [49.9],
      ),
    ).toMatchObject({ price: 49.9, listPrice: 80 });
    expect(
      productIn(json({ title: 'Linen shirt', variants, price: 3990, sku: 'a' }), [49.9]),
    ).toMatchObject({ price: 49.9 });
    expect(
      productIn(json({ title: 'Linen shirt', price: 4990000, sku: 'a' }), [49.9]),
    ).toMatchObject({ price: 49.9 });
    expect(productIn(json({ title: 'Linen shirt', price: 4990, sku: 'a' }), [4990])).toMatchObject({
      price: 4990,
    });
  });

  it.each<[string, unknown]>([
    ['other goods', { related: [{ name: 'Wool coat', price: 199, brand: 'Acme', sku: 'WC' }] }],
    ['a name without a price', { name: 'Linen shirt', brand: 'Acme' }],
    ['a price without a name', { price: 49.9, currency: 'EUR' }],
    ['nothing', {}],
  ])('is not seen in %s', (_, value) => {
    expect(productIn(json(value))).toBeUndefined();
  });

  it('is looked for in no more than a bounded number of objects', { timeout: 60_000 }, () => {
    const levels = 20_000;
    const deep = `<script type="application/json">${'{"deep":'.repeat(levels)}1${'}'.repeat(levels)}</script>`;
    const wide = Array.from({ length: 100_000 }, (_, at) => ({ name: `Thing ${at}`, price: at }));
    expect(() => productIn(`${deep}${json(wide)}`)).not.toThrow();
  });
});
