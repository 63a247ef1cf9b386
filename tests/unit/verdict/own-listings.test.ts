import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseListing } from '../../../lib/listing/listing-line.ts';
import { compile } from '../../../lib/matching/compile.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import { starterRulebook } from '../../../lib/rulebook/starter/index.ts';
import { weigh } from '../../../lib/verdict/weigh.ts';
import { isFlagged } from '../../../scripts/touchstone/verdict-tally.ts';

/**
 * Titles as people write them in thirty languages, written for this test: genuine goods with the
 * words that could be taken for a copy's, cheap things that only bear a brand's name or are about
 * it, and copies in the words that their sellers use.
 */
const rows = readFileSync(new URL('../../verdicts/listings.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const rulebook = openImage(compile(starterRulebook()));

const weighed = rows.map((row) => {
  const parsed = parseListing(row);
  if ('error' in parsed) throw new Error(`${row.id}: ${parsed.error}`);
  return { row, verdict: weigh(parsed.listing, rulebook) };
});

it('has listings enough, in languages enough', () => {
  expect(rows.filter(({ label }) => label === 'genuine').length).toBeGreaterThan(700);
  expect(rows.filter(({ label }) => label === 'suspect').length).toBeGreaterThan(280);
  expect(new Set(rows.map(({ inLanguage }) => inLanguage)).size).toBeGreaterThanOrEqual(28);
});

it('flags nothing that is genuine', () => {
  const flagged = weighed.filter(
    ({ row, verdict }) => row.label === 'genuine' && isFlagged(verdict),
  );
  expect(flagged.map(({ row }) => row.name)).toEqual([]);
});

it.each([
  ['of all copies', 0.9, () => true],
  ['of those that say so', 0.97, ({ explicit }: { explicit?: boolean }) => explicit === true],
] as const)('flags most %s', (_, least, isMeant) => {
  const meant = weighed.filter(({ row }) => row.label === 'suspect' && isMeant(row));
  const flagged = meant.filter(({ verdict }) => isFlagged(verdict));
  expect(flagged.length / meant.length).toBeGreaterThanOrEqual(least);
});
