import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { small } from '../rulebooks/small.ts';

const main = fileURLToPath(new URL('../../../scripts/touchstone/main.ts', import.meta.url));
let rulebook: string;

beforeAll(async () => {
  rulebook = join(await mkdtemp(join(tmpdir(), 'touchstone-')), 'rulebook.json');
  await writeFile(rulebook, JSON.stringify(small));
});

function score(
  input: string,
  { readLines = Number.POSITIVE_INFINITY, place = {} as Record<string, string> } = {},
) {
  const child = spawn(process.execPath, [main, 'score', '--rulebook', rulebook], {
    env: { ...process.env, ...place },
  });
  let output = '';
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  child.stdout.on('data', (chunk) => {
    output += chunk;
    if (output.split('\n').length > readLines) child.stdout.destroy();
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise<{ output: string; errors: string; code: number | null }>((resolve) => {
    child.on('close', (code) => resolve({ output, errors, code }));
  });
}

it('answers each listing with a line, in order, and a bad line with an error', async () => {
  const input = [
    '{"id":"1","name":"Nike AAA quality","label":"suspect","context":{"url":"x"}}',
    'no json',
    '{"id":"3","name":"red shoes"}',
    '{"price":"12"}',
  ].join('\n');
  const { output, code } = await score(input);
  const lines = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(lines).toMatchObject([
    { id: '1', level: 'suspect', total: 16, evidence: [{ words: 'AAA quality' }] },
    { error: expect.any(String), line: 2 },
    { id: '3', level: 'unknown', evidence: [] },
    { error: expect.stringContaining('price'), line: 4 },
  ]);
  expect(Object.keys(lines[0])).toEqual(['id', 'level', 'total', 'evidence']);
});

it('ends quietly where nobody reads on', async () => {
  const { errors, code } = await score('{"id":"1","name":"Nike"}\n'.repeat(100_000), {
    readLines: 3,
  });
  expect(errors).toBe('');
  expect(code).toBe(0);
});

it('answers the same, byte for byte, wherever the machine stands', async () => {
  const input = [
    { name: 'NİKE ayakkabı', price: 4.5, priceCurrency: 'TRY', inLanguage: 'tr' },
    { name: 'N1ke Air Max 1:1', price: 30, listPrice: 180.5, priceCurrency: 'USD' },
    { name: 'LV 包 高仿', price: 1299, priceCurrency: 'CNY', seller: { since: '2026-01-01' } },
    { name: 'Straße HERMÈS I ı', price: 1234567, priceCurrency: 'VND', ratingValue: 4.25 },
  ]
    .map((listing) => `${JSON.stringify(listing)}\n`)
    .join('');
  const places = [
    { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/Caracas', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
  ];
  const answers = await Promise.all(places.map((place) => score(input, { place })));
  const [first] = answers;
  expect(first?.output.trim().split('\n')).toHaveLength(4);
  expect(first?.output).not.toContain('"error"');
  expect(first?.output).toMatch(/"level":"(?:caution|suspect)"/);
  for (const { output } of answers) expect(output).toBe(first?.output);
});
