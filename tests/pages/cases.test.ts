import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { marketplaceFor } from '../../lib/marketplaces/index.ts';
import { read } from '../../lib/reading/read.ts';
import { toDocument } from '../../scripts/touchstone/saved-page.ts';

// A case is a page and what it must read as: two files with one name, no code. Fields that
// are not named in the expectation are not looked at; `null` means that nothing may be read.
const folder = new URL('./cases/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''));

interface Expected {
  url: string;
  page: string;
  listings: Record<string, unknown>[];
  /** Fields that the marketplace's file must find and can't, on a page that was rebuilt. */
  changed?: string[];
}

describe('pages read as they should', () => {
  it.each(names)('%s', (name) => {
    const expected: Expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
    const document = toDocument(readFileSync(new URL(`${name}.html`, folder), 'utf8'));
    const reading = read({ document, url: expected.url }, marketplaceFor(expected.url));
    expect(reading.page).toBe(expected.page);
    expect(reading.listings).toHaveLength(expected.listings.length);
    expect(reading.changed).toEqual(expected.changed ?? []);
    for (const [at, fields] of expected.listings.entries()) {
      const listing: Record<string, unknown> = { ...reading.listings[at]?.listing };
      const seen = Object.fromEntries(
        Object.keys(fields).map((field) => [field, listing[field] ?? null]),
      );
      expect(seen).toEqual(fields);
    }
  });
});
