import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { provenanceOf } from '../../../lib/export/provenance.ts';
import { studyZip } from '../../../lib/export/study-export.ts';
import { compile } from '../../../lib/matching/compile.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import { sha256 } from '../../../lib/reporting/evidence/sha-256.ts';
import { resultsOf, toldResults } from '../../../lib/studies/results.ts';
import type { Study } from '../../../lib/studies/study.ts';
import { studyListing } from '../../../lib/studies/study-listings.ts';
import { weigh } from '../../../lib/verdict/weigh.ts';
import { small as rulebook } from '../rulebooks/small.ts';
import { study as sample } from '../studies/samples.ts';

const names = [
  'Nike Air Max 90 1:1 replica AAA quality',
  'Nike Air Max 90',
  'N1ke A1r Max running shoes top quality 1:1',
  'Hand-thrown stoneware mug with blue glaze',
];
const listings = Array.from({ length: 40 }, (_, i) => ({
  id: `${i}`,
  marketplace: 'ebay',
  name: `${names[i % names.length]} ${i}`,
  price: 10 + 7 * (i % 9),
  priceCurrency: 'USD',
}));
const compiled = openImage(compile(rulebook));
const taken = listings.map((listing) =>
  studyListing('s', listing, weigh(listing, compiled), { day: '2026-05-01' }),
);
const study: Study = {
  ...sample,
  sample: { seed: 1, keys: taken.slice(0, 4).map(({ key }) => key), raters: 1 },
};

async function unzipped(suppressedUnder: number): Promise<Record<string, string>> {
  const provenance = await provenanceOf(rulebook, '0.1.0');
  const zip = studyZip({ study, listings: taken, rulebook, provenance, suppressedUnder });
  return Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

// It starts the command line, which takes its time on a busy machine.
it('holds all that others need to get the same figures by the command line', {
  timeout: 60_000,
}, async () => {
  const files = await unzipped(5);
  const { results, rulebook: told } = JSON.parse(files['study.json'] ?? '');
  expect(told.sha256).toBe(await sha256(files['rulebook.json'] ?? ''));

  const folder = mkdtempSync(join(tmpdir(), 'touchstone-study-'));
  const file = join(folder, 'rulebook.json');
  writeFileSync(file, files['rulebook.json'] ?? '');
  const scored = spawnSync(
    process.execPath,
    ['scripts/touchstone/main.ts', 'score', '--rulebook', file],
    { input: files['listings.jsonl'] ?? '', encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true });
  const lines = (text = '') =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const again = lines(scored.stdout);
  expect(again.map(({ id, level, total }) => ({ id, level, total }))).toEqual(
    lines(files['verdicts.jsonl']),
  );
  const anew = taken.map((one, i) => ({ ...one, level: again[i].level, total: again[i].total }));
  expect(JSON.parse(JSON.stringify(toldResults(resultsOf(study, anew), 5)))).toEqual(results);
  expect(results.flagged.hits).toBeGreaterThan(5);
});

it('tells no small count in its tables, unless it is told to', async () => {
  const row = async (k: number) =>
    (await unzipped(k))['tables.csv']?.split('\r\n').find((line) => line.startsWith('marketplace'));
  const { hits, of } = resultsOf(study, taken).flagged;
  expect(await row(0)).toMatch(new RegExp(`^marketplace,ebay,${hits},${of},`));
  expect(await row(of)).toBe('marketplace,ebay');
});

it('files flagged listings as the DSA’s database and Lumen would', async () => {
  const files = await unzipped(5);
  expect(files['labels.csv']).toContain('KEYWORD_TRADEMARK_INFRINGEMENT');
  const { notices } = JSON.parse(files['lumen.json'] ?? '');
  expect(notices).toHaveLength(resultsOf(study, taken).flagged.hits);
  expect(notices[0].notice.entity_notice_roles_attributes).toEqual([]);
});
