import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { marketplaceFor } from '../../lib/marketplaces/index.ts';
import type { Reading } from '../../lib/reading/reading.ts';
import { judgeListing, type Truth } from '../../scripts/touchstone/judge-reading.ts';
import { readSavedPage } from '../../scripts/touchstone/read.ts';
import { corpus } from './corpus.ts';

const folder = corpus('pages');

describe.skipIf(!folder)('real pages', async () => {
  const truths: Truth[] = folder
    ? readFileSync(join(folder, 'truth.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];
  const readings = new Map<Truth, Reading>();
  for (const truth of truths)
    readings.set(truth, await readSavedPage(join(folder ?? '', truth.path), truth.url));
  const own = truths.filter((truth) => marketplaceFor(truth.url) && truth.listing);

  it('has pages of marketplaces that have a file', () => {
    expect(own.length).toBeGreaterThan(0);
  });

  it.each(
    truths.filter((truth) => truth.listings === 0).map((truth) => [truth.path, truth] as const),
  )('reads nothing from %s, where nothing is sold', (_, truth) => {
    expect(readings.get(truth)?.listings).toEqual([]);
  });

  // Shares, not single pages: a collection may be another one tomorrow.
  it.each([
    ['name', 0.97],
    ['price', 0.97],
    ['priceCurrency', 0.97],
    ['id', 0.97],
    ['image', 0.9],
    ['seller', 0.9],
    ['brand', 0.9],
  ] as const)('reads %s right on the listing pages of known marketplaces', (field, least) => {
    const findings = own.flatMap((truth) =>
      judgeListing(truth, readings.get(truth)?.listings[0]?.listing).filter(
        (finding) => finding.field === field,
      ),
    );
    const right = findings.filter(
      ({ verdict }) => verdict === 'right' || verdict === 'absent',
    ).length;
    expect(right / findings.length).toBeGreaterThanOrEqual(least);
  });

  it('finds nearly all pages as their marketplaces’ files expect them', () => {
    const known = truths.filter((truth) => marketplaceFor(truth.url));
    const changed = known.filter((truth) => readings.get(truth)?.changed.length !== 0);
    expect(changed.length).toBeLessThanOrEqual(known.length / 20);
  });

  it('finds the cards of known marketplaces’ results pages', () => {
    const pages = truths.filter((truth) => truth.cards && marketplaceFor(truth.url));
    const expected = pages.reduce((sum, { cards }) => sum + (cards ?? 0), 0);
    const found = pages.reduce(
      (sum, truth) => sum + Math.min(readings.get(truth)?.listings.length ?? 0, truth.cards ?? 0),
      0,
    );
    expect(found / expected).toBeGreaterThanOrEqual(0.98);
  });
});
