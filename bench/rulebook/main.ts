import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { chromiumArguments, findChromium, howToInstall } from '../../scripts/setup/browsers.ts';
import { welcomePage } from '../../scripts/setup/welcome-page.ts';
import { killBrowsers } from '../../tests/browser/killed-browsers.ts';
import { median } from '../median.ts';
import { registerTable } from './marks.ts';

const marks = Number(process.env.MARKS ?? 1_000_000);
const kills = Number(process.env.KILLS ?? 20);
const searched = ['kalo', 'stobatri', 'ingus', 'vizo', '字'];
const edits = 7;

/** The workbench with a million rules: taking them in, searching, editing, and being killed. */
export async function benchRulebook(): Promise<Record<string, number>> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToInstall);
  const root = join(import.meta.dirname, '../..');
  spawnSync('npx', ['wxt', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 2] });
  const extension = join(root, '.output/chrome-mv3');
  const profile = await mkdtemp(join(tmpdir(), 'touchstone-bench-'));
  const table = join(profile, 'marks.csv');
  await writeFile(table, registerTable(marks));
  const context = await chromium.launchPersistentContext(join(profile, 'browser'), {
    executablePath,
    args: ['--headless=new', ...chromiumArguments(extension)],
  });
  const figures: Record<string, number> = {};
  try {
    const welcome = await welcomePage(context);
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(welcome.url().replace('welcome.html', 'workbench.html'));
    await welcome.close();
    await page.locator('.row').first().waitFor();
    // What lies behind another tab isn't drawn.
    await page.bringToFront();
    await page.evaluate(watchTasks);
    figures.import1MSeconds = await importTable(page, table);
    figures.importLongestTaskMs = await page.evaluate(
      () => (globalThis as Watched).longestTask ?? 0,
    );
    figures.search1MMs = await searchTime(page);
    figures.editInForceMs = await editTime(page);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
  const { lost } = await killBrowsers(executablePath, extension, kills);
  return { ...figures, kills, lost };
}

type Watched = typeof globalThis & { longestTask?: number };

/** Runs in the page: keeps the longest task, of those over 50 ms that a browser tells of. */
function watchTasks(): void {
  const watched = globalThis as Watched;
  watched.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      watched.longestTask = Math.max(watched.longestTask ?? 0, duration);
  }).observe({ type: 'longtask' });
}

/** Seconds from the click to the word that the rules are in force. */
async function importTable(page: Page, table: string): Promise<number> {
  await page.getByRole('link', { name: 'Import and export' }).click();
  await page.getByLabel('File').setInputFiles(table);
  await page.getByLabel('What “Mark” holds').waitFor();
  const started = performance.now();
  await page.getByRole('button', { name: 'Take in' }).click();
  await page.getByRole('banner').getByText('rules taken in').waitFor();
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(`\n${marks} marks in ${seconds.toFixed(1)} s\n`);
  await page.getByRole('link', { name: 'Rules', exact: true }).click();
  await page.locator('.row').first().waitFor();
  return Number(seconds.toFixed(1));
}

/** Milliseconds from a key to the list of what it finds, painted: of the slowest key, the median of rounds. */
async function searchTime(page: Page): Promise<number> {
  const times = new Map<string, number[]>();
  for (let round = 0; round < 5; round += 1)
    for (const word of searched)
      for (let keys = 1; keys <= word.length; keys += 1) {
        const text = word.slice(0, keys);
        const spent = await page.evaluate(typeAndWait, text);
        times.set(text, [...(times.get(text) ?? []), spent]);
      }
  const medians = [...times].map(([text, spent]) => ({ text, ms: median(spent) }));
  for (const { text, ms } of medians) process.stdout.write(`${text}: ${ms.toFixed(1)} ms\n`);
  return Number(Math.max(...medians.map(({ ms }) => ms)).toFixed(1));
}

/** Runs in the page. */
async function typeAndWait(text: string): Promise<number> {
  const input = document.getElementById('rule-search') as HTMLInputElement;
  const list = document.querySelector('.virtual-list > div') as HTMLElement;
  const count = document.querySelector('.rule-search p') as HTMLElement;
  const started = performance.now();
  const changed = new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => {
      watch.disconnect();
      requestAnimationFrame(() => resolve());
    });
    // The count comes with the list; a list of as many rows is another one all the same.
    for (const part of [list, count])
      watch.observe(part, { childList: true, characterData: true, subtree: true });
  });
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await Promise.race([changed, new Promise((resolve) => setTimeout(resolve, 2000))]);
  return performance.now() - started;
}

/** Milliseconds from the click on Save to the word that it is in force, with all those rules. */
async function editTime(page: Page): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < edits; i += 1) {
    await page.getByRole('button', { name: 'New brand' }).click();
    await page.getByLabel(/^Identifier/).waitFor();
    await page.getByLabel('Name', { exact: true }).fill(`Edited ${i}`);
    await page.getByRole('checkbox', { name: 'toys' }).check();
    await page.getByText('Not saved yet').waitFor();
    times.push(await page.evaluate(saveAndWait, `Edited ${i}`));
  }
  process.stdout.write(`saved in ${times.map((ms) => ms.toFixed(0)).join(', ')} ms\n`);
  return Number(median(times).toFixed(1));
}

/** Runs in the page. */
async function saveAndWait(name: string): Promise<number> {
  const status = document.querySelector('.outcome') as HTMLElement;
  const started = performance.now();
  const said = new Promise<void>((resolve) => {
    const look = () => {
      if (!status.textContent?.includes(name)) return;
      watch.disconnect();
      resolve();
    };
    const watch = new MutationObserver(look);
    watch.observe(status, { childList: true, characterData: true, subtree: true });
  });
  document.querySelector<HTMLButtonElement>('.editor form button.primary')?.click();
  await said;
  return performance.now() - started;
}
