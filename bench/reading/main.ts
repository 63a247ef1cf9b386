import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Truth } from '../../scripts/touchstone/judge-reading.ts';
import { readPageText } from '../../scripts/touchstone/saved-page.ts';
import { inBrowser } from './in-browser.ts';
import { inExtension } from './in-extension.ts';
import { inNode, type SavedPage } from './in-node.ts';

/** How right and how fast pages are read, beside other projects that read products. */
export async function benchReading(): Promise<Record<string, number>> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const folder = join(process.env.TOUCHSTONE_CORPUS ?? join(root, '../shared'), 'pages');
  if (!existsSync(join(folder, 'truth.jsonl'))) {
    process.stdout.write(`bench reading: no saved pages in ${folder}; see TOUCHSTONE_CORPUS\n`);
    return {};
  }
  const truths: Truth[] = readFileSync(join(folder, 'truth.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const pages: SavedPage[] = await Promise.all(
    truths.map(async (truth) => ({ truth, html: await readPageText(join(folder, truth.path)) })),
  );
  const node = await inNode(pages.filter(({ truth }) => truth.listing !== undefined));
  const browser = await inBrowser(
    pages.filter(({ truth }) => truth.listing !== undefined || (truth.cards ?? 0) > 0),
  );
  return { pages: pages.length, ...node, ...browser, ...(await inExtension()) };
}
