import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findChromium, findFirefox } from '../../../scripts/setup/browsers.ts';

let folder: string;
/** A program on `PATH` that says `version` of itself, or fails. */
function program(name: string, version?: string): string {
  const path = join(folder, name);
  writeFileSync(path, version ? `#!/bin/sh\necho '${version}'\n` : '#!/bin/sh\nexit 127\n');
  chmodSync(path, 0o755);
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-browsers-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('FIREFOX_PATH', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe.skipIf(process.platform === 'win32')('the browser that is taken', () => {
  it('starts: one that lacks its libraries is passed over', () => {
    program('chromium');
    const edge = program('microsoft-edge', 'Microsoft Edge 150.0.1');
    expect(findChromium()).toBe(edge);
  });

  it('takes an extension on its command line: Chrome does so up to version 136', () => {
    const chrome = program('google-chrome', 'Google Chrome 136.0.7103.92');
    const chromium = program('chromium-browser', 'Chromium 150.0.1');
    expect(findChromium()).toBe(chromium);
    rmSync(chromium);
    expect(findChromium()).toBe(chrome);
    program('google-chrome', 'Google Chrome 137.0.7151.55');
    expect(findChromium()).not.toBe(chrome);
    const forTesting = program('google-chrome', 'Google Chrome for Testing 150.0.1');
    expect(findChromium()).toBe(forTesting);
  });

  it('is the one that the user names', () => {
    program('chromium', 'Chromium 150.0.1');
    program('firefox-esr', 'Mozilla Firefox 140.0esr');
    vi.stubEnv('CHROME_PATH', program('my-chromium', 'Chromium 150.0.1'));
    vi.stubEnv('FIREFOX_PATH', program('my-firefox', 'Mozilla Firefox 150.0'));
    expect(findChromium()).toBe(join(folder, 'my-chromium'));
    expect(findFirefox()).toBe(join(folder, 'my-firefox'));
  });
});
