import type { TabReading } from '../../lib/weighing/tab-reading.ts';
import { badgesOn } from './badges.ts';
import { expect, test } from './extension.ts';
import { harmless, itemPage, itemUrl, suspect } from './pages/ebay.ts';

test('a listing’s page has a badge in the window’s corner that opens to the reasons', async ({
  extension,
}) => {
  const url = itemUrl(suspect.id);
  extension.serve(url, itemPage({ ...suspect, brand: 'Unbranded' }));
  const page = await extension.visit(url);
  await expect(page.locator('touchstone-badge')).toHaveCount(1);
  const badge = async () => (await badgesOn(page))[0];
  expect((await badge())?.parent).toBe('');
  expect((await badge())?.text).toBe('Suspect');

  const box = (await badge())?.box;
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 15);
  await expect.poll(async () => (await badge())?.expanded).toBe(true);
  expect((await badge())?.card).toContain('1:1 replica');
  expect((await badge())?.card).toContain('Against');
  await page.mouse.move(600, 20);
  await expect.poll(async () => (await badge())?.expanded).toBe(false);
});

test('a listing that no rule speaks to is left alone', async ({ extension }) => {
  const url = itemUrl(harmless.id);
  extension.serve(url, itemPage(harmless));
  const page = await extension.visit(url);
  await expect.poll(() => extension.weighedIn(page)).toBe(1);
  await expect(page.locator('touchstone-badge')).toHaveCount(0);
});

test('a listing whose title changes is weighed again', async ({ extension }) => {
  const url = itemUrl(harmless.id);
  extension.serve(url, itemPage(harmless));
  const page = await extension.visit(url);
  await expect.poll(() => extension.weighedIn(page)).toBe(1);
  await page.evaluate((name) => {
    const title = document.querySelector('.x-item-title__mainTitle span');
    if (title) title.textContent = name;
  }, suspect.name);
  await expect(page.locator('touchstone-badge')).toHaveCount(1);
  await page.evaluate((name) => {
    const title = document.querySelector('.x-item-title__mainTitle span');
    if (title) title.textContent = name;
  }, harmless.name);
  await expect(page.locator('touchstone-badge')).toHaveCount(0);
});

test('the choice of another variant is read anew: its price, and its picture', async ({
  extension,
}) => {
  const url = itemUrl(suspect.id);
  extension.serve(url, itemPage(suspect));
  const page = await extension.visit(url);
  await expect(page.locator('touchstone-badge')).toHaveCount(1);
  const popup = await extension.popupOf(page);
  await expect(popup.getByText('$29.90').first()).toBeVisible();
  const pictureIn = () =>
    popup.evaluate(async () => {
      const kept = await chrome.storage.session.get(null);
      const [, text] = Object.entries(kept).find(([key]) => key.startsWith('tab:')) ?? [];
      const reading = JSON.parse(String(text ?? 'null')) as TabReading | null;
      return reading?.listings[0]?.listing.image?.[0];
    });
  await page.evaluate(() => {
    const price = document.querySelector('.x-price-primary span')?.firstChild;
    if (price) price.nodeValue = 'US $44.50';
    const picture = document.querySelector('.ux-image-carousel img');
    picture?.setAttribute('src', 'https://i.ebayimg.com/images/g/blue/s-l1600.jpg');
  });
  await expect(popup.getByText('$44.50').first()).toBeVisible();
  await expect.poll(pictureIn).toContain('/blue/');
});
