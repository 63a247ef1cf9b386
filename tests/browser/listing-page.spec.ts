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
