import path from 'node:path';
import { type BrowserContext, test as base, type Page, type Worker } from '@playwright/test';
import type { TabReading } from '../../lib/weighing/tab-reading.ts';
import { findChromium, howToInstall } from '../../scripts/setup/browsers.ts';
import { Browsers, workerOf } from './browsers.ts';

export const builtForChrome = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface Extension {
  context: BrowserContext;
  id: string;
  worker(): Promise<Worker>;
  /** Serves `html` at an address of a marketplace; everything that isn't served fails. */
  serve(url: string, html: string): void;
  /** Opens a served page. */
  visit(url: string): Promise<Page>;
  /** How many listings of a page's tab are weighed; undefined before its first reading. */
  weighedIn(page: Page): Promise<number | undefined>;
  /** The popup of a page's tab, as a page of its own. */
  popupOf(page: Page): Promise<Page>;
  /** One of the extension's own pages, such as `settings.html`. */
  view(path: string): Promise<Page>;
}

interface Options {
  extensionPath: string;
  /** Starts a browser of its own, and leaves the page open that a first installation opens. */
  keepWelcome: boolean;
  /** Playwright's browsers have it off. */
  backForwardCache: boolean;
}

export const test = base.extend<Options & { extension: Extension }, { browsers: Browsers }>({
  browsers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it which fixtures are used.
    async ({}, use) => {
      const browsers = new Browsers();
      await use(browsers);
      await browsers.close();
    },
    { scope: 'worker' },
  ],
  extensionPath: [builtForChrome, { option: true }],
  keepWelcome: [false, { option: true }],
  backForwardCache: [false, { option: true }],
  extension: async (
    { browsers, extensionPath, keepWelcome, backForwardCache, locale, colorScheme },
    use,
    testInfo,
  ) => {
    const executablePath = findChromium();
    if (!executablePath) return testInfo.skip(true, howToInstall);
    const wanted = { executablePath, extensionPath, locale, colorScheme, backForwardCache };
    const browser = await browsers.take(wanted, keepWelcome);
    const { context } = browser;
    if (!keepWelcome) await browser.welcome?.close();
    const worker = () => workerOf(context);
    const id = new URL((await worker()).url()).host;
    const served = new Map<string, string>();
    await context.route(/^https?:/, async (route) => {
      const html = served.get(route.request().url());
      if (html === undefined) await route.abort();
      else await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    });

    await use({
      context,
      id,
      worker,
      serve: (url, html) => void served.set(url, html),
      async visit(url) {
        const page = await context.newPage();
        await page.goto(url);
        return page;
      },
      async weighedIn(page) {
        const url = page.url();
        return (await worker()).evaluate(async (address) => {
          const kept = Object.entries(await chrome.storage.session.get(null));
          const readings = kept.flatMap(([key, text]) =>
            key.startsWith('tab:') ? (JSON.parse(text as string) as TabReading) : [],
          );
          return readings.find(({ url }) => url === address)?.listings.length;
        }, url);
      },
      async popupOf(page) {
        const tab = await tabOf(await worker(), page);
        const popup = await context.newPage();
        await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
        return popup;
      },
      async view(path) {
        const page = await context.newPage();
        await page.goto(`chrome-extension://${id}/${path}`);
        return page;
      },
    });
    if (testInfo.status === testInfo.expectedStatus) await browsers.giveBack(browser, wanted);
    else await browser.close();
  },
});

export { expect } from '@playwright/test';

/** The number by which extensions know a page's tab; the page is brought to the front for it. */
async function tabOf(worker: Worker, page: Page): Promise<number> {
  await page.bringToFront();
  return worker.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return active?.id ?? -1;
  });
}
