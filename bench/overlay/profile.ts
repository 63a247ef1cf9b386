import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { OverlaySettings } from '../../lib/settings/overlay-settings.ts';
import type { TabReading } from '../../lib/weighing/tab-reading.ts';
import { chromiumArguments } from '../../scripts/setup/browsers.ts';
import { welcomePage } from '../../scripts/setup/welcome-page.ts';
import type { BenchPage } from './pages.ts';

/** A browser with one extension and nothing else. */
export interface Profile {
  /** Opens a page at its own address and waits until it has nothing more to do. */
  open(page: BenchPage, before?: (page: Page) => Promise<void>): Promise<Page>;
  /** How many listings the extension has weighed on a page; nought for the empty one. */
  weighedOn(page: Page): Promise<number>;
  /** What the user has set, for every site. */
  set(everywhere: OverlaySettings): Promise<void>;
  close(): Promise<void>;
}

export async function openProfile(executablePath: string, extension: string): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-bench-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: ['--headless=new', ...chromiumArguments(extension)],
  });
  const isOurs = extension.endsWith('chrome-mv3');
  if (isOurs) await (await welcomePage(context)).close();
  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    async open(wanted, before) {
      const page = await context.newPage();
      await page.route(/^https?:/, (route) =>
        route.request().url() === wanted.url
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: wanted.html })
          : route.abort(),
      );
      await before?.(page);
      await page.goto(wanted.url, { waitUntil: 'load' });
      await quiet(page);
      return page;
    },
    async weighedOn(page) {
      if (!isOurs) return 0;
      const url = page.url();
      return (await worker()).evaluate(async (address) => {
        const kept = Object.entries(await chrome.storage.session.get(null));
        const readings = kept.flatMap(([key, text]) =>
          key.startsWith('tab:') ? (JSON.parse(text as string) as TabReading) : [],
        );
        return readings.find(({ url }) => url === address)?.listings.length ?? 0;
      }, url);
    },
    async set(everywhere) {
      await (await worker()).evaluate((settings) => chrome.storage.local.set({ settings }), {
        everywhere,
        marketplaces: {},
      });
    },
    async close() {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until the page has been idle for a second: reading and badges are done then. */
export async function quiet(page: Page): Promise<void> {
  const debug = await page.context().newCDPSession(page);
  await debug.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await debug.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  for (let calm = 0, before = await busy(); calm < 2; ) {
    await page.waitForTimeout(500);
    const now = await busy();
    calm = now - before < 0.005 ? calm + 1 : 0;
    before = now;
  }
  await debug.detach();
}
