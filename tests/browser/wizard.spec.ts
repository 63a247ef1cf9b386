import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { harmless, itemPage, itemUrl } from './pages/ebay.ts';

const official = {
  ...harmless,
  name: 'Zorblatt Plush Bear, 30 cm',
  price: '$24.90',
  brand: 'Zorblatt',
};
const copy = {
  ...harmless,
  id: '1000000009',
  name: 'Zorbl4tt plush bear glorbocopy',
  price: '$3.00',
};

/** What axe finds, and that nothing has to be scrolled sideways on a small screen. */
async function expectWellMade(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThan(321);
  if (size) await page.setViewportSize(size);
}

test('a brand is set up by questions, from an official listing, and counts on the next page', async ({
  extension,
}) => {
  test.slow();
  extension.serve(itemUrl(official.id), itemPage(official));
  extension.serve(itemUrl(copy.id), itemPage(copy));
  const own = await extension.visit(itemUrl(official.id));
  await expect.poll(() => extension.weighedIn(own)).toBe(1);
  // From the listing’s own popup one comes to where it is learned from.
  const popup = await extension.popupOf(own);
  const opening = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Is this yours? Set up your brand from it' }).click();
  const learning = await opening;
  await expect(learning.getByText(/^Learned from: Zorblatt Plush Bear/)).toBeVisible({
    timeout: 60_000,
  });
  await expect(learning.getByLabel(/^Article/)).toHaveValue('Plush Bear');
  await expect(learning.getByText('Pictures of it kept: 1.')).toBeVisible();
  await learning.getByRole('button', { name: 'Discard draft' }).click();
  await expect(learning.getByLabel(/^What is your brand called/)).toHaveValue('');
  await learning.close();
  await popup.close();

  const page = await extension.view('workbench.html');
  await page.getByRole('link', { name: 'Set up my brand step by step' }).click();

  // By keyboard: the name, and on with Enter.
  const name = page.getByLabel(/^What is your brand called/);
  await name.fill('apple');
  await expect(page.getByLabel(/everyday word/)).toBeVisible();
  await expect(page.getByText(/goes by this name already: Apple/)).toBeVisible();
  await expectWellMade(page);
  await name.fill('ZorBlatt');
  await expect(page.getByLabel(/everyday word/)).toBeHidden();
  await page.keyboard.press('Enter');
  const step = (title: string) => page.getByRole('heading', { level: 3, name: title });
  await expect(step('Spellings')).toBeFocused();
  await page.getByLabel(/^Zor Blatt in several words/).check();
  await page.getByLabel(/^How else do buyers/).fill('卓布拉特');
  await expect(page.getByText('a digit for a letter')).toBeVisible();
  // The draft outlives the page, on the step where it was left.
  await page.reload();
  await expect(page.getByLabel(/^How else do buyers/)).toHaveValue('卓布拉特');
  await expect(page.getByLabel(/^Zor Blatt in several words/)).toBeChecked();
  await expectWellMade(page);
  await page.getByRole('button', { name: 'Next' }).click();

  await page.getByLabel('toys').check();
  await page.getByRole('button', { name: /^Learn from this page: Zorblatt Plush Bear/ }).click();
  const article = page.getByRole('group', { name: /1$/ });
  await expect(article.getByLabel(/^Article/)).toHaveValue('Plush Bear');
  await expect(article.getByLabel('Least price')).toHaveValue('24.9');
  await article.getByLabel('Least price').fill('20');
  await expectWellMade(page);
  await page.getByRole('button', { name: 'Next' }).click();

  await page.getByRole('button', { name: 'Add a shop' }).click();
  await page.getByRole('combobox').selectOption('eBay');
  await page.getByLabel(/^The shop’s name/).fill('zorblatt-official');
  await expectWellMade(page);
  await page.getByRole('link', { name: '5. Telling words' }).click();
  await expectWellMade(page);
  await page.getByLabel(/^Another one/).fill('glorbocopy');
  await page.getByRole('button', { name: 'Add the word' }).click();
  const status = page.getByRole('banner').getByRole('status');
  await expect(status).toHaveText('Saved: glorbocopy. In force at once.', { timeout: 30_000 });
  await expect(page.getByLabel(/^Another one/)).toHaveValue('');

  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText(/listings weighed/)).toBeVisible();
  await expectWellMade(page);
  await page.getByRole('button', { name: 'Save: it counts at once' }).click();
  await expect(status).toHaveText('Saved: ZorBlatt. In force at once.', { timeout: 30_000 });
  await expect(page.getByRole('heading', { level: 2, name: 'ZorBlatt' })).toBeVisible();

  const seen = await extension.visit(itemUrl(copy.id));
  await expect(seen.locator('touchstone-badge')).toHaveCount(1);
  const popupOfCopy = await extension.popupOf(seen);
  await expect(popupOfCopy.getByRole('heading', { level: 1, name: 'Suspect' })).toBeVisible();
});
