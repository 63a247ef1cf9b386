import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { verify } from '../../lib/reporting/evidence/verify.ts';
import type { TabReading } from '../../lib/weighing/tab-reading.ts';
import { findFirefox } from '../../scripts/setup/browsers.ts';
import { harmless, itemPage, itemUrl, resultsPage, resultsUrl, suspect } from './pages/ebay.ts';

/** Playwright's Firefox is a patched one; the stock one is driven over WebDriver BiDi instead. */
const firefox = findFirefox();
const built = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');

const served = new Map([
  [resultsUrl, resultsPage([suspect, harmless])],
  [itemUrl(suspect.id), itemPage({ ...suspect, brand: 'Unbranded' })],
]);

test.skip(!firefox, 'no Firefox on this machine');

/** Firefox makes one up for each profile, unless the profile has one. */
const address = 'b0d5f7a1-6a0e-4a6e-9f3d-0a2f3c1e7d55';

let browser: Browser;
let downloads: string;

test.beforeAll(async () => {
  downloads = await mkdtemp(path.join(tmpdir(), 'touchstone-downloads-'));
  const manifest = JSON.parse(await readFile(path.join(built, 'manifest.json'), 'utf8'));
  const { id } = manifest.browser_specific_settings.gecko;
  browser = await puppeteer.launch({
    browser: 'firefox',
    ...(firefox && { executablePath: firefox }),
    headless: true,
    // An extension's own pages are opened only with leave.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: address }),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // Tabs that the extension opens are answered by nobody: nothing gets past this port.
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
    },
  });
  await browser.installExtension(built);
});
test.afterAll(async () => {
  await browser?.close();
  await rm(downloads, { recursive: true, force: true });
});

/** Opens a page of a marketplace at its own address, answered from here; nothing else is let out. */
async function visit(url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const html = served.get(request.url());
    if (html !== undefined)
      await request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    else if (/^https?:/.test(request.url())) await request.abort();
    else await request.continue();
  });
  await page.goto(url);
  return page;
}

/** One of the extension's own pages. */
async function view(path: string): Promise<Page> {
  const opened = await browser.newPage();
  // Firefox never says that an extension's page has loaded, so nothing is awaited of it.
  opened.goto(`moz-extension://${address}/${path}`).catch(() => {});
  await expect.poll(() => opened.evaluate(() => location.protocol)).toBe('moz-extension:');
  return opened;
}

/** The popup of the tab that shows an address, as a page of its own. */
async function popupAt(url: string): Promise<Page> {
  const popup = await view('popup.html');
  const tab = await popup.evaluate(async (wanted) => {
    const { browser } = globalThis as unknown as { browser: typeof chrome };
    const kept = Object.entries(await browser.storage.session.get(null));
    const isWanted = ([key, text]: [string, unknown]) =>
      key.startsWith('tab:') && (JSON.parse(String(text)) as TabReading).url === wanted;
    return kept.find(isWanted)?.[0].replace('tab:', '');
  }, url);
  await popup.evaluate((of) => location.assign(`?tab=${of}`), tab);
  return popup;
}

const textIn = (page: Page) => page.evaluate(() => document.body.innerText);

/** Presses the button, or opens the part, whose text begins so. */
async function press(page: Page, text: string): Promise<void> {
  const pressed = () =>
    page.evaluate((wanted) => {
      const all = document.querySelectorAll<HTMLElement>('button, summary');
      const found = [...all].find(({ innerText }) => innerText.trim().startsWith(wanted));
      found?.click();
      return found !== undefined;
    }, text);
  await expect.poll(pressed).toBe(true);
}

const badges = (page: Page) => page.$$eval('touchstone-badge', (found) => found.length);

test('Firefox: badges stand on the listings that need one', async () => {
  const page = await visit(resultsUrl);
  await expect.poll(() => badges(page)).toBe(1);
  const parent = await page.$eval('touchstone-badge', (badge) => badge.parentElement?.id);
  expect(parent).toBe(`card-${suspect.id}`);
  // The badge's card comes late, as a script that the worker runs in the page.
  const card = await page.$eval(`#card-${suspect.id}`, (card) => {
    const { left, top } = card.getBoundingClientRect();
    return { left, top };
  });
  // The welcome page may come in front meanwhile, which takes the pointer away.
  const below = async () => {
    await page.bringToFront();
    await page.mouse.move(card.left + 40, card.top + 18);
    return page.evaluate(
      ({ left, top }) => document.elementFromPoint(left + 40, top + 60)?.localName,
      card,
    );
  };
  await expect.poll(below).toBe('touchstone-badge');
  await page.close();
});

test('Firefox: a listing’s verdict comes through to the popup, from which it is reported, with evidence that is whole and noted in a ledger that holds', async () => {
  const page = await visit(itemUrl(suspect.id));
  await expect.poll(() => badges(page)).toBe(1);
  const popup = await popupAt(itemUrl(suspect.id));
  await expect
    .poll(() => textIn(popup))
    .toMatch(/Suspect[\s\S]*Speaks against it[\s\S]*1:1 replica/);

  await press(popup, 'Report to eBay');
  const channel = `https://ocswf.ebay.com/rti/compose?items=${suspect.id}`;
  // Firefox says in the address of its own page which one it couldn't reach.
  const opened = () => browser.targets().map((target) => decodeURIComponent(target.url()));
  await expect.poll(() => opened().some((url) => url.includes(channel))).toBe(true);
  const kept = await popup.evaluate(
    () =>
      new Promise<{ listingKey: string; state: string; channel: { url: string } }[]>(
        (resolve, reject) => {
          const opening = indexedDB.open('touchstone');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const reading = opening.result.transaction('reports').objectStore('reports').getAll();
            reading.onsuccess = () => resolve(reading.result);
          };
        },
      ),
  );
  expect(kept.map(({ listingKey, state, channel: { url } }) => [listingKey, state, url])).toEqual([
    [`ebay/${suspect.id}`, 'draft', channel],
  ]);
  await expect.poll(() => textIn(popup)).toContain('Reports so far (1)');

  await press(popup, 'Text for the report');
  await expect.poll(() => textIn(popup)).toContain('I am a shopper and saw this listing');
  await press(popup, 'Keep the evidence');
  await press(popup, 'Save as a file');
  await expect.poll(() => textIn(popup)).toContain('The ledger has this number');
  const whole = async () => (await readdir(downloads)).filter((name) => name.endsWith('.zip'));
  await expect.poll(whole).toHaveLength(1);
  const bundle = path.join(downloads, (await whole())[0] ?? '');
  const state = async () => (await verify(new Uint8Array(await readFile(bundle)))).state;
  await expect.poll(state).toBe('intact');
  await press(popup, 'I have sent it');
  const reports = await view('reports.html#bundle');
  const file = await reports.waitForSelector('input[type=file]');
  await (file as ElementHandle<HTMLInputElement>).uploadFile(bundle);
  await expect.poll(() => textIn(reports)).toContain('every byte is as it was packed');
  expect(await textIn(reports)).toContain('The ledger noted this bundle’s number');
  await reports.evaluate(() => {
    location.hash = 'ledger';
  });
  await press(reports, 'Check the ledger');
  await expect.poll(() => textIn(reports)).toContain('All 3 entries are as they were written');
  await reports.close();

  // What comes after the verdict: a purchase is kept, and is listed on its own page.
  await press(popup, 'I bought this');
  await press(popup, 'Keep this listing');
  await expect.poll(() => textIn(popup)).toMatch(/Kept on/);
  const purchases = await view('purchases.html');
  await expect.poll(() => textIn(purchases)).toContain(suspect.name);
  expect(await textIn(purchases)).toMatch(/\$29\.90[\s\S]*That day: Suspect/);
  for (const shown of [purchases, popup, page]) await shown.close();
});

test('Firefox: the panel opens beside the price, and Escape closes it', async () => {
  const page = await visit(itemUrl(suspect.id));
  await expect.poll(() => badges(page)).toBe(1);
  const box = await page.$eval('touchstone-badge', (badge) => {
    const { x, y, width, height } = badge.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(box.x, box.y);
  await expect.poll(() => page.$$eval('touchstone-panel', (panels) => panels.length)).toBe(1);
  // It has its content, and the focus, beside what it was opened with.
  const shown = () =>
    page.evaluate(({ x, y }) => {
      const seen = [60, 200, 300].map(
        (away) => document.elementFromPoint(x + away, y + 40)?.localName,
      );
      return document.activeElement?.localName === 'touchstone-panel' && seen;
    }, box);
  await expect.poll(shown).toContain('touchstone-panel');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.$$eval('touchstone-panel', (panels) => panels.length)).toBe(0);
  await page.close();
});

test('Firefox: settings hold at once, and the results line counts what is hidden', async () => {
  const page = await visit(resultsUrl);
  await expect.poll(() => badges(page)).toBe(1);
  const settings = await view('settings.html');
  await expect
    .poll(() => settings.evaluate(() => document.querySelectorAll('[type=radio]').length))
    .toBe(6);
  const choose = (at: number) =>
    settings.evaluate(
      (n) => document.querySelectorAll<HTMLInputElement>('[type=radio]')[n]?.click(),
      at,
    );
  const shownHeight = () =>
    page.$eval(`#card-${suspect.id}`, (card) => card.getBoundingClientRect().height);
  await choose(2);
  await expect.poll(shownHeight).toBe(0);
  expect(await page.$$eval('touchstone-line', (lines) => lines.length)).toBe(1);
  await choose(0);
  await expect.poll(shownHeight).toBeGreaterThan(0);
  await settings.close();
  await page.close();
});
