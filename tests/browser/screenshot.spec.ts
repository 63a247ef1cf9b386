import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fromZip } from '../../lib/reporting/evidence/container.ts';
import { test as base, builtForChrome, expect } from './extension.ts';
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

test('the evidence has the whole page as one picture, and what stays in its place once', async ({
  extension,
}) => {
  const url = itemUrl(suspect.id);
  const html = itemPage({ ...suspect, seller: 'shoes4u' });
  extension.serve(
    url,
    html.replace(
      '</body>',
      `<div id="header" style="${header}"></div><div style="${foot}"></div></body>`,
    ),
  );
  const page = await extension.visit(url);
  await expect(page.locator('touchstone-badge')).toHaveCount(1);
  await page.evaluate(() => scrollTo(0, 500));
  const seen = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
    ratio: devicePixelRatio,
  }));

  // Beside the page as the popup is: a tab of its own would hide it.
  const opening = extension.context.waitForEvent('page');
  const worker = await extension.worker();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.windows.create({ url: `/popup.html?tab=${tab?.id}`, type: 'popup', width: 420 });
  });
  const popup = await opening;
  await popup.getByText('Keep the evidence').click();
  const downloading = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Save as a file' }).click();
  const files = fromZip(new Uint8Array(await readFile(await (await downloading).path())));
  const png = files.get('screenshot.png');
  expect([...files.keys()]).toContain('screenshot.png');

  const picture = await popup.evaluate(
    async (base64) => {
      const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
      const image = await createImageBitmap(blob);
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const column = context?.getImageData(image.width - 20, 0, 1, image.height).data ?? [];
      const rows = { blue: 0, red: 0 };
      for (let at = 0; at < column.length; at += 4) {
        const [r = 0, g = 0, b = 0] = column.slice(at, at + 3);
        if (b > 200 && r < 60 && g < 60) rows.blue += 1;
        if (r > 200 && b < 60 && g < 60) rows.red += 1;
      }
      return { width: image.width, height: image.height, ...rows };
    },
    Buffer.from(png ?? []).toString('base64'),
  );
  expect(picture).toEqual({
    width: seen.width * seen.ratio,
    height: seen.height * seen.ratio,
    blue: 40 * seen.ratio,
    red: 40 * seen.ratio,
  });
  expect(await page.evaluate(() => scrollY)).toBe(500);
  expect(await page.locator('#header').getAttribute('style')).toBe(header);
});
