import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageKinds } from '../../lib/listing/page-kind.ts';
import { marketplaceFor } from '../../lib/marketplaces/index.ts';
import { read } from '../../lib/reading/read.ts';
import { toDocument } from '../../scripts/touchstone/saved-page.ts';

const folder = new URL('../pages/cases/', import.meta.url);
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({
    html: readFileSync(new URL(file, folder), 'utf8'),
    url: JSON.parse(readFileSync(new URL(file.replace('.html', '.json'), folder), 'utf8'))
      .url as string,
  }));

/** Ways in which a page goes wrong, by malice or by accident. */
const spoil: ((html: string, at: number) => string)[] = [
  (html, at) => html.slice(0, at),
  (html, at) => `${html.slice(0, at)}${'<div>'.repeat(1_000)}${html.slice(at)}`,
  (html, at) => `${html.slice(0, at)}\0\ud800${html.slice(at)}`,
  (html, at) => `${html.slice(0, at)}${'9'.repeat(5_000)}${html.slice(at)}`,
  (html) => html.replaceAll('name', '__proto__').replaceAll('price', 'constructor'),
  (html) => html.replaceAll('"', "'"),
  (html) => html.replaceAll('}', ''),
  (html, at) =>
    `${html.slice(0, at)}<script type="application/ld+json">${'[{"@type":"Product","name":'.repeat(500)}</script>${html.slice(at)}`,
  (html) => html.replace(/\d+/g, '1e999'),
];

/** `npm run fuzz` runs many more than the tests have time for. */
const runs = Number(process.env.FUZZ_RUNS ?? 200);

/** No page may hold a reader for longer, in milliseconds; measured here, where only the limit counts. */
const longest = 2_000;
let slowest = 0;

/** Milliseconds of the processor that this process has had: what else the machine does counts little. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

const check = (html: string, url: string) => {
  const document = toDocument(html);
  const started = spent();
  const reading = read({ document, url }, marketplaceFor(url));
  slowest = Math.max(slowest, spent() - started);
  expect(pageKinds).toContain(reading.page);
  for (const { listing } of reading.listings) {
    expect(Object.getPrototypeOf(listing)).toBe(Object.prototype);
    for (const field of ['price', 'highPrice', 'listPrice'] as const) {
      expect(Number.isFinite(listing[field] ?? 0)).toBe(true);
    }
  }
};

describe('hostile and broken pages', () => {
  it('give a reading, never an exception', { timeout: 60_000 + 300 * runs }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.constantFrom(...spoil),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (page, change, where) => {
          check(change(page.html, Math.floor(where * page.html.length)), page.url);
        },
      ),
      { numRuns: runs },
    );
    if (process.env.FUZZ_RUNS) {
      process.stdout.write(`${runs} pages; the slowest was read in ${slowest.toFixed(0)} ms\n`);
      expect(slowest).toBeLessThan(longest);
    }
  });

  const product = '{"@type":"Product","name":"Mug","offers":{"price":"5","priceCurrency":"EUR"}}';
  const megabytes = (count: number, text: string) => text.repeat((count * 1e6) / text.length);
  it.each<[string, string]>([
    ['10,000 levels', `<h1>Mug</h1>${'<div class="price">'.repeat(10_000)}5 €`],
    ['20 MB of words', `<h1>Mug</h1><p>5 €</p><p>${megabytes(20, 'words and words ')}</p>`],
    ['20 MB of one letter', `<h1>Mug</h1><p class="price">${megabytes(20, 'a')} 5 €</p>`],
    ['20 MB of digits', `<h1>Mug</h1><p class="price">${megabytes(20, '1 ')} €</p>`],
    [
      '20 MB of script',
      `<script>var product = ${product.slice(0, -1)},"x":"${megabytes(20, '{"a":[')}</script>`,
    ],
    [
      '20 MB of JSON',
      `<script type="application/json">[${megabytes(20, `${product},`)}{}]</script>`,
    ],
    ['20 MB of blanks', `<h1>Mug</h1><p class="price">5${megabytes(20, ' ')}€</p>`],
    ['100,000 prices', `<h1>Mug</h1>${'<p class="price">5 €</p>'.repeat(100_000)}`],
    [
      '20,000 cards',
      '<li class="s-card"><a href="/itm/1"><h3>Mug</h3></a><span class="s-card__price">$5</span></li>'.repeat(
        20_000,
      ),
    ],
  ])('a page with %s is read, if only in part', { timeout: 60_000 }, (_, html) => {
    slowest = 0;
    check(`<!doctype html><html lang="en"><body>${html}`, 'https://shop.example/p/mug-1');
    check(
      `<!doctype html><html lang="en"><body>${html}`,
      'https://www.ebay.com/sch/i.html?_nkw=mug',
    );
    if (process.env.FUZZ_RUNS) {
      process.stdout.write(`${_}: ${slowest.toFixed(0)} ms\n`);
      expect(slowest).toBeLessThan(longest);
    }
  });

  it.each(['', '<', '<!doctype html><html lang="en', '<html>', '\0'])(
    'a page of %j is an empty one',
    (html) => {
      check(html, 'https://shop.example/p/1');
      check(html, 'https://www.ebay.com/itm/300000000001');
    },
  );

  it.each(['http://', 'about:blank', 'https://shop.example/%E0%A4%A'])(
    'an address such as %s is no reason to throw',
    (url) => {
      for (const { html } of pages.slice(0, 3)) check(html, url);
    },
  );
});
