import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { sendMessage } from './messages.ts';
import { keptTabGlance, keptTabReading, readingIn, tabReadingKey } from './storage/tab-readings.ts';
import { countLevels, type LevelCounts, type TabReading } from './weighing/tab-reading.ts';

export interface ViewedTab {
  id: number;
  /** Where it is, as far as the browser says: on sites that we may read. */
  url: string | undefined;
}

/** The tab that a view is about: the one named in its address, else the active one. */
export async function tabOfView(): Promise<ViewedTab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return { id: Number(named), url: await addressOf(Number(named)) };
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id === undefined ? undefined : { id: active.id, url: active.url };
}

export type TabPage =
  /** No script of ours is in the page. */
  | { state: 'unread' }
  /** There is one, and it has nothing to show yet, or nothing to show. */
  | { state: 'awaited' }
  | ReadPage;

export interface ReadPage {
  state: 'read';
  reading: TabReading;
  /** Of all its listings, also where `reading` has only the first. */
  counts: LevelCounts;
}

const asPage = (reading: TabReading): ReadPage => ({
  state: 'read',
  reading,
  counts: countLevels(reading.listings),
});

/**
 * What was last read in a tab that is still at that address, as far as the browser says: at once,
 * however busy the page is. `pageInTab` says whether it still holds.
 */
export async function lastReadInTab(tab: number): Promise<ReadPage | undefined> {
  const [reading, address] = await Promise.all([
    keptTabReading(browser.storage.session, tab),
    addressOf(tab),
  ]);
  return reading && address === reading.url ? asPage(reading) : undefined;
}

/** The first of `lastReadInTab`, which is there sooner than all of it. */
export async function glanceAtTab({ id, url }: ViewedTab): Promise<ReadPage | undefined> {
  const glance = await keptTabGlance(browser.storage.session, id);
  return glance && url === glance.reading.url ? { state: 'read', ...glance } : undefined;
}

/** What a tab shows now. What is kept of a page that the tab has left is not shown. */
export async function pageInTab(tab: number): Promise<TabPage> {
  const [kept, visit] = await Promise.all([
    keptTabReading(browser.storage.session, tab),
    presentVisit(tab),
  ]);
  if (visit === 'none') return { state: 'unread' };
  if (kept && visit === kept.visit) return asPage(kept);
  return { state: 'awaited' };
}

async function addressOf(tab: number): Promise<string | undefined> {
  return (await browser.tabs.get(tab).catch(() => undefined))?.url;
}

/** The visit that a tab's page is on; `none` where nothing of ours answers. */
async function presentVisit(tab: number): Promise<string | 'none'> {
  return sendMessage('presentVisit', undefined, tab).catch(() => 'none' as const);
}

/** Calls back with what the tab shows whenever it was read anew. */
export function followTab(tab: number, onPage: (page: ReadPage) => void): void {
  const key = tabReadingKey(tab);
  browser.storage.session.onChanged.addListener((changes) => {
    const reading = readingIn(changes[key]?.newValue);
    if (reading) onPage(asPage(reading));
  });
}

/** Asks the page's script to read and send everything again. */
export async function askToReadAgain(tab: number): Promise<void> {
  await sendMessage('readAgain', undefined, tab);
}

/**
 * Reads a page of a shop that no marketplace file knows. The click on the toolbar's button gave
 * leave for this tab only. Rejects where the browser lets no extension in.
 */
export async function readThisPage(tab: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab },
    files: ['/content-scripts/overlay.js'],
  });
  await askToReadAgain(tab);
}

/** Runs files of the extension in a page that its content script is in. */
export async function runInPage(
  { tab, frameId }: { tab?: { id?: number }; frameId?: number },
  files: string[],
): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) throw new Error('No page has asked for this');
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: files.map((file) => `/${file}`) as ScriptPublicPath[],
  });
}

/** Scrolls the tab's page to a listing; false where it is gone. */
export async function showListing(tab: number, key: string): Promise<boolean> {
  const shown = await sendMessage('showListing', { key }, tab).catch(() => false);
  if (shown) await browser.tabs.update(tab, { active: true });
  return shown;
}

/** Opens a tab, and says which. */
export async function openTab(url: string): Promise<number | undefined> {
  return (await browser.tabs.create({ url })).id;
}

/** Opens the settings, at a marketplace's own where one is named. */
export async function openSettings(marketplace?: string): Promise<void> {
  const query = marketplace === undefined ? '' : `?${new URLSearchParams({ marketplace })}`;
  await openTab(browser.runtime.getURL(`/settings.html${query}`));
}

/** Opens a part of the reports' own page. */
export async function openReports(part: string): Promise<void> {
  await openTab(browser.runtime.getURL(`/reports.html#${part}`));
}
