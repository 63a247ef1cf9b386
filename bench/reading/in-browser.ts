import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { rolldown } from 'rolldown';
import { findChromium, howToInstall, isRoot } from '../../scripts/setup/browsers.ts';
import { table } from '../../scripts/touchstone/table.ts';
import { median } from '../median.ts';
import type { SavedPage } from './in-node.ts';

interface Measured {
  total: number;
  longest: number;
  listings: number;
  page: string;
}

const rounds = 5;

/**
 * What a reading costs in Chromium, where the page is parsed already: the first one of a page,
 * with everything cold, and the median of those after.
 */
export async function inBrowser(pages: readonly SavedPage[]): Promise<Record<string, number>> {
  const script = await bundled();
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToInstall);
  const browser = await chromium.launch({
    executablePath,
    args: isRoot() ? ['--no-sandbox'] : [],
  });
  const rows: { path: string; first: Measured; later: number }[] = [];
  try {
    for (const { truth, html } of pages) {
      // Each in a context of its own, without the page's own scripts, as the saved source stands.
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.route('**/*', (route) => route.abort());
      await page.route(
        (url) => url.href === new URL(truth.url).href,
        (route) =>
          route.fulfill({
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': "script-src 'none'" },
            body: html,
          }),
      );
      await page.goto(truth.url, { waitUntil: 'domcontentloaded' });
      const session = await context.newCDPSession(page);
      await session.send('Runtime.evaluate', { expression: script });
      const readings: Measured[] = [];
      for (let round = 0; round <= rounds; round++) {
        const { result } = await session.send('Runtime.evaluate', {
          expression: `JSON.stringify(measureReading(${JSON.stringify(truth.url)}))`,
        });
        readings.push(JSON.parse(result.value));
      }
      const [first, ...later] = readings;
      if (first)
        rows.push({ path: truth.path, first, later: median(later.map(({ total }) => total)) });
      await context.close();
    }
  } finally {
    await browser.close();
  }
  const kinds = [
    ['listing', rows.filter(({ first }) => first.page === 'listing')],
    ['results', rows.filter(({ first }) => first.listings > 1)],
  ] as const;
  const figures: Record<string, number> = {};
  const lines = kinds.map(([kind, own]) => {
    const first = own.map((row) => row.first.total);
    const longest = own.map((row) => row.first.longest);
    figures[`${kind}FirstMedianMs`] = round2(median(first));
    figures[`${kind}FirstMaxMs`] = round2(Math.max(...first));
    figures[`${kind}LaterMedianMs`] = round2(median(own.map(({ later }) => later)));
    figures[`${kind}LongestStepMs`] = round2(Math.max(...longest));
    return {
      '': `${kind} (${own.length} pages)`,
      'first, median ms': median(first).toFixed(1),
      'first, most ms': Math.max(...first).toFixed(1),
      'later, median ms': median(own.map(({ later }) => later)).toFixed(1),
      'longest step, ms': Math.max(...longest).toFixed(1),
    };
  });
  process.stdout.write(`\nIn Chromium, of a page that is parsed already\n\n${table(lines)}`);
  const slow = [...rows].sort((a, b) => b.first.total - a.first.total).slice(0, 5);
  process.stdout.write(
    `\nslowest: ${slow.map(({ path, first }) => `${path} ${first.total.toFixed(0)} ms`).join(', ')}\n`,
  );
  return figures;
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
