import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import type { TabReading } from '../../lib/weighing/tab-reading.ts';
import { chromiumArguments } from '../setup/browsers.ts';
import { welcomePage } from '../setup/welcome-page.ts';

/** A browser with a profile of its own and the extension in it. */
export interface DemoBrowser {
  context: BrowserContext;
  /** What the extension keeps of the page at an address, as soon as it has weighed it. */
  readingOf(url: string): Promise<TabReading>;
  /** The popup of a page's tab, in a tab of its own. */
  openPopup(page: Page): Promise<Page>;
  close(): Promise<void>;
}

const patience = 60_000;

export async function startBrowser(
  executablePath: string,
  extension: string,
  headless: boolean,
  /** BCP 47, of the interface; the machine's where none is given. */
  locale?: string,
): Promise<DemoBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'touchstone-demo-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    // A browser that is left open ends as the demo ends: with its profile cleared away.
    handleSIGINT: headless,
    handleSIGTERM: headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    ...(locale && { env: { ...process.env, LANGUAGE: locale } }),
    args: [
      ...(locale ? [`--lang=${locale}`] : []),
      ...(headless ? ['--headless=new'] : []),
      ...chromiumArguments(extension),
    ],
  });
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: patience }));
  const id = new URL((await worker()).url()).host;
  const welcome = await welcomePage(context);
  if (headless) await welcome.close();
  return {
    context,
    async readingOf(url) {
      const reading = await (await worker()).evaluate(
        ({ address, longest }) =>
          new Promise((resolve) => {
            const look = async () => {
              const kept = Object.entries(await chrome.storage.session.get(null));
              const readings = kept.flatMap(([key, text]) =>
                key.startsWith('tab:') ? (JSON.parse(text as string) as TabReading) : [],
              );
              const found = readings.find(({ url }) => url === address);
              if (found) resolve(found);
            };
            chrome.storage.session.onChanged.addListener(() => void look());
            void look();
            setTimeout(resolve, longest);
          }),
        { address: url, longest: patience },
      );
      if (!reading) throw new Error(`the extension gave no verdict on ${url}`);
      return reading as TabReading;
    },
    async openPopup(page) {
      await page.bringToFront();
      const tab = await (await worker()).evaluate(async () => {
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return active?.id;
      });
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 400, height: 600 });
      await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
      return popup;
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
