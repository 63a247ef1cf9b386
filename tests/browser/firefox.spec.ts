import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
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

test.beforeAll(async () => {
  const manifest = JSON.parse(await readFile(path.join(built, 'manifest.json'), 'utf8'));
  const { id } = manifest.browser_specific_settings.gecko;
  browser = await puppeteer.launch({
    browser: 'firefox',
    ...(firefox && { executablePath: firefox }),
    headless: true,
    // An extension's own pages are opened only with leave.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [id]: address }) },
  });
  await browser.installExtension(built);
});
test.afterAll(() => browser?.close());

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
  await page.mouse.move(card.left + 40, card.top + 18);
  const below = () =>
    page.evaluate(
      ({ left, top }) => document.elementFromPoint(left + 40, top + 60)?.localName,
      card,
    );
  await expect.poll(below).toBe('touchstone-badge');
  await page.close();
});

test('Firefox: a listing’s verdict comes through to the popup', async () => {
  const page = await visit(itemUrl(suspect.id));
  await expect.poll(() => badges(page)).toBe(1);
  const popup = await browser.newPage();
  // Firefox never says that an extension's page has loaded, so nothing is awaited of it.
  popup.goto(`moz-extension://${address}/popup.html`).catch(() => {});
  await expect.poll(() => popup.evaluate(() => location.protocol)).toBe('moz-extension:');
  const tab = await popup.evaluate(async (url) => {
    const { browser } = globalThis as unknown as { browser: typeof chrome };
    const kept = Object.entries(await browser.storage.session.get(null)) as [string, TabReading][];
    return kept.find(([, reading]) => reading.url === url)?.[0].replace('tab:', '');
  }, itemUrl(suspect.id));
  await popup.evaluate((of) => location.assign(`?tab=${of}`), tab);
  await expect
    .poll(() => popup.evaluate(() => document.body.innerText))
    .toMatch(/Suspect[\s\S]*Speaks against it[\s\S]*1:1 replica/);
  await page.close();
});

test('Firefox: settings hold at once, and the results line counts what is hidden', async () => {
  const page = await visit(resultsUrl);
  await expect.poll(() => badges(page)).toBe(1);
  const settings = await browser.newPage();
  settings.goto(`moz-extension://${address}/settings.html`).catch(() => {});
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
