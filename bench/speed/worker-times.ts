import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { median } from '../median.ts';
import { round } from './matching.ts';
import { seeded } from './terms.ts';

export const rounds = 7;
/** Of a page of many listings that a stopped worker is asked for. */
const cardsAtWake = 48;
/**
 * Pages that an awake worker has weighed before those that count, as it has for somebody who shops
 * for a while: by then what is run often is compiled.
 */
export const pagesBefore = 20;
export const steadyRounds = 15;

/** A page of the extension's own, once its database keeps `image` as the compiled rulebook. */
export async function viewWith(
  context: BrowserContext,
  id: string,
  image: ArrayBuffer,
): Promise<Page> {
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
export function* titlesWith(names: readonly string[]): Generator<string, never> {
  const random = seeded(20_260_102);
  const pick = () => names[Math.floor(random() * names.length)];
  for (;;) yield `${pick()} ${pick()} mens running shoes black white new with box ${pick()}`;
}

/**
 * A listing, and a page of cards, weighed by a worker that was stopped, over a message of one listing
 * that it doesn't know.
 */
export async function wakeOverPing(
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
export async function echoView(context: BrowserContext): Promise<Page> {
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
export async function scoreOverEcho(
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
