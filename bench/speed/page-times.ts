import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import {
  harmless,
  type Offer,
  resultsPage,
  resultsUrl,
  suspect,
} from '../../tests/browser/pages/ebay.ts';
import { median } from '../median.ts';
import { rounds } from './worker-times.ts';

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
export async function loadTime(context: BrowserContext): Promise<number> {
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
export async function scrollTime(context: BrowserContext, of: Offer): Promise<number> {
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
