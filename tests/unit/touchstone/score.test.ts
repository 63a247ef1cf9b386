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

function score(input: string, { readLines = Number.POSITIVE_INFINITY } = {}) {
  const child = spawn(process.execPath, [main, 'score', '--rulebook', rulebook]);
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
