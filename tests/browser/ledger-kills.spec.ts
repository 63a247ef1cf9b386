import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { bundled } from '../../bench/chromium.ts';
import { type PageWork, writeUntilKilled } from '../../bench/kills/kill-chromium.ts';
import { chromiumArguments, findChromium, howToInstall } from '../../scripts/setup/browsers.ts';
import { builtForChrome, expect, test } from './extension.ts';

// `npm run bench -- reporting` kills 200 times.
test('nothing that the ledger kept is lost or torn when the browser is killed, nor by half a record at the end of the browser’s log, as some kills leave it', async () => {
  test.skip(!findChromium(), howToInstall);
  test.setTimeout(180_000);
  const script = await bundled(
    fileURLToPath(new URL('../../bench/kills/ledger-work.ts', import.meta.url)),
  );
  const profile = await mkdtemp(path.join(tmpdir(), 'touchstone-torn-'));
  let last: string | undefined;
  const expectWhole = async (page: Page) => {
    const wrong = await page.evaluate(
      (told) => (globalThis as unknown as PageWork).check(told),
      last,
    );
    expect(wrong ?? 'nothing').toBe('nothing');
  };
  const write = async (page: Page, browser: Browser) => {
    last = await writeUntilKilled(page, browser, 5);
  };
  try {
    await inExtension(profile, script, write);
    await tearLog(profile);
    await inExtension(profile, script, async (page, browser) => {
      await expectWhole(page);
      // Writes on behind the half record …
      await write(page, browser);
    });
    // … for which the next session takes everything away.
    await inExtension(profile, script, expectWhole);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

/** Opens a browser with the extension, and evaluates a script in one of its pages. */
async function inExtension<Result>(
  profile: string,
  script: string,
  run: (page: Page, browser: Browser) => Promise<Result>,
): Promise<Result> {
  const browser = await puppeteer.launch({
    executablePath: findChromium() as string,
    userDataDir: profile,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: chromiumArguments(builtForChrome),
  });
  try {
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
    const page = await browser.newPage();
    await page.goto(worker.url().replace('background.js', 'manifest.json'));
    await page.evaluate(script);
    return await run(page, browser);
  } finally {
    await browser.close().catch(() => {});
  }
}

/** What is left where the browser is killed between a record's head and its end. */
async function tearLog(profile: string): Promise<void> {
  const databases = path.join(profile, 'Default/IndexedDB');
  const folder = (await readdir(databases)).find((name) => name.startsWith('chrome-extension_'));
  const files = await readdir(path.join(databases, folder ?? ''));
  const log =
    files
      .filter((name) => name.endsWith('.log'))
      .sort()
      .at(-1) ?? '';
  // LevelDB's log format: checksum, length, kind ('full'); then the bytes, of which most are missing.
  const head = Buffer.alloc(7);
  head.writeUInt16LE(2000, 4);
  head[6] = 1;
  await appendFile(path.join(databases, folder ?? '', log), Buffer.concat([head, head]));
}
