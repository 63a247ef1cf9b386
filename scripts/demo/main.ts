import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { howToInstall } from '../setup/browsers.ts';
import { provideChromium } from '../setup/provide-chromium.ts';
import { resultsAddress } from './addresses.ts';
import { type DemoBrowser, startBrowser } from './browser.ts';
import { originVariable } from './marketplace.ts';
import { type Pictured, screenshots } from './screenshots.ts';
import { openMarket } from './server.ts';
import { verdictTable } from './table.ts';
import { walk } from './walk.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const extension = `${root}.output/chrome-mv3-demo`;
const folder = `${root}.output/demo`;
const say = (text: string) => process.stdout.write(`${text}\n`);

const hasDisplay =
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) ||
  /^(?:darwin|win32)$/.test(process.platform);
const headless = process.argv.includes('--headless') || !hasDisplay;

async function main(): Promise<void> {
  const chromium = provideChromium(say);
  if (!chromium) throw new Error(howToInstall);
  const market = await openMarket();
  try {
    say(`the demo market is open at ${market.origin}`);
    say('building the extension for it …');
    build(market.origin);
    say(`starting ${chromium}${headless ? ', headless' : ''} …`);
    const browser = await startBrowser(chromium, extension, headless);
    try {
      if (headless) await show(browser, market.origin);
      else await leaveOpen(browser, market.origin);
    } finally {
      await browser.close();
    }
    if (headless) await picture(chromium, market.origin);
  } finally {
    market.close();
  }
}

function build(origin: string): void {
  const { status, error, stdout, stderr } = spawnSync('wxt', ['build', '--mode', 'demo'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, [originVariable]: origin },
  });
  if (status !== 0) throw new Error(`the build failed:\n${error ?? ''}${stdout}${stderr}`);
}

async function show(browser: DemoBrowser, origin: string): Promise<void> {
  say('visiting its pages …\n');
  const listings = await walk(browser, origin);
  say(verdictTable(listings));
  say(`\n${listings.length} listings weighed. Screenshots:`);
}

/** In each language of the interface; the market itself speaks two. */
const pictured: readonly Pictured[] = [
  { locale: 'en', language: 'en', schemes: ['light', 'dark'] },
  { locale: 'zh-CN', language: 'zh-CN', schemes: ['light'] },
  { locale: 'ar', language: 'en', schemes: ['light'] },
];

async function picture(chromium: string, origin: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const one of pictured) {
    const isTold = existsSync(`${root}public/_locales/${one.locale.replace('-', '_')}`);
    if (!isTold) continue;
    const browser = await startBrowser(chromium, extension, headless, one.locale);
    try {
      for (const path of await screenshots(browser, origin, folder, one)) say(`  ${path}`);
    } finally {
      await browser.close();
    }
  }
}

async function leaveOpen(browser: DemoBrowser, origin: string): Promise<void> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(`${origin}${resultsAddress('en')}`);
  await page.bringToFront();
  say(
    'the browser is yours: open a badge, an offer, Touchstone’s button among the extensions. ' +
      'Close it, or press Ctrl-C here, to end.',
  );
  await new Promise<void>((resolve) => {
    browser.context.once('close', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

await main().catch((error: Error) => {
  process.stderr.write(`touchstone: ${error.message}\n`);
  process.exitCode = 1;
});
