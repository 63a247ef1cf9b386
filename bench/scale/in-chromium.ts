import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { changedSums, noSums, summedBy } from '../../lib/counting/count-sums.ts';
import { readDay } from '../../lib/counting/day-chunk.ts';
import { totalsOf } from '../../lib/counting/day-totals.ts';
import { chromiumArguments, findChromium, howToInstall } from '../../scripts/setup/browsers.ts';
import { welcomePage } from '../../scripts/setup/welcome-page.ts';
import { median } from '../median.ts';
import { listingsADay, yearOfListings } from './seen-listings.ts';

const rounds = 5;

/** What is asked for, one after the other, from the moment at which the first charts are painted. */
const changes: readonly (readonly [field: number, value: string])[] = [
  [0, 'brand'],
  [0, 'category'],
  [0, 'country'],
  [1, 'marketplace-3'],
  [0, 'brand'],
  [1, ''],
  [0, 'marketplace'],
];

/** What a million listings seen cost where they are looked at: the built extension in Chromium. */
export async function benchDashboard(root: string): Promise<Record<string, number>> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToInstall);
  spawnSync('npx', ['wxt', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 2] });
  const profile = await mkdtemp(join(tmpdir(), 'touchstone-scale-'));
  const launch = () =>
    chromium.launchPersistentContext(profile, {
      executablePath,
      args: ['--headless=new', ...chromiumArguments(join(root, '.output/chrome-mv3'))],
    });
  try {
    let context = await launch();
    const id = await extensionIn(context);
    await (await welcomePage(context)).close();
    const empty = await sizeOf(profile);
    const year = yearOfListings();
    await keep(context, id, year);
    await keepSums(context, id, year);
    await context.close();
    const bytes = (await sizeOf(profile)) - empty;

    context = await launch();
    await extensionIn(context);
    const opened: number[] = [];
    const changed: number[][] = [];
    for (let i = 0; i <= rounds; i += 1) {
      const view = await context.newPage();
      const spent = await openDashboard(view, id);
      const spentOnCharts = await changeCharts(view);
      // The first has the browser's own caches to fill.
      if (i > 0) opened.push(spent);
      if (i > 0) changed.push(spentOnCharts);
      await view.close();
    }
    await context.close();
    const listings = year.length * listingsADay;
    const charts = changes.map((_, i) => changed.map((spent) => spent[i] ?? Number.NaN));
    process.stdout.write(
      `in Chromium: opened in ${rounded(opened)} ms, ${Math.round(bytes / 1e6)} MB kept\n${changes
        .map(([, value], i) => `  ${value || 'all marketplaces'}: ${rounded(charts[i] ?? [])} ms\n`)
        .join('')}`,
    );
    return {
      dashboard1MMs: Math.round(median(opened)),
      chartMs: Math.round(Math.max(...charts.map(median))),
      bytesPerListing: Number((bytes / listings).toFixed(1)),
    };
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

async function extensionIn(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

/** Puts packed days where the extension keeps them. */
async function keep(
  context: BrowserContext,
  id: string,
  year: ReturnType<typeof yearOfListings>,
): Promise<void> {
  const view = await context.newPage();
  await view.goto(`chrome-extension://${id}/studies.html`);
  await view.getByRole('heading', { name: 'Nothing has been counted' }).waitFor();
  const base64 = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64');
  for (let i = 0; i < year.length; i += 40) {
    const some = year
      .slice(i, i + 40)
      .map(
        ({ day, columns, hashes }) =>
          [day, base64(columns), base64(hashes), totalsIn(columns)] as const,
      );
    await view.evaluate(
      (days) =>
        new Promise<void>((resolve, reject) => {
          const bytes = (text: string) =>
            Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer;
          const opening = indexedDB.open('touchstone');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const stores = ['countedDays', 'countedHashes', 'countedTotals'];
            const writing = opening.result.transaction(stores, 'readwrite');
            for (const [day, columns, hashes, totals] of days) {
              writing.objectStore('countedDays').put({ day, columns: bytes(columns) });
              writing.objectStore('countedHashes').put({ day, hashes: bytes(hashes) });
              writing
                .objectStore('countedTotals')
                .put({ ...totals, counts: Uint32Array.from(totals.counts) });
            }
            writing.onabort = () => reject(writing.error);
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      some,
    );
  }
  await view.close();
}

/** As JSON takes them. */
function totalsIn(columns: ArrayBuffer) {
  const totals = totalsOf(readDay(columns));
  return { ...totals, counts: [...totals.counts] };
}

/** Puts their sums there. */
async function keepSums(
  context: BrowserContext,
  id: string,
  year: ReturnType<typeof yearOfListings>,
): Promise<void> {
  const sums = summedBy.map((by) => {
    const days = year.map(({ columns }) => ({ day: readDay(columns), times: 1 as const }));
    const { counts, ...texts } = changedSums(noSums, by, days);
    return [by, texts, [...counts]] as const;
  });
  const view = await context.newPage();
  await view.goto(`chrome-extension://${id}/manifest.json`);
  await view.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('touchstone');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('countedSums', 'readwrite');
          for (const [by, texts, counts] of kept)
            writing
              .objectStore('countedSums')
              .put({ ...texts, counts: Uint32Array.from(counts) }, by);
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    sums,
  );
  await view.close();
}

/** Milliseconds from the navigation until the charts are painted. */
async function openDashboard(view: Page, id: string): Promise<number> {
  await view.addInitScript(() => {
    const look = () => {
      if (document.querySelectorAll('svg.chart').length < 2) requestAnimationFrame(look);
      else setTimeout(() => Object.assign(window, { painted: performance.now() }));
    };
    requestAnimationFrame(look);
  });
  await view.goto(`chrome-extension://${id}/studies.html`);
  const painted = await view.waitForFunction(
    () => (window as unknown as { painted?: number }).painted,
  );
  return (await painted.jsonValue()) ?? Number.NaN;
}

/** Milliseconds from asking for another chart until it is painted. */
async function changeCharts(view: Page): Promise<number[]> {
  return view.evaluate(async (asked) => {
    const chart = () => document.querySelectorAll('svg.chart')[1]?.outerHTML;
    const spent: number[] = [];
    for (const [field, value] of asked) {
      const select = document.querySelectorAll<HTMLSelectElement>('.filter select')[field];
      const before = chart();
      const began = performance.now();
      if (select) select.value = value;
      select?.dispatchEvent(new Event('change', { bubbles: true }));
      let changed = false;
      while (!changed) {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const shown = chart();
        changed = shown !== undefined && shown !== before;
      }
      spent.push(performance.now() - began);
    }
    return spent;
  }, changes);
}

/** Bytes of the browser's IndexedDB. */
async function sizeOf(profile: string): Promise<number> {
  const folder = join(profile, 'Default', 'IndexedDB');
  const files = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(
    files.map(async (file) => {
      const found = await stat(join(folder, file));
      return found.isFile() ? found.size : 0;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

const rounded = (times: readonly number[]) => times.map(Math.round).join(', ');
