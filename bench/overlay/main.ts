import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, howToInstall } from '../../scripts/setup/browsers.ts';
import { median } from '../median.ts';
import { type BenchPage, madePage, sharedPages } from './pages.ts';
import { popupFirstContent } from './popup.ts';
import { openProfile, type Profile } from './profile.ts';
import { shiftOf } from './shift.ts';
import { type Visit, visit } from './visit.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const rounds = { made: 7, shared: 3 };

/**
 * What the overlay costs a page of listings, beside a content script that does nothing, in turn on
 * the same page in the same run; and how soon the popup has something to show.
 */
export async function benchOverlay(): Promise<Record<string, number>> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToInstall);
  spawnSync('npx', ['wxt', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 2] });
  const emptyFolder = await mkdtemp(join(tmpdir(), 'touchstone-empty-'));
  for (const [file, text] of Object.entries(emptyExtension))
    await writeFile(join(emptyFolder, file), text);
  const extension = join(root, '.output/chrome-mv3');
  const made = madePage(200);
  const popup = await popupFirstContent(executablePath, extension, made);
  const emptyPopup = await popupFirstContent(executablePath, emptyFolder, made);
  const ours = await openProfile(executablePath, extension);
  const empty = await openProfile(executablePath, emptyFolder);
  try {
    const costs: Cost[] = [];
    for (const page of [made, ...(await sharedPages())]) {
      const cost = await costOf(page, ours, empty);
      if (cost) costs.push(cost);
      if (cost) print(cost);
    }
    const ofMade = costs[0];
    return {
      addedMsPer100Cards: round(median(costs.map((one) => one.addedMsPer100Cards))),
      longestTaskMs: round(Math.max(...costs.map((one) => one.longestTaskMs))),
      cls: round(Math.max(...costs.map((one) => one.cls)), 4),
      popupFirstContentMs: round(popup),
      emptyPopupMs: round(emptyPopup),
      memoryMBPerTab: round(median(costs.map((one) => one.memoryMB)), 2),
      addedMsPer100CardsMade: round(ofMade?.addedMsPer100Cards ?? Number.NaN),
      pages: costs.length,
    };
  } finally {
    await ours.close();
    await empty.close();
    await rm(emptyFolder, { recursive: true, force: true });
  }
}

/** The same pages, and nothing done there. */
const emptyExtension = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'empty',
    version: '1',
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['*://*/*'], js: ['content.js'], run_at: 'document_idle' }],
  }),
  'content.js': '0;',
  'worker.js': '0;',
  'popup.html': '<!doctype html><meta charset="utf-8"><h1>1 of 20 listings</h1>',
};

interface Cost {
  name: string;
  cards: number;
  addedMsPer100Cards: number;
  /** Of the tasks in which the extension ran. */
  longestTaskMs: number;
  cls: number;
  memoryMB: number;
}

/** Nothing of a page on which no card was weighed. */
async function costOf(page: BenchPage, ours: Profile, empty: Profile): Promise<Cost | undefined> {
  const visits = { ours: [] as Visit[], empty: [] as Visit[] };
  const wanted = page.made ? rounds.made : rounds.shared;
  // The first visit of each warms what a browser keeps of a page's code.
  for (let i = 0; i <= wanted; i += 1) {
    const first = await visit(ours, page);
    if (first.cards === 0) return undefined;
    const second = await visit(empty, page);
    if (i === 0) continue;
    visits.ours.push(first);
    visits.empty.push(second);
  }
  const cards = visits.ours[0]?.cards ?? 0;
  const added = (what: (visit: Visit) => number) =>
    median(visits.ours.map(what)) - median(visits.empty.map(what));
  return {
    name: page.name,
    cards,
    addedMsPer100Cards: (added(({ taskMs }) => taskMs) / cards) * 100,
    longestTaskMs: median(visits.ours.map(({ longestTaskMs }) => longestTaskMs)),
    cls: await shiftOf(ours, page),
    memoryMB: added(({ heapMB }) => heapMB),
  };
}

function print(cost: Cost): void {
  process.stdout.write(
    `${cost.name.padEnd(36)} ${String(cost.cards).padStart(4)} cards  ${cost.addedMsPer100Cards.toFixed(1).padStart(7)} ms per 100  longest ${cost.longestTaskMs.toFixed(1).padStart(6)} ms  CLS ${cost.cls.toFixed(4)}  ${cost.memoryMB.toFixed(2).padStart(6)} MB\n`,
  );
}

function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
