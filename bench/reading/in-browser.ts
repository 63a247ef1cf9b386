import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { rolldown } from 'rolldown';
import { findChromium, howToInstall, isRoot } from '../../scripts/setup/browsers.ts';
import { table } from '../../scripts/touchstone/table.ts';
import { median } from '../median.ts';
import type { SavedPage } from './in-node.ts';

interface Measured {
  path: string;
  page: string;
  listings: number;
  first: number;
  later: number;
  longestStep: number;
}

const rounds = 5;
/** A results page of the usual length, some sixty cards. */
const aboutSixty = ({ listings }: Measured) => listings >= 45 && listings <= 80;

/**
 * What a reading costs in Chromium, where the page is parsed already: the first one of a page,
 * with everything cold, and the median of those after. All times are the main thread's own, so
 * that what else the machine does counts little.
 */
export async function inBrowser(pages: readonly SavedPage[]): Promise<Record<string, number>> {
  const script = await bundled();
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToInstall);
  const browser = await chromium.launch({
    executablePath,
    args: isRoot() ? ['--no-sandbox'] : [],
  });
  const rows: Measured[] = [];
  try {
    for (const page of pages) rows.push(await measured(browser, page, script));
  } finally {
    await browser.close();
  }
  const results = rows.filter(({ page, listings }) => page !== 'listing' && listings > 1);
  const kinds = [
    ['listing', rows.filter(({ page }) => page === 'listing')],
    ['results', results],
    ['resultsOfSixty', results.filter(aboutSixty)],
  ] as const;
  const figures: Record<string, number> = {};
  const lines = kinds.map(([kind, own]) => {
    const first = own.map((row) => row.first);
    const later = own.map((row) => row.later);
    figures[`${kind}FirstMedianMs`] = round2(median(first));
    figures[`${kind}FirstMaxMs`] = round2(Math.max(...first));
    figures[`${kind}LaterMedianMs`] = round2(median(later));
    figures[`${kind}LongestStepMs`] = round2(Math.max(...own.map((row) => row.longestStep)));
    return {
      '': `${kind} (${own.length} pages)`,
      'first, median ms': median(first).toFixed(1),
      'first, most ms': Math.max(...first).toFixed(1),
      'later, median ms': median(later).toFixed(1),
      'longest step, ms': Math.max(...own.map((row) => row.longestStep)).toFixed(1),
    };
  });
  process.stdout.write(`\nIn Chromium, of a page that is parsed already\n\n${table(lines)}`);
  const slow = [...rows].sort((a, b) => b.longestStep - a.longestStep).slice(0, 10);
  process.stdout.write(
    `\nlongest steps\n\n${table(
      slow.map(({ path, longestStep, first, later }) => ({
        '': path,
        'longest step, ms': longestStep.toFixed(1),
        'first, ms': first.toFixed(1),
        'later, ms': later.toFixed(1),
      })),
    )}`,
  );
  return figures;
}

/** Two visits to a page: one reads it as a whole and again, the other step by step. */
async function measured(
  browser: Browser,
  { truth, html }: SavedPage,
  script: string,
): Promise<Measured> {
  const whole = await visit(browser, truth.url, html, script);
  const [first, found] = await whole.timed('readAtOnce()');
  const { page, listings } = found as { page: string; listings: number };
  const later: number[] = [];
  for (let round = 0; round < rounds; round++) later.push((await whole.timed('readAtOnce()'))[0]);
  await whole.close();
  const stepwise = await visit(browser, truth.url, html, script);
  await stepwise.timed('beginReading()');
  let longestStep = 0;
  for (let done: unknown = false; !done; ) {
    const [time, isEnd] = await stepwise.timed('goOn()');
    longestStep = Math.max(longestStep, time);
    done = isEnd;
  }
  await stepwise.close();
  return { path: truth.path, page, listings, first, later: median(later), longestStep };
}

/** Opens a page in a context of its own, without the page's own scripts, as the saved source stands. */
async function visit(browser: Browser, url: string, html: string, script: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/*', (route) => route.abort());
  await page.route(
    (asked) => asked.href === new URL(url).href,
    (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "script-src 'none'" },
        body: html,
      }),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Runtime.evaluate', { expression: script });
  const threadMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0);
  };
  return {
    /** Milliseconds of the main thread's own time, and what the expression came to. */
    async timed(expression: string): Promise<[number, unknown]> {
      const before = await threadMs();
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return [(await threadMs()) - before, result.value];
    },
    close: () => context.close(),
  };
}

async function bundled(): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('./page-script.ts', import.meta.url)),
    platform: 'browser',
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  return output[0].code;
}

const round2 = (value: number): number => Math.round(value * 100) / 100;
