import { readFileSync } from 'node:fs';
import path from 'node:path';
import { marketplaceFor } from '../../lib/marketplaces/index.ts';
import type { Truth } from '../../scripts/touchstone/judge-reading.ts';
import { readSavedPage } from '../../scripts/touchstone/read.ts';
import { readPageText } from '../../scripts/touchstone/saved-page.ts';
import { corpus } from '../pages/corpus.ts';
import { type Extension, expect, test } from './extension.ts';

const folder = corpus('pages');
const truths: Truth[] = folder
  ? readFileSync(path.join(folder, 'truth.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  : [];

/** A page of each marketplace that has one. */
const sample = [
  ...new Map(
    truths
      .filter(
        (truth) =>
          marketplaceFor(truth.url) &&
          (truth.listing || truth.cardsDom !== 0) &&
          truth.page !== 'other',
      )
      .filter((truth) => truth.listing || truth.sample)
      .filter((truth) => !truth.url.includes('*'))
      .map((truth) => [truth.marketplace, truth] as const),
  ).values(),
];

test.skip(sample.length === 0, 'no collection of real pages at hand');

// One browser for all of them: reading a page leaves nothing behind that the next one could see.
test('saved pages are read at their own addresses as Node reads them', async ({ extension }) => {
  test.setTimeout(sample.length * 15_000);
  for (const truth of sample)
    await test.step(truth.path, async () => {
      const file = path.join(folder ?? '', truth.path);
      // The page's own scripts stay out: what was saved is what is read.
      const html = (await readPageText(file)).replace(
        /<head[^>]*>/i,
        (head) => `${head}<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`,
      );
      // Browsers know that these sites are to be had encrypted, and ask for nothing else.
      const url = new URL(truth.url.replace(/^http:/, 'https:')).href;
      extension.serve(url, html);
      // While the browser loads it.
      const [count, inNode] = await Promise.all([
        weighedAt(extension, url),
        readSavedPage(file, url),
      ]);
      // The extension weighs an offer once that the page shows twice.
      const distinct = new Set(inNode.listings.map(({ listing }) => listing.id ?? listing.name));
      expect.soft(count, truth.path).toBeGreaterThanOrEqual(distinct.size - 1);
      expect.soft(count, truth.path).toBeLessThanOrEqual(inNode.listings.length);
    });
});

async function weighedAt(extension: Extension, url: string): Promise<number | undefined> {
  const page = await extension.visit(url);
  const weighed = () => extension.weighedIn(page);
  await expect.poll(weighed, { timeout: 15_000, intervals: [100] }).toBeGreaterThan(0);
  const count = await weighed();
  await page.close();
  return count;
}
