import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, it } from 'vitest';
import { parsePrices } from '../../../lib/listing/prices.ts';
import type { Marketplace } from '../../../lib/marketplaces/marketplace.ts';
import { jsonLdOf } from '../../../lib/reading/markup.ts';
import { ReadingMemory } from '../../../lib/reading/memory.ts';
import type { Page } from '../../../lib/reading/page.ts';
import { css } from '../../../lib/reading/places.ts';
import { allReaders } from '../../../lib/reading/read.ts';
import { readPage } from '../../../lib/reading/read-page.ts';
import { atOnce, inSlices, type Steps } from '../../../lib/steps.ts';

const marketplace: Marketplace = {
  id: 'fair',
  name: 'Fair',
  hosts: ['fair.example'],
  triedOn: [],
  currency: { 'fair.example': 'EUR' },
  mustFind: { listing: ['name'], cards: ['name', 'price'] },
  channels: [],
  pages: [{ kind: 'results', url: /\/search/ }],
  listing: {},
  cards: [
    {
      card: '.card',
      fields: { name: [css('h2')], price: [css('.price')], url: [css('a', { attr: 'href' })] },
    },
  ],
};
const url = 'https://fair.example/search?q=clogs';
const card = (n: number) =>
  `<div class="card"><a href="/item/${n}"><h2>Clogs ${n}</h2></a><span class="price">${n},00 €</span></div>`;

let document: Document;
let memory: ReadingMemory;
const look = () => readPage({ document, url }, marketplace, {}, memory);
const names = (steps: ReturnType<typeof look>) =>
  atOnce(steps)
    .listings.filter((one) => memory.stands(one))
    .map(({ listing }) => listing.name);
const pauses = (steps: Steps<unknown>) => [...steps].length;

beforeEach(() => {
  const cards = [1, 2, 3, 4, 5].map(card).join('');
  document = parseHTML(`<!doctype html><body>${cards}</body>`).document as unknown as Document;
  memory = new ReadingMemory();
});

describe('a page that is read again', () => {
  it('reads all that was scrolled through', () => {
    const scrolled = Array.from({ length: 1_915 }, (_, n) => card(n + 6)).join('');
    document.body.insertAdjacentHTML('beforeend', scrolled);
    expect(names(look())).toHaveLength(1_920);
  });

  it('reads only the cards that changed', () => {
    const first = pauses(look());
    const heading = document.querySelector('.card:nth-child(2) h2') as Element;
    heading.textContent = 'Sandals';
    memory.forget(heading);
    memory.beginLook();
    const second = pauses(look());
    memory.beginLook();
    const withoutCards = pauses(look());
    expect(second - withoutCards).toBeGreaterThan(0);
    expect(first - withoutCards).toBe(5 * (second - withoutCards));
    expect(names(look())).toEqual(['Clogs 1', 'Sandals', 'Clogs 3', 'Clogs 4', 'Clogs 5']);
  });

  it('reads all cards anew once the page says that it is in another language', () => {
    document.documentElement.setAttribute('lang', 'de');
    expect(atOnce(look()).listings[0]?.listing.inLanguage).toBe('de');
    document.documentElement.setAttribute('lang', 'nl');
    expect(atOnce(look()).listings[0]?.listing.inLanguage).toBe('nl');
  });

  it('reads all cards anew once the page says what currency its prices are in', () => {
    const { currency: _, ...anywhere } = marketplace;
    document.querySelector('.price')?.replaceChildren('$45.00');
    const first = () =>
      atOnce(readPage({ document, url }, { ...anywhere, currency: {} }, {}, memory)).listings[0];
    expect(first()?.listing.priceCurrency).toBeUndefined();
    const script = document.createElement('script');
    script.textContent = 'window.config = {"currency":"AUD"}';
    document.body.append(script);
    expect(first()?.listing.priceCurrency).toBe('AUD');
  });

  it('reads a card anew that changed while it was read itself', () => {
    memory.beginLook();
    const heading = document.querySelector('.card:nth-child(1) h2') as Element;
    const steps = look();
    let step = steps.next();
    for (let pause = 0; !step.done; pause++, step = steps.next()) {
      heading.textContent = `Clogs at pause ${pause}`;
      memory.forget(heading);
    }
    expect(names(look())[0]).toBe(heading.textContent);
  });

  it('does not vouch for a card that changed while the others were read', () => {
    memory.beginLook();
    const steps = look();
    const [first, second] = document.querySelectorAll('.card');
    while (memory.card(second as Element) === undefined) steps.next();
    expect(memory.card(first as Element)).toBeDefined();
    const heading = document.querySelector('.card h2') as Element;
    heading.textContent = 'Sandals';
    memory.forget(heading);
    expect(names(steps)).toEqual(['Clogs 2', 'Clogs 3', 'Clogs 4', 'Clogs 5']);
    memory.beginLook();
    expect(names(look())[0]).toBe('Sandals');
  });

  it('parses the state of other scripts anew', () => {
    const state = (name: string) =>
      `{"@type":"Product","name":"${name}","offers":{"price":"5","priceCurrency":"EUR"}}`;
    const script = document.createElement('script');
    script.setAttribute('type', 'application/ld+json');
    script.textContent = state('Mug');
    document.body.append(script);
    atOnce(look());
    expect(jsonLdOf(memory.page as Page)[0]?.properties.name).toEqual(['Mug']);
    script.textContent = state('Teapot');
    atOnce(look());
    expect(jsonLdOf(memory.page as Page)[0]?.properties.name).toEqual(['Teapot']);
  });
});

describe('a page whose readers come late', () => {
  const without = () => atOnce(readPage({ document, url }, marketplace, {}, memory));

  it('needs none for cards with nothing but a price', () => {
    expect(without()).toMatchObject({ page: 'results', listings: { length: 5 } });
    expect(without().missing).toBeUndefined();
  });

  it('reads no card before prices among words can be read', () => {
    const price = document.querySelector('.card:nth-child(2) .price') as Element;
    price.textContent = 'instead of 9,00 € now 5,00 €';
    expect(without()).toMatchObject({ listings: [], missing: 'parsePrices' });
    memory = new ReadingMemory();
    const prices = atOnce(readPage({ document, url }, marketplace, { parsePrices }, memory));
    expect(prices.listings.map(({ listing }) => listing.price)).toEqual([1, 5, 3, 4, 5]);
    expect(prices.missing).toBeUndefined();
  });

  it('asks for the reader of a listing’s own page', () => {
    const pages = [{ kind: 'listing' as const, url: /./ }];
    const read = atOnce(readPage({ document, url }, { ...marketplace, pages }, {}));
    expect(read).toMatchObject({ listings: [], missing: 'readListing' });
  });
});

describe('a large page', () => {
  const many = (count: number, part: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => part(n)).join('');
  const read = (html: string, of: Partial<Marketplace>) => {
    const large = parseHTML(html).document as unknown as Document;
    const source = { document: large, url: 'https://fair.example/item/1' };
    const pages = [{ kind: 'listing' as const, url: /\/item\// }];
    return readPage(source, { ...marketplace, pages, ...of }, allReaders);
  };

  it('may be interrupted between any two of its fields', () => {
    const fields = { name: [css('h1')], price: [css('b')], brand: [css('i')] };
    const steps = read('<h1>Clogs</h1><b>5 €</b><i>Acme</i>', { listing: fields, generic: [] });
    expect(pauses(steps)).toBeGreaterThan(Object.keys(fields).length);
  });

  it('may be interrupted between any two of its scripts', () => {
    const script = (n: number) =>
      `<script type="application/json">{"n":${n},"of":"${'x'.repeat(300)}"}</script>`;
    const of = (count: number) => pauses(read(many(count, script), { generic: ['state'] }));
    expect(of(30) - of(10)).toBe(20);
  });
});

describe('work in slices', () => {
  function* steps(until: number): Steps<string> {
    while (performance.now() < until) yield;
    return 'done';
  }

  it('lets others run in between', async () => {
    let others = 0;
    const timer = setInterval(() => {
      others++;
    });
    const read = await inSlices(steps(performance.now() + 60), new AbortController().signal);
    clearInterval(timer);
    expect(read?.result).toBe('done');
    expect(others).toBeGreaterThan(0);
  });

  it('ends when it is aborted', async () => {
    const abort = new AbortController();
    const work = inSlices(steps(Number.POSITIVE_INFINITY), abort.signal);
    abort.abort();
    expect(await work).toBeUndefined();
  });
});
