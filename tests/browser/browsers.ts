import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { schemaVersion } from '../../lib/storage/migrations.ts';
import { chromiumArguments } from '../../scripts/setup/browsers.ts';
import { welcomePage } from '../../scripts/setup/welcome-page.ts';

export interface BrowserOptions {
  executablePath: string;
  extensionPath: string;
  locale: string | undefined;
  colorScheme: 'light' | 'dark' | 'no-preference' | null | undefined;
  backForwardCache: boolean;
}

export interface Browser {
  context: BrowserContext;
  welcome: Page | undefined;
  close(): Promise<void>;
}

/** Browsers at hand at most: what most tests want, and what a few want in between. */
const mostKept = 2;

/**
 * A browser for one test after another. A start takes longer than most tests, so a browser is used
 * again by the next test that wants the same one, with the extension as on its first day.
 */
export class Browsers {
  /** By their options, the last used last. */
  private readonly kept = new Map<string, Browser>();

  /** @param fresh a browser just installed, in which the welcome page is still open. */
  async take(wanted: BrowserOptions, fresh: boolean): Promise<Browser> {
    const options = JSON.stringify(wanted);
    const kept = this.kept.get(options);
    this.kept.delete(options);
    if (kept && !fresh) return kept;
    await kept?.close();
    return started(wanted);
  }

  /** For the next test. What can't be put back as it was is closed. */
  async giveBack(browser: Browser, wanted: BrowserOptions): Promise<void> {
    try {
      await within(10_000, reset(browser.context));
      this.kept.set(JSON.stringify(wanted), { ...browser, welcome: undefined });
    } catch {
      await browser.close();
    }
    const [oldest] = this.kept;
    if (!oldest || this.kept.size <= mostKept) return;
    this.kept.delete(oldest[0]);
    await oldest[1].close();
  }

  async close(): Promise<void> {
    for (const browser of this.kept.values()) await browser.close();
    this.kept.clear();
  }
}

async function started({
  executablePath,
  extensionPath,
  locale,
  colorScheme,
  backForwardCache,
}: BrowserOptions): Promise<Browser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'touchstone-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    colorScheme,
    env: { ...process.env, ...(locale && { LANGUAGE: locale }) },
    args: ['--headless=new', `--lang=${locale}`, ...chromiumArguments(extensionPath)],
    ...(backForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
  });
  return {
    context,
    welcome: await welcomePage(context),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Closes what is open, empties what the extension keeps, and starts its worker anew. */
async function reset(context: BrowserContext): Promise<void> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('the extension is gone');
  const blank = await context.newPage();
  for (const page of context.pages()) if (page !== blank) await page.close();
  await context.unrouteAll();
  await blank.goto(new URL('/manifest.json', worker.url()).href);
  await stopWorker(context, blank);
  await blank.evaluate(empty, schemaVersion);
  await blank.evaluate(async () => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
    // Wakes the worker, which puts the rulebook away as after an installation.
    await chrome.runtime.sendMessage({ id: 1, type: 'rulebookState', timestamp: Date.now() });
  });
  await blank.goto('about:blank');
}

/**
 * In the extension: empties its database. The rulebook takes seconds to be put away, so where nothing
 * was ever changed in it, it stays.
 */
async function empty(version: number): Promise<void> {
  const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const databases = (await indexedDB.databases()).map(({ name = '' }) => name);
  for (const name of databases) {
    const database = await done(indexedDB.open(name));
    const isUntouched =
      database.version === version && (await isAsPackaged(database).catch(() => false));
    if (isUntouched) {
      const rulebook = ['meta', 'images', 'segments', 'blocks', 'history'];
      const others = [...database.objectStoreNames].filter((store) => !rulebook.includes(store));
      const writing = database.transaction(others, 'readwrite');
      await Promise.all(others.map((store) => done(writing.objectStore(store).clear())));
    }
    database.close();
    if (!isUntouched) await done(indexedDB.deleteDatabase(name));
  }

  async function isAsPackaged(database: IDBDatabase): Promise<boolean> {
    const reading = database.transaction(['meta', 'history', 'ownEntries', 'images']);
    const [meta, changes, own, images] = await Promise.all([
      done(reading.objectStore('meta').get('rulebook')),
      done(reading.objectStore('history').count()),
      done(reading.objectStore('ownEntries').count()),
      done(reading.objectStore('images').count()),
    ]);
    // One record tells of the installation itself.
    return meta && !meta.rebuilt && changes <= 1 && own === 0 && images > 0;
  }
}

/** Stops the worker as the browser does after half a minute of quiet. */
export async function stopWorker(context: BrowserContext, from: Page): Promise<void> {
  const debug = await context.newCDPSession(from);
  const stopped = new Promise<void>((resolve) => {
    debug.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await debug.send('ServiceWorker.enable');
  await debug.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await debug.detach();
}

export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
