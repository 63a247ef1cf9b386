import { createReadStream } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { marketplaceFor } from '../../lib/marketplaces/index.ts';
import { read as readPage } from '../../lib/reading/read.ts';
import type { Reading } from '../../lib/reading/reading.ts';
import { readPageText, toDocument } from './saved-page.ts';

/** Reads a saved page as the extension reads it in the browser. */
export async function readSavedPage(path: string, url: string): Promise<Reading> {
  const document = toDocument(await readPageText(path));
  return readPage({ document, url }, marketplaceFor(url));
}

/** `read PAGES.jsonl`: a line of listings for each line `{"path", "url"}`; a bad page is a line, too. */
export async function read([list]: string[]): Promise<number> {
  if (!list) {
    process.stderr.write('touchstone read: name a file of lines {"path", "url"}\n');
    return 2;
  }
  const lines = createInterface({
    input: createReadStream(list),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  try {
    for await (const line of lines) {
      if (line.trim())
        process.stdout.write(`${JSON.stringify(await readLine(line, dirname(list)))}\n`);
    }
  } catch (error) {
    process.stderr.write(`touchstone read: ${(error as Error).message}\n`);
    return 2;
  }
  return 0;
}

async function readLine(line: string, folder: string): Promise<object> {
  let path: string | undefined;
  try {
    const entry: { path?: unknown; url?: unknown } = JSON.parse(line);
    if (typeof entry.path !== 'string' || typeof entry.url !== 'string')
      throw new Error('a line needs "path" and "url"');
    path = entry.path;
    const { page, listings } = await readSavedPage(resolve(folder, path), entry.url);
    return { path, page, listings: listings.map(({ listing }) => listing) };
  } catch (error) {
    return { path: path ?? null, error: (error as Error).message };
  }
}
