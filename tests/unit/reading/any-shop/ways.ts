import { expect, it } from 'vitest';
import { read } from '../../../../lib/reading/read.ts';
import { toDocument } from '../../../../scripts/touchstone/saved-page.ts';

/** The goods of which all these pages tell, each in another way. */
export const name = 'Oak Side Table 40 cm';
export const url = 'https://www.homewise.com/p/oak-side-table-40-1234567';
export const offer = {
  '@type': 'Offer',
  price: '89.00',
  priceCurrency: 'USD',
  availability: 'http://schema.org/InStock',
};
export const product = {
  '@context': 'http://schema.org',
  '@type': 'Product',
  name,
  sku: 'OST-40',
  brand: { '@type': 'Brand', name: 'Lindholm' },
  image: 'https://img.homewise.com/ost40.jpg',
};
export const bought = '<span class="price">$89.00</span><button>Add to cart</button>';

export const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
export const script = (text: string): string => `<script>${text}</script>`;

export const page = (
  head: string,
  body: string,
  lang = 'en-US',
  title = `${name} - Homewise`,
): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><header><a href="/">Homewise</a><form><input type="search"><button>Search</button></form></header>${body}<footer>© Homewise</footer></body></html>`;

export const main = (inner: string): string =>
  `<main><div class="gallery"><img src="/a.jpg" width="600"></div><div class="info"><h1>${name}</h1>${inner}</div></main>`;

/** A page in one way of building, and what it must read as; `null` where nothing may be read. */
export function reads(
  way: string,
  html: string,
  wanted: Record<string, unknown>,
  address = url,
): void {
  it(way, () => {
    const { page, listings } = read({ document: toDocument(html), url: address });
    const { image, ...listing } = { image: undefined, ...listings[0]?.listing };
    const seen: Record<string, unknown> = { ...listing, image: image?.[0] };
    expect(page).toBe('listing');
    expect(
      Object.fromEntries(Object.keys(wanted).map((field) => [field, seen[field] ?? null])),
    ).toEqual(wanted);
  });
}
