import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { compile } from '../../lib/matching/compile.ts';
import { chromiumArguments, findChromium, howToInstall } from '../../scripts/setup/browsers.ts';
import { welcomePage } from '../../scripts/setup/welcome-page.ts';
import { harmless, suspect } from '../../tests/browser/pages/ebay.ts';
import { round } from './matching.ts';
import { loadTime, scrollTime } from './page-times.ts';
import { register } from './terms.ts';
import {
  echoView,
  pagesBefore,
  rounds,
  scoreOverEcho,
  steadyRounds,
  titlesWith,
  viewWith,
  wakeOverPing,
} from './worker-times.ts';

/** What the extension costs where it runs: its worker's wake, its answers, and its pages. */
export async function benchInChromium(root: string): Promise<Record<string, number>> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToInstall);
  spawnSync('npx', ['wxt', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 2] });
  const extension = join(root, '.output/chrome-mv3');
  const figures: Record<string, number> = {};
  for (const [size, count] of [
    ['100k', 100_000],
    ['1M', 1_000_000],
  ] as const) {
    const rulebook = register(count);
    const image = compile(rulebook);
    const titles = titlesWith(rulebook.brands.map(({ name }) => name));
    await inContext(executablePath, extension, async (context, id) => {
      await welcomePage(context);
      const view = await viewWith(context, id, image);
      const wake = await wakeOverPing(context, view, titles);
      figures[`wake${size}`] = wake.listing;
      figures[`wake48Cards${size}`] = wake.cards;
      if (size !== '1M') return;
      const echoed = await echoView(context);
      const first = await scoreOverEcho(view, echoed, 100, rounds);
      process.stdout.write(`A worker’s first pages: ${first} times an echo; not counted\n`);
      await scoreOverEcho(view, echoed, 100, pagesBefore - rounds);
      for (const cards of [100, 200])
        figures[`scoreVsEcho${cards}`] = await scoreOverEcho(view, echoed, cards, steadyRounds);
    });
  }
  const pages = { with: extension, without: undefined } as const;
  const times: Record<string, number> = {};
  for (const [which, path] of Object.entries(pages))
    await inContext(executablePath, path, async (context) => {
      if (path) await welcomePage(context);
      times[`load ${which}`] = await loadTime(context);
      times[`reading ${which}`] = await scrollTime(context, harmless);
      times[`badging ${which}`] = await scrollTime(context, suspect);
    });
  const ratio = (what: string) =>
    round((times[`${what} with`] ?? Number.NaN) / (times[`${what} without`] ?? Number.NaN));
  process.stdout.write(
    `\nIn Chromium, ms of page tasks: ${JSON.stringify(Object.fromEntries(Object.entries(times).map(([what, ms]) => [what, Math.round(ms)])))}\n`,
  );
  return {
    ...figures,
    pageTaskTime100: ratio('load'),
    scrollReading: ratio('reading'),
    scrollBadging: ratio('badging'),
  };
}

/** An extension that hands every message back: what the browser itself takes for one. */
const echo = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'echo',
    version: '1',
    background: { service_worker: 'worker.js' },
  }),
  'worker.js': 'chrome.runtime.onMessage.addListener((message, _, answer) => answer(message));',
  'view.html': '<!doctype html><title>echo</title>',
};

async function inContext(
  executablePath: string,
  extension: string | undefined,
  run: (context: BrowserContext, id: string) => Promise<void>,
): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'touchstone-bench-'));
  const echoFolder = await mkdtemp(join(tmpdir(), 'touchstone-echo-'));
  for (const [file, text] of Object.entries(echo)) await writeFile(join(echoFolder, file), text);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [
      '--headless=new',
      ...(extension ? chromiumArguments(`${extension},${echoFolder}`) : ['--no-sandbox']),
    ],
  });
  try {
    let id = '';
    if (extension) {
      while (!id) {
        const own = context
          .serviceWorkers()
          .find((worker) => worker.url().endsWith('background.js'));
        if (own) id = new URL(own.url()).host;
        else await context.waitForEvent('serviceworker');
      }
    }
    await run(context, id);
  } finally {
    await context.close();
    for (const folder of [profile, echoFolder]) await rm(folder, { recursive: true, force: true });
  }
}
