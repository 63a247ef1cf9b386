import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type WebWorker } from 'puppeteer-core';
import { chromiumArguments } from '../../scripts/setup/browsers.ts';
import { median } from '../median.ts';
import type { BenchPage } from './pages.ts';

const rounds = 9;

/**
 * Milliseconds from the toolbar popup's opening, over a page that was read, until its first content
 * is painted, at the median. What is painted first must be its heading: an empty frame doesn't count.
 */
export async function popupFirstContent(
  executablePath: string,
  extension: string,
  over: BenchPage,
): Promise<number> {
  const profile = await mkdtemp(join(tmpdir(), 'touchstone-bench-'));
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir: profile,
    enableExtensions: true,
    args: ['--headless=new', ...chromiumArguments(extension)],
  });
  try {
    const worker = await workerIn(browser);
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url() === over.url)
        void request.respond({ contentType: 'text/html; charset=utf-8', body: over.html });
      else void request.abort();
    });
    await page.goto(over.url);
    // The welcome page comes when it comes, and is in front then.
    await page.waitForNetworkIdle({ idleTime: 3000 });
    await page.bringToFront();
    const times: number[] = [];
    for (let i = 0; i <= rounds; i += 1) {
      const time = await opened(browser, worker);
      if (i > 0) times.push(time);
    }
    return median(times);
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
}

async function workerIn(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('the extension has no worker');
  return worker;
}

async function opened(browser: Browser, worker: WebWorker): Promise<number> {
  await worker.evaluate(async () => chrome.action.openPopup());
  const target = await browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
  const popup = await target.asPage();
  await popup.waitForSelector('h1');
  const time = await popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (paint) resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await popup.close();
  return time;
}
