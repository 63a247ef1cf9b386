import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { compile } from '../../lib/matching/compile.ts';
import { chromiumArguments, findChromium, howToInstall } from '../../scripts/setup/browsers.ts';
import { welcomePage } from '../../scripts/setup/welcome-page.ts';
import {
  harmless,
  type Offer,
  resultsPage,
  resultsUrl,
  suspect,
} from '../../tests/browser/pages/ebay.ts';
import { median } from '../median.ts';
import { round } from './matching.ts';
import { register, seeded } from './terms.ts';

const rounds = 7;
/** Of a page of many listings that a stopped worker is asked for. */
const cardsAtWake = 48;
/**
 * Pages that an awake worker has weighed before those that count, as it has for somebody who shops
 * for a while: by then what is run often is compiled.
 */
const pagesBefore = 20;
const steadyRounds = 15;

/** What the extension costs where it runs: its worker's wake, its answers, and its pages. */
export async function benchInChromium(root: string): Promise<Record<string, number>> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToInstall);
  spawnSync('npx', ['wxt', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 2] });
  const extension = join(root, '.output/chrome-mv3');
  const figures: Record<string, number> = {};
  for (const [size, count] of [
    ['100k', 100_000],
    ['1M', 1_000_000],
  ] as const) {
    const rulebook = register(count);
    const image = compile(rulebook);
    const titles = titlesWith(rulebook.brands.map(({ name }) => name));
    await inContext(executablePath, extension, async (context, id) => {
      await welcomePage(context);
      const view = await viewWith(context, id, image);
      const wake = await wakeOverPing(context, view, titles);
      figures[`wake${size}`] = wake.listing;
      figures[`wake48Cards${size}`] = wake.cards;
      if (size !== '1M') return;
      const echoed = await echoView(context);
      const first = await scoreOverEcho(view, echoed, 100, rounds);
      process.stdout.write(`A worker’s first pages: ${first} times an echo; not counted\n`);
      await scoreOverEcho(view, echoed, 100, pagesBefore - rounds);
      for (const cards of [100, 200])
        figures[`scoreVsEcho${cards}`] = await scoreOverEcho(view, echoed, cards, steadyRounds);
    });
  }
  const pages = { with: extension, without: undefined } as const;
  const times: Record<string, number> = {};
  for (const [which, path] of Object.entries(pages))
    await inContext(executablePath, path, async (context) => {
      if (path) await welcomePage(context);
      times[`load ${which}`] = await loadTime(context);
      times[`reading ${which}`] = await scrollTime(context, harmless);
      times[`badging ${which}`] = await scrollTime(context, suspect);
    });
  const ratio = (what: string) =>
    round((times[`${what} with`] ?? Number.NaN) / (times[`${what} without`] ?? Number.NaN));
  process.stdout.write(
    `\nIn Chromium, ms of page tasks: ${JSON.stringify(Object.fromEntries(Object.entries(times).map(([what, ms]) => [what, Math.round(ms)])))}\n`,
  );
  return {
    ...figures,
    pageTaskTime100: ratio('load'),
    scrollReading: ratio('reading'),
    scrollBadging: ratio('badging'),
  };
}

/** An extension that hands every message back: what the browser itself takes for one. */
const echo = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'echo',
    version: '1',
    background: { service_worker: 'worker.js' },
  }),
  'worker.js': 'chrome.runtime.onMessage.addListener((message, _, answer) => answer(message));',
  'view.html': '<!doctype html><title>echo</title>',
};

async function inContext(
  executablePath: string,
  extension: string | undefined,
  run: (context: BrowserContext, id: string) => Promise<void>,
): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'touchstone-bench-'));
  const echoFolder = await mkdtemp(join(tmpdir(), 'touchstone-echo-'));
  for (const [file, text] of Object.entries(echo)) await writeFile(join(echoFolder, file), text);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [
      '--headless=new',
      ...(extension ? chromiumArguments(`${extension},${echoFolder}`) : ['--no-sandbox']),
    ],
  });
  try {
    let id = '';
    if (extension) {
      while (!id) {
        const own = context
          .serviceWorkers()
          .find((worker) => worker.url().endsWith('background.js'));
        if (own) id = new URL(own.url()).host;
        else await context.waitForEvent('serviceworker');
      }
    }
    await run(context, id);
  } finally {
    await context.close();
    for (const folder of [profile, echoFolder]) await rm(folder, { recursive: true, force: true });
  }
}

/** A page of the extension's own, once its database keeps `image` as the compiled rulebook. */
async function viewWith(context: BrowserContext, id: string, image: ArrayBuffer): Promise<Page> {
  const view = await context.newPage();
  await view.goto(`chrome-extension://${id}/popup.html?tab=-1`);
  await view.evaluate(lookThrough);
  const file = join(tmpdir(), `touchstone-image-${process.pid}`);
  await writeFile(file, new Uint8Array(image));
  await view.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'image';
    document.body.append(input);
  });
  await view.setInputFiles('#image', file);
  await view.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const [image] = (document.getElementById('image') as HTMLInputElement).files ?? [];
        const opening = indexedDB.open('touchstone');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = async () => {
          const bytes = new Blob([(await image?.arrayBuffer()) as ArrayBuffer]);
          const writing = opening.result.transaction(['meta', 'images'], 'readwrite');
          const asking = writing.objectStore('meta').get('rulebook');
          asking.onsuccess = () =>
            writing
              .objectStore('images')
              .put({ image: bytes, covers: asking.result.revision }, 'base');
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onabort = () => reject(writing.error);
        };
      }),
  );
  await rm(file);
  // Looked through once by a worker that found it, as after every change.
  await stopWorkers(await workersOf(context, view));
  await view.evaluate(lookThrough);
  return view;
}

function lookThrough(): Promise<unknown> {
  return chrome.runtime.sendMessage({ id: 1, type: 'rulebookState', timestamp: 0 });
}

async function workersOf(context: BrowserContext, view: Page): Promise<CDPSession> {
  const debug = await context.newCDPSession(view);
  await debug.send('ServiceWorker.enable');
  return debug;
}

/** Without an end; each with three of the names, so that other pages of the image are read for each. */
function* titlesWith(names: readonly string[]): Generator<string, never> {
  const random = seeded(20_260_102);
  const pick = () => names[Math.floor(random() * names.length)];
  for (;;) yield `${pick()} ${pick()} mens running shoes black white new with box ${pick()}`;
}

/**
 * A listing, and a page of cards, weighed by a worker that was stopped, over a message of one listing
 * that it doesn't know.
 */
async function wakeOverPing(
  context: BrowserContext,
  view: Page,
  titles: Generator<string, never>,
): Promise<{ listing: number; cards: number }> {
  const debug = await workersOf(context, view);
  const times = { ping: [] as number[], listing: [] as number[], cards: [] as number[] };
  for (let i = 0; i <= rounds; i += 1) {
    for (const what of ['ping', 'listing', 'cards'] as const) {
      const names = Array.from(
        { length: what === 'cards' ? cardsAtWake : 1 },
        () => titles.next().value,
      );
      const type = what === 'ping' ? 'ping' : 'weighPage';
      await stopWorkers(debug);
      const spent = await view.evaluate(askOnce, { type, names, visit: `${what} ${i}` });
      if (i > 0) times[what].push(spent);
    }
  }
  const [ping, listing, cards] = [times.ping, times.listing, times.cards].map(median) as [
    number,
    number,
    number,
  ];
  process.stdout.write(
    `\nwake to first verdict ${listing.toFixed(1)} ms, to those of ${cardsAtWake} cards ${cards.toFixed(1)} ms, to a ping ${ping.toFixed(1)} ms\n`,
  );
  return { listing: round(listing / ping), cards: round(cards / ping) };
}

async function stopWorkers(debug: CDPSession): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    const look = ({ versions }: { versions: { runningStatus: string }[] }) => {
      if (!versions.some(({ runningStatus }) => runningStatus === 'stopped')) return;
      debug.off('ServiceWorker.workerVersionUpdated', look);
      resolve();
    };
    debug.on('ServiceWorker.workerVersionUpdated', look);
  });
  await debug.send('ServiceWorker.stopAllWorkers');
  await stopped;
}

/** Milliseconds from asking to the answer; runs in the view. */
async function askOnce({ type, names, visit }: { type: string; names: string[]; visit: string }) {
  const keys = names.map((_, i) => `k${i}`);
  const data = {
    visit,
    url: 'https://www.ebay.com/sch/i.html',
    page: names.length > 1 ? 'results' : 'listing',
    marketplace: 'ebay',
    known: true,
    changed: [],
    present: keys,
    listings: keys.map((key, i) => ({
      key,
      unread: [],
      listing: {
        name: names[i],
        price: 20 + i,
        priceCurrency: 'USD',
        marketplace: 'ebay',
        url: `https://www.ebay.com/itm/${i}`,
      },
    })),
  };
  const started = performance.now();
  await chrome.runtime.sendMessage({ id: 1, type, data, timestamp: 0 }).catch(() => {});
  return performance.now() - started;
}

/** A page of the echo's own. */
async function echoView(context: BrowserContext): Promise<Page> {
  const isEcho = (url: string) => url.endsWith('/worker.js');
  const worker =
    context.serviceWorkers().find((one) => isEcho(one.url())) ??
    (await context.waitForEvent('serviceworker', (one) => isEcho(one.url())));
  const view = await context.newPage();
  await view.goto(worker.url().replace('worker.js', 'view.html'));
  return view;
}

/** Long enough for what a worker does after its answer. Milliseconds. */
const settled = 300;

/** A page of cards weighed by a worker that is awake, over one that hands the message back. */
async function scoreOverEcho(
  view: Page,
  echoed: Page,
  cards: number,
  counted: number,
): Promise<number> {
  const spent = { weigh: [] as number[], echo: [] as number[] };
  const names = Array.from(
    { length: cards },
    (_, i) => `Nike Air Max 90 mens running shoes black white size ${i} new with box`,
  );
  for (let i = 0; i <= counted; i += 1) {
    for (const [which, page] of [
      ['echo', echoed],
      ['weigh', view],
    ] as const) {
      await page.waitForTimeout(settled);
      const visit = `${which} ${cards} ${i}`;
      const time = await page.evaluate(askOnce, { type: 'weighPage', names, visit });
      if (i > 0) spent[which].push(time);
    }
  }
  process.stdout.write(
    `\n${cards} cards weighed in ${median(spent.weigh).toFixed(1)} ms, a message of them ${median(spent.echo).toFixed(1)} ms\n`,
  );
  return round(median(spent.weigh) / median(spent.echo));
}

const offers = (count: number, of: Offer): Offer[] =>
  Array.from({ length: count }, (_, i) => ({
    ...of,
    id: String(2_000_000_000 + i),
    // As on real pages, some prices have words beside them: these are read by what comes late.
    ...(i % 10 === 7 ? { price: `was $60.00 now ${of.price}` } : {}),
  }));

async function taskTime(debug: CDPSession): Promise<number> {
  const { metrics } = await debug.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** Waits until the page has had nothing to do for a while. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let left = 20;
        const again = () => {
          left -= 1;
          if (left === 0) resolve();
          else requestIdleCallback(again);
        };
        requestIdleCallback(again);
      }),
  );
}

/** Tasks of the first load of a page of a hundred cards, a tenth of them to be flagged. */
async function loadTime(context: BrowserContext): Promise<number> {
  const mixed = offers(100, harmless).map((offer, i) =>
    i % 10 ? offer : { ...suspect, id: offer.id },
  );
  const times: number[] = [];
  for (let i = 0; i <= rounds; i += 1) {
    const page = await context.newPage();
    await serve(page, resultsPage(mixed));
    const debug = await context.newCDPSession(page);
    // Time of the processor: what else the machine does is not the extension's.
    await debug.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(resultsUrl);
    await quiet(page);
    if (i > 0) times.push(await taskTime(debug));
    await page.close();
  }
  return median(times);
}

/** Tasks of scrolling through 1,920 cards that come 48 at a time. */
async function scrollTime(context: BrowserContext, of: Offer): Promise<number> {
  const times: number[] = [];
  const badged: number[] = [];
  for (let i = 0; i <= 3; i += 1) {
    const page = await context.newPage();
    await serve(page, resultsPage(offers(48, of)));
    const debug = await context.newCDPSession(page);
    // Time of the processor: what else the machine does is not the extension's.
    await debug.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(resultsUrl);
    await quiet(page);
    const before = await taskTime(debug);
    const seen = await page.evaluate(async () => {
      const badged = new Set<string>();
      const list = document.getElementById('results') as HTMLElement;
      const some = [...list.children]
        .slice(0, 48)
        .map((card) => card.cloneNode(true) as HTMLElement);
      for (const card of some) card.querySelector('touchstone-badge')?.remove();
      for (let batch = 1; batch < 40; batch += 1) {
        for (const [i, card] of some.entries()) {
          const next = card.cloneNode(true) as HTMLElement;
          const number = 2_000_000_000 + batch * 48 + i;
          next.id = `card-${number}`;
          for (const link of next.querySelectorAll('a'))
            link.href = `https://www.ebay.com/itm/${number}`;
          list.append(next);
        }
        scrollTo(0, document.body.scrollHeight);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
        for (const badge of list.querySelectorAll('touchstone-badge:not([hidden])'))
          badged.add(badge.parentElement?.id ?? '');
      }
      return badged.size;
    });
    await quiet(page);
    badged.push(seen);
    if (i > 0) times.push((await taskTime(debug)) - before);
    await page.close();
  }
  process.stdout.write(`\n${median(badged)} of 1,920 cards had a badge while scrolled by\n`);
  return median(times);
}

async function serve(page: Page, html: string): Promise<void> {
  await page.route(/^https?:/, (route) =>
    route.request().url() === resultsUrl
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
}
