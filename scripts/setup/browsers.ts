import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** Browsers that may take an unpacked extension, in the order in which they are tried. */
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

/** Whether the user is root, who may install packages and whom Chromium's sandbox refuses. */
export const isRoot = (): boolean => process.getuid?.() === 0;

/** Paths of the programs of these names on `PATH`, then of the usual places. */
export function onMachine(names: readonly string[], places: readonly string[] = []): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const named = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...named, ...places].filter(isRunnable);
}

/** What a browser says of itself; absent where it can't even start, for want of a library. */
export function versionOf(browser: string): string | undefined {
  const { status, stdout } = spawnSync(browser, ['--version'], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * Whether a browser starts, and takes `--load-extension`: branded Chrome ignores it since version
 * 137, while Chromium, Chrome for Testing and Edge heed it.
 */
function takesExtensions(browser: string): boolean {
  // On Windows, browsers don't print their version; they open a window.
  if (process.platform === 'win32') return true;
  const version = versionOf(browser);
  const branded = version && /^Google Chrome (\d+)/.exec(version);
  return version !== undefined && !(branded && Number(branded[1]) >= 137);
}

/** Playwright's own Chromium, where it has been downloaded. */
function playwrightChromium(): string[] {
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  return [chromium.executablePath()].filter(isRunnable);
}

/** A Chromium on the machine that takes an extension; nothing is fetched. `CHROME_PATH` goes before all. */
export function findChromium(): string | undefined {
  const stated = process.env.CHROME_PATH;
  if (stated && isRunnable(stated)) return stated;
  return [...onMachine(chromiumNames, chromiumPlaces), ...playwrightChromium()].find(
    takesExtensions,
  );
}

/** A Firefox on the machine; `FIREFOX_PATH` goes before all. It is only looked for. */
export function findFirefox(): string | undefined {
  const stated = process.env.FIREFOX_PATH;
  if (stated && isRunnable(stated)) return stated;
  return onMachine(firefoxNames, firefoxPlaces)[0];
}

export const howToInstall =
  'no Chromium found: install one (Debian: apt-get install chromium) or name it in CHROME_PATH';

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
