import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findChromium, isRoot, onMachine } from './browsers.ts';

/** Downloads take their time; a server that can't be reached must not take the whole of it. */
const longestDownload = 180_000;

function downloadFromPlaywright(): void {
  const require = createRequire(import.meta.url);
  const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    stdio: 'ignore',
    timeout: longestDownload,
  });
}

function installFromDebian(): void {
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'chromium'],
  ]) {
    // A list of packages that can't be brought up to date may still do.
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}

/**
 * A Chromium that takes an extension, fetched if there is none: from Playwright, else from Debian,
 * which also brings the libraries that a download may miss. `say` is told of each step.
 */
export function provideChromium(say: (text: string) => void): string | undefined {
  const found = findChromium();
  if (found) return found;
  say(
    'no Chromium or Edge on this machine (Chrome takes no extension since 137); trying Playwright’s download, three minutes at most …',
  );
  downloadFromPlaywright();
  const downloaded = findChromium();
  if (downloaded || !isRoot() || onMachine(['apt-get']).length === 0) return downloaded;
  say('no download that starts; installing Debian’s package …');
  installFromDebian();
  return findChromium();
}
