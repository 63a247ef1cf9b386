import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { rolldown } from 'rolldown';
import { findChromium, howToInstall, isRoot } from '../scripts/setup/browsers.ts';

/** Where the page is that scripts run in: nothing is fetched, the browser is answered here. */
const address = 'https://bench.example/';

/** Opens Chromium with a profile's folder, evaluates a script in a page there, and closes it after `run`. */
export async function inProfile<Result>(
  profile: string,
  script: string,
  run: (page: Page, browser: Browser) => Promise<Result>,
): Promise<Result> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToInstall);
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir: profile,
    args: ['--headless=new', ...(isRoot() ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void request.respond({
        contentType: 'text/html',
        body: '<!doctype html><title>bench</title>',
      });
    });
    await page.goto(address);
    await page.evaluate(script);
    return await run(page, browser);
  } finally {
    await browser.close().catch(() => {});
  }
}

/** A module and all that it imports as one classic script. */
export async function bundled(path: string): Promise<string> {
  const bundle = await rolldown({ input: path, platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
}
