import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { small } from '../rulebooks/small.ts';

const run = promisify(execFile);
const main = fileURLToPath(new URL('../../../scripts/touchstone/main.ts', import.meta.url));

const dollars = { priceCurrency: 'USD' };
const rows = [
  { id: '1', name: 'Nike Air Max', price: 120, ...dollars, label: 'genuine' },
  { id: '2', name: 'Nike replica', price: 120, ...dollars, label: 'genuine' },
  { id: '3', name: 'red shoes', price: 9, ...dollars, label: 'genuine' },
  {
    id: '4',
    name: 'Nike AAA quality',
    ...dollars,
    label: 'suspect',
    evaluable: true,
    explicit: true,
  },
  {
    id: '5',
    name: 'Nike Air Max',
    price: 120,
    ...dollars,
    label: 'suspect',
    evaluable: true,
    context: { url: 'https://agent.example/5' },
  },
  { id: '6', name: 'Nike' },
];

it('compares verdicts with labels, by source and in all, with and without context', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-'));
  const rulebook = join(folder, 'rulebook.json');
  const data = join(folder, 'some_shop.jsonl.gz');
  await writeFile(rulebook, JSON.stringify(small));
  await writeFile(data, gzipSync(rows.map((row) => JSON.stringify(row)).join('\n')));
  const args = [main, 'evaluate', 'verdicts', '--with-context', '--rulebook', rulebook, data];
  const { stdout, stderr } = await run(process.execPath, args);

  expect(stderr).toBe('1 lines were not labelled listings\n');
  expect(stdout).toMatch(/^some_shop +5 /m);
  expect(stdout).toMatch(/^replica-phrase phrase \S+ +1 +0$/m);
  const totals = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  expect(totals).toMatchObject({
    listings: 5,
    unknown: 0.2,
    flagged: 2,
    precision: 0.5,
    evaluable: 2,
    recallEvaluable: 0.5,
    explicit: 1,
    recallExplicit: 1,
    genuine: 3,
    falsePositives: 1,
    falsePositiveRate: 1 / 3,
    suspectOnGenuineRate: 0,
    genuineNaming: 2,
    falsePositiveRateNaming: 0.5,
    withContext: { flagged: 3, recallEvaluable: 1, falsePositives: 1 },
  });
});
