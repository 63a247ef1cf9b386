import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { Page } from '../../../../lib/reading/page.ts';
import { readShown } from '../../../../lib/reading/shown/read-shown.ts';
import { otherPages, shopPages } from './shop-pages.ts';

const pageOf = (html: string, language = 'en') =>
  new Page(
    parseHTML(`<!doctype html><html lang="${language}">${html}</html>`)
      .document as unknown as Document,
    'https://shop.example/products/this-thing',
  );

describe('what a product page shows', () => {
  it.each(shopPages)('$name', ({ html, language, currency, expected }) => {
    const { fields, buyable } = readShown(pageOf(html, language), { language, currency });
    expect(fields).toMatchObject(expected);
    for (const field of ['highPrice', 'listPrice'] as const) {
      if (expected[field] === undefined) expect(fields[field]).toBeUndefined();
    }
    expect(buyable).toBe(true);
  });
});

describe('a page on which no one thing is sold', () => {
  it.each(otherPages)('$name', ({ html }) => {
    expect(readShown(pageOf(html), { currency: 'USD' }).buyable).toBe(false);
  });
});

it('comes to an end on a page made to slow it down', { timeout: 60_000 }, () => {
  const rows = '<div class="price"><span>$1</span><b>2</b></div>'.repeat(5_000);
  const nested = `${'<div class="price">'.repeat(300)}$12.00${'</div>'.repeat(300)}`;
  const page = pageOf(`<body><h1>Thing</h1>${rows}${nested}</body>`);
  expect(readShown(page, { currency: 'USD' }).buyable).toBe(false);
});
