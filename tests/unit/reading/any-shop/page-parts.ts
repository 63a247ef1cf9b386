import type { Language } from './languages.ts';

/** A page of a shop, as it is built without a thought for machines, and what it must read as. */
export interface ShopPage {
  url: string;
  html: string;
  page: 'listing' | 'results' | 'other';
  listing?: Record<string, unknown>;
}

export const name = 'Nordlys Lampe Aarhus 45';
export const sku = 'TX-4711.20';
export const [asked, before] = [249.9, 319.9];

/** What an amount reads as that `language.format` has written. */
export const written = ({ format }: Language, amount: number): number => {
  const text = /[\d.,\s\u00a0]*\d/.exec(format(amount))?.[0] ?? '';
  const decimals = /[.,](\d{2})$/.exec(text)?.[1] ?? '';
  const whole = (decimals ? text.slice(0, -3) : text).replace(/\D/g, '');
  return Number(`${whole}.${decimals || 0}`);
};

export const others = (language: Language, more = '') =>
  [1, 2, 3, 4, 5, 6]
    .map(
      (n) => `<div class="tile"><a href="/c/lamps/other-${n}-${9000 + n}"><img src="/o${n}.jpg"></a>
      <a href="/c/lamps/other-${n}-${9000 + n}" class="t">Lampe ${n} Modell</a><span class="p">${language.format(20 * n + 9.9)}</span>${more}</div>`,
    )
    .join('');

export const frame = (language: Language, title: string, body: string, head = '') =>
  `<!doctype html><html lang="${language.code}"><head><meta charset="utf-8"><title>${title} | ${language.host}</title>${head}</head><body>
  <div class="promo">${language.shipping}</div><header><a href="/"><img src="/logo.svg" alt="Shop"></a><form action="/search"><input name="q"><button>🔍</button></form>
  <a href="/login">${language.logIn}</a><a href="/cart">0 <span>${language.format(0)}</span></a></header>
  <nav><ul><li><a href="/c/lamps">Lampen</a></li><li><a href="/c/sale">-50%</a></li></ul></nav>${body}
  <footer><p>${language.shipping}</p><p>Tel. +45 12 34 56 78</p><form><input type="email"><button>OK</button></form></footer></body></html>`;

export const page = (
  language: Language,
  path: string,
  body: string,
  listing: Record<string, unknown> = {},
  head = '',
): ShopPage => ({
  url: `https://${language.host}${path}`,
  html: frame(language, name, body, head),
  page: 'listing',
  listing: {
    name,
    price: written(language, asked),
    priceCurrency: language.currency,
    sku,
    availability: 'InStock',
    ...listing,
  },
});

export const jsonLd = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...value })}</script>`;
