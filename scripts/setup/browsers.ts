import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

/**
 * Browsers that take an unpacked extension on the command line. Branded Chrome ignores
 * `--load-extension` since version 137, so Chromium, Chrome for Testing and Edge come first.
 */
const chromiumNames = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'google-chrome-for-testing',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const chromiumPlaces = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const firefoxNames = ['firefox-esr', 'firefox', 'firefox-developer-edition'];
const firefoxPlaces = [
  '/usr/lib/firefox-esr/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const isRunnable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const isRoot = (): boolean => process.getuid?.() === 0;

function onMachine(
  names: readonly string[],
  places: readonly string[],
  stated?: string,
): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const named = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(stated ? [stated] : []), ...named, ...places].find(isRunnable);
}

/** Playwright's own Chromium, where it has been downloaded. */
function playwrightChromium(): string | undefined {
  try {
    const path: string = createRequire(import.meta.url)(
      'playwright-core',
    ).chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

function downloadChromium(): boolean {
  const require = createRequire(import.meta.url);
  const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  return (
    spawnSync(process.execPath, [cli, 'install', 'chromium'], {
      stdio: ['ignore', 'ignore', 'ignore'],
      timeout: 180_000,
    }).status === 0
  );
}

function installChromium(): boolean {
  if (!isRoot() || !onMachine(['apt-get'], [])) return false;
  const apt = (...args: string[]) => {
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', 'chromium');
    return true;
  } catch {
    return false;
  }
}

/** A Chromium on the machine; nothing is fetched. `CHROME_PATH` goes before all. */
export const findChromium = (): string | undefined =>
  onMachine(chromiumNames, chromiumPlaces, process.env.CHROME_PATH) ?? playwrightChromium();

/** A Firefox on the machine; `FIREFOX_PATH` goes before all. It is only looked for. */
export const findFirefox = (): string | undefined =>
  onMachine(firefoxNames, firefoxPlaces, process.env.FIREFOX_PATH);

export const howToInstall =
  'no Chromium found: install one (Debian: apt-get install chromium) or name it in CHROME_PATH';

/** A Chromium, fetched if there is none: from Playwright, else from Debian. `say` is told of each step. */
export function provideChromium(say: (text: string) => void): string | undefined {
  const found = findChromium();
  if (found) return found;
  say('no Chromium, Edge or Chrome on this machine; trying Playwright’s download …');
  if (downloadChromium()) return playwrightChromium();
  say('not to be had; trying Debian’s package …');
  return installChromium() ? findChromium() : undefined;
}

/** Switches for a browser that starts with an unpacked extension and asks nothing of the network by itself. */
export const chromiumArguments = (extension: string): string[] => [
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  // Chromium's sandbox refuses to start for root.
  ...(isRoot() ? ['--no-sandbox'] : []),
];
