import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { marketplaceFor } from '../../lib/marketplaces/index.ts';
import type { Truth } from '../../scripts/touchstone/judge-reading.ts';
import { readPageText } from '../../scripts/touchstone/saved-page.ts';
import {
  harmless,
  type Offer,
  resultsPage,
  resultsUrl,
  suspect,
} from '../../tests/browser/pages/ebay.ts';

export interface BenchPage {
  name: string;
  url: string;
  html: string;
  made: boolean;
}

/** A page of cards of which a tenth is to be flagged. */
export function madePage(count: number): BenchPage {
  const offers = Array.from({ length: count }, (_, i): Offer => {
    const id = String(2_000_000_000 + i);
    return { ...(i % 10 ? harmless : suspect), id };
  });
  return { name: `made, ${count} cards`, url: resultsUrl, html: resultsPage(offers), made: true };
}

/** A saved page of each kind and marketplace, as it was saved: without its own scripts' running. */
export async function sharedPages(kinds: readonly string[] = ['results']): Promise<BenchPage[]> {
  const folder = resolve(process.env.TOUCHSTONE_CORPUS ?? '../shared', 'pages');
  if (!existsSync(folder)) {
    process.stdout.write('no saved pages at TOUCHSTONE_CORPUS: the made page alone is measured\n');
    return [];
  }
  const truths = readFileSync(join(folder, 'truth.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Truth => JSON.parse(line));
  const results = truths.filter(
    ({ page, url, cardsDom }) =>
      kinds.includes(page) && cardsDom !== 0 && url && !url.includes('*') && marketplaceFor(url),
  );
  const one = new Map(results.map((truth) => [`${truth.marketplace} ${truth.page}`, truth]));
  return Promise.all(
    [...one.values()].map(async ({ path, url }) => ({
      name: path,
      url: new URL(url.replace(/^http:/, 'https:')).href,
      html: withoutScripts(await readPageText(join(folder, path))),
      made: false,
    })),
  );
}

const withoutScripts = (html: string): string =>
  html.replace(
    /<head[^>]*>/i,
    (head) => `${head}<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`,
  );
