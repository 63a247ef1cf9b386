import { expect, test } from './extension.ts';
import {
  disguised,
  harmless,
  itemPage,
  itemUrl,
  resultsPage,
  resultsUrl,
  suspect,
} from './pages/ebay.ts';
import { clickOn, lineOn } from './results-line.ts';

const offers = [suspect, harmless, disguised];

test('a line at the top says how many listings are flagged, small when the user wants it so', async ({
  extension,
}) => {
  extension.serve(resultsUrl, resultsPage(offers));
  const page = await extension.visit(resultsUrl);
  const other = await extension.visit(resultsUrl);
  await expect.poll(async () => (await lineOn(page))?.text).toBe('2 of 3 listings flagged');
  const line = await lineOn(page);
  expect(line?.expanded).toBe(true);
  expect(line?.toggle.y).toBeLessThan(4);
  expect(line?.hidden).toBe('');

  if (line) await clickOn(page, line.toggle);
  await expect.poll(async () => (await lineOn(page))?.text).toBe('2');
  expect(await lineOn(page)).toMatchObject({ name: '2 of 3 listings flagged', expanded: false });
  await expect.poll(async () => (await lineOn(other))?.text).toBe('2');
  await page.reload();
  await expect.poll(async () => (await lineOn(page))?.text).toBe('2');
});

test('the line is worked by keyboard, and keeps the focus', async ({ extension }) => {
  extension.serve(resultsUrl, resultsPage([suspect]));
  const page = await extension.visit(resultsUrl);
  await expect.poll(async () => (await lineOn(page))?.expanded).toBe(true);
  const focused = () => page.evaluate(() => document.activeElement?.localName);
  for (let presses = 0; presses < 10 && (await focused()) !== 'touchstone-line'; presses += 1)
    await page.keyboard.press('Tab');
  expect(await focused()).toBe('touchstone-line');
  await page.keyboard.press('Enter');
  expect((await lineOn(page))?.expanded).toBe(false);
  expect(await focused()).toBe('touchstone-line');
  await page.keyboard.press('Space');
  expect((await lineOn(page))?.expanded).toBe(true);
});

test('there is no line where nothing is flagged, or on a listing’s own page', async ({
  extension,
}) => {
  extension.serve(resultsUrl, resultsPage([harmless]));
  const results = await extension.visit(resultsUrl);
  await expect.poll(() => extension.weighedIn(results)).toBe(1);
  extension.serve(itemUrl(suspect.id), itemPage(suspect));
  const listing = await extension.visit(itemUrl(suspect.id));
  await expect(listing.locator('touchstone-badge')).toHaveCount(1);
  await expect(listing.locator('touchstone-line')).toHaveCount(0);
  await expect(results.locator('touchstone-line')).toHaveCount(0);
});

for (const direction of ['ltr', 'rtl'])
  test(`the line stays within a window of 320 px, ${direction}`, async ({ extension }) => {
    extension.serve(resultsUrl, resultsPage(offers).replace('<html', `<html dir="${direction}"`));
    const page = await extension.context.newPage();
    await page.setViewportSize({ width: 320, height: 600 });
    await page.goto(resultsUrl);
    await expect(page.locator('touchstone-line')).toHaveCount(1);
    const box = (await lineOn(page))?.toggle;
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    expect(box?.height).toBeGreaterThanOrEqual(24);
  });
