import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { bundleOf } from '../../../lib/reporting/evidence/bundle.ts';
import { verify } from '../../../scripts/touchstone/verify.ts';
import { observation } from '../reporting/evidence/observation.ts';

const folder = mkdtempSync(join(tmpdir(), 'touchstone-verify-'));
const { bytes, sha256 } = await bundleOf(observation());
const file = (name: string, content: Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const said: string[] = [];
for (const stream of [process.stdout, process.stderr])
  vi.spyOn(stream, 'write').mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
afterEach(() => void said.splice(0));
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

it('answers by its exit code, and in words', async () => {
  const whole = file('whole.zip', bytes);
  expect(await verify([whole])).toBe(0);
  expect(said.join('')).toContain('intact');
  expect(await verify(['--sha256', sha256.toUpperCase(), whole])).toBe(0);
  expect(await verify(['--sha256', '0'.repeat(64), whole])).toBe(1);

  const files = unzipSync(bytes);
  const changed = { ...files, 'notice.txt': new Uint8Array(1) };
  expect(await verify([file('changed.zip', zipSync(changed))])).toBe(1);
  expect(said.join('')).toContain('notice.txt was changed');
  expect(await verify([file('repacked.zip', zipSync(files))])).toBe(3);
  expect(await verify([file('none.zip', new Uint8Array(9))])).toBe(2);
  expect(await verify([join(folder, 'absent.zip')])).toBe(2);
  expect(await verify([])).toBe(2);
});
