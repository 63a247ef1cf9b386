import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type BrowserContext,
  test as base,
  chromium,
  type Page,
  type Worker,
} from '@playwright/test';
import type { TabReading } from '../../lib/weighing/tab-reading.ts';
import { chromiumArguments, findChromium, howToInstall } from '../../scripts/setup/browsers.ts';
import { welcomePage } from '../../scripts/setup/welcome-page.ts';

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
  /** Leaves the page open that a first installation opens. */
  keepWelcome: boolean;
  /** Playwright's browsers have it off. */
  backForwardCache: boolean;
}

export const test = base.extend<Options & { extension: Extension }>({
  extensionPath: [builtForChrome, { option: true }],
  keepWelcome: [false, { option: true }],
  backForwardCache: [false, { option: true }],
  extension: async (
    { extensionPath, keepWelcome, backForwardCache, locale, colorScheme },
    use,
    testInfo,
  ) => {
    const executablePath = findChromium();
    testInfo.skip(!executablePath, howToInstall);
    const profile = await mkdtemp(path.join(tmpdir(), 'touchstone-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      colorScheme,
      env: { ...process.env, LANGUAGE: locale },
      args: ['--headless=new', `--lang=${locale}`, ...chromiumArguments(extensionPath)],
      ...(backForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    });
    const worker = async () =>
      context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const id = new URL((await worker()).url()).host;
    const welcome = await welcomePage(context);
    if (!keepWelcome) await welcome.close();
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
          const kept = Object.values(await chrome.storage.session.get(null)) as TabReading[];
          return kept.find(({ url }) => url === address)?.listings.length;
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
    await context.close();
    await rm(profile, { recursive: true, force: true });
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
