import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { shownBrand } from '../../../../lib/reading/shown/shown-brand.ts';
import { atOnce } from '../../../../lib/steps.ts';

const brandIn = (html: string) => {
  const document = parseHTML(`<html><body><div><h1>Ridge tent</h1>${html}</div></body></html>`)
    .document as unknown as Document;
  const heading = document.querySelector('h1') ?? undefined;
  return atOnce(shownBrand(heading, (element) => element.closest('.related') !== null));
};

it.each<[string, string, string | undefined]>([
  ['a link to all of it', '<a href="/brands/northwind">Northwind</a>', 'Northwind'],
  ['a link in another language', '<a href="/marque/12-northwind">Northwind</a>', 'Northwind'],
  ['its logo', '<a href="/marken/northwind"><img alt="Northwind"></a>', 'Northwind'],
  ['a box named for it', '<span class="product-brand">Marke: Northwind</span>', 'Northwind'],
  ['markup of its own', '<meta itemprop="brand" content="Northwind">', 'Northwind'],
  ['an invitation', '<a href="/brands/northwind">More from Northwind</a>', undefined],
  ['the site itself', '<meta itemprop="brand" content="Market.com">', undefined],
  ['the shop in its frame', '<a class="navbar-brand" href="/">Tents and more</a>', undefined],
  ['other goods', '<p class="related"><a href="/brands/acme">Acme</a></p>', undefined],
])('%s', (_, html, expected) => {
  expect(brandIn(html)).toBe(expected);
});
