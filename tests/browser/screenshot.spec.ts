import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { fromZip } from '../../lib/reporting/evidence/container.ts';
import { test as base, builtForChrome, type Extension, expect } from './extension.ts';
import { itemPage, itemUrl, suspect } from './pages/ebay.ts';

/**
 * No test can press the toolbar's button, which is what lets a tab be pictured; so the extension of
 * this test may see all sites.
 */
const mayPicture = path.join(builtForChrome, '../browser-tests-may-picture');
cpSync(builtForChrome, mayPicture, { recursive: true });
const manifestPath = path.join(mayPicture, 'manifest.json');
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
writeFileSync(manifestPath, JSON.stringify({ ...manifest, host_permissions: ['<all_urls>'] }));

const test = base.extend({});
test.use({ extensionPath: mayPicture });
test.afterAll(() => rmSync(mayPicture, { recursive: true, force: true }));

const header = 'position: fixed; inset: 0 0 auto; height: 40px; background: rgb(0, 0, 255)';
const foot =
  'position: absolute; top: 2360px; height: 40px; width: 100%; background: rgb(255, 0, 0)';
/** As wide as the page, and seen in the picture only where the name isn't masked. */
const review = `<div itemprop="review"><span itemprop="author" style="position: absolute; inset: 1200px 0 auto;
  height: 40px; background: rgb(0, 255, 0)">Jane Doe</span></div>`;

/** Comes once the page was scrolled to it, with an icon, where the first picture didn't reach. */
const lateReview = `<div id="late" class="review-list"></div><script>addEventListener('scroll', () => {
  if (scrollY > 800 && !late.firstChild) late.innerHTML = '<p class="review-author" style="position: absolute;' +
    'inset: 1900px 0 auto; height: 40px; margin: 0; background: rgb(0, 255, 0)"><svg></svg>Ann Roe</p>';
})</script>`;

const url = itemUrl(suspect.id);
const html = itemPage({ ...suspect, seller: 'shoes4u' }).replace(
  '</body>',
  `<div id="header" style="${header}"></div><div style="${foot}"></div>${review}${lateReview}</body>`,
);

/** A page half way down, with its popup beside it, as the popup is: a tab of its own would hide it. */
async function besidePopup(extension: Extension): Promise<{ page: Page; popup: Page }> {
  extension.serve(url, html);
  const page = await extension.visit(url);
  await expect(page.locator('touchstone-badge')).toHaveCount(1);
  await page.evaluate(() => scrollTo(0, 500));
  const opening = extension.context.waitForEvent('page');
  const worker = await extension.worker();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.windows.create({ url: `/popup.html?tab=${tab?.id}`, type: 'popup', width: 420 });
  });
  const popup = await opening;
  await popup.getByText('Keep the evidence').click();
  return { page, popup };
}

/** Where the badge is on the page; it has no width while it isn't shown. */
const badgeOn = (page: Page) =>
  page.locator('touchstone-badge').evaluate((badge) => {
    const { x, y, width, height } = badge.getBoundingClientRect();
    return { x, y: y + scrollY, width, height };
  });

/** Everything is where it was before the picture was taken. */
async function expectPutBack(page: Page): Promise<void> {
  await expect.poll(async () => (await badgeOn(page)).width).toBeGreaterThan(0);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(500);
  expect(await page.locator('#header').getAttribute('style')).toBe(header);
  await expect(page.getByText('Jane Doe')).toBeVisible();
}

test('the evidence has the whole page as one picture, what stays in its place once, and nothing of ours or of other buyers', async ({
  extension,
}) => {
  const { page, popup } = await besidePopup(extension);
  const seen = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
    ratio: devicePixelRatio,
  }));
  const badge = await badgeOn(page);
  expect(badge.width).toBeGreaterThan(20);

  const downloading = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Save as a file' }).click();
  const files = fromZip(new Uint8Array(await readFile(await (await downloading).path())));
  const png = files.get('screenshot.png');
  expect([...files.keys()]).toContain('screenshot.png');

  const picture = await popup.evaluate(
    async ({ base64, badge, ratio }) => {
      const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
      const image = await createImageBitmap(blob);
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('there is no canvas');
      context.drawImage(image, 0, 0);
      const rows = { blue: 0, red: 0, green: 0 };
      const { data: column } = context.getImageData(image.width - 20, 0, 1, image.height);
      for (let at = 0; at < column.length; at += 4) {
        const [r = 0, g = 0, b = 0] = column.slice(at, at + 3);
        if (b > 200 && r < 60 && g < 60) rows.blue += 1;
        if (r > 200 && b < 60 && g < 60) rows.red += 1;
        if (g > 200 && r < 60 && b < 60) rows.green += 1;
      }
      const [x, y, width, height] = [badge.x, badge.y, badge.width, badge.height].map((length) =>
        Math.round(length * ratio),
      ) as [number, number, number, number];
      const { data: spot } = context.getImageData(x, y, width, height);
      let coloured = 0;
      for (let at = 0; at < spot.length; at += 4)
        if (Math.abs((spot[at] ?? 0) - (spot[at + 1] ?? 0)) > 60) coloured += 1;
      return { width: image.width, height: image.height, ...rows, coloured };
    },
    { base64: Buffer.from(png ?? []).toString('base64'), badge, ratio: seen.ratio },
  );
  expect(picture).toEqual({
    width: seen.width * seen.ratio,
    height: seen.height * seen.ratio,
    blue: 40 * seen.ratio,
    red: 40 * seen.ratio,
    green: 0,
    coloured: 0,
  });
  await expectPutBack(page);
});

test('a page is as before where the popup is closed while its picture is taken', async ({
  extension,
}) => {
  const { page, popup } = await besidePopup(extension);
  await popup.getByRole('button', { name: 'Save as a file' }).click();
  // The second window of the page: it is scrolled, and its header is away, as is the badge.
  await page.waitForFunction(() => {
    const widthOf = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect().width;
    const header = document.querySelector('#header') as HTMLElement;
    return getComputedStyle(header).visibility === 'hidden' && widthOf('touchstone-badge') === 0;
  });
  await popup.close();
  await expectPutBack(page);
});
