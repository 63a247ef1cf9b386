import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { fromZip } from '../../lib/reporting/evidence/container.ts';
import { verify } from '../../lib/reporting/evidence/verify.ts';
import { badgesOn } from './badges.ts';
import { expect, test } from './extension.ts';
import { itemPage, itemUrl, suspect } from './pages/ebay.ts';

const url = itemUrl(suspect.id);
/** Eight by one pixels of its own: what a page may read itself. */
const ownPicture =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="90" height="80"%3E%3Crect width="45" height="80" fill="red"/%3E%3C/svg%3E';

test('a purchase is kept as the listing was that day, and what comes of it is said later', async ({
  extension,
}) => {
  const html = itemPage({ ...suspect, seller: 'shoes4u' }).replace(
    /<img alt="" src="[^"]*">/,
    `<img alt="" src='${ownPicture}' width="90" height="80">`,
  );
  extension.serve(url, html);
  const page = await extension.visit(url);
  await expect(page.locator('touchstone-badge')).toHaveCount(1);
  const popup = await extension.popupOf(page);
  await popup.getByText('I bought this').click();
  await popup.getByRole('button', { name: 'Keep this listing' }).click();
  await expect(popup.getByText(/^Kept on/)).toBeVisible();

  // The page changes afterwards; what was kept doesn't.
  extension.serve(url, itemPage({ ...suspect, name: 'Another thing', price: '$900.00' }));
  const purchases = await extension.view('purchases.html');
  const card = purchases.getByRole('article', { name: suspect.name });
  await expect(card).toContainText('$29.90');
  await expect(card).toContainText('That day: Suspect');
  await expect(card).toContainText(/by its own pixels: [0-9a-f]{16}/);
  const downloading = purchases.waitForEvent('download');
  await card.getByRole('button', { name: 'Save the evidence of that day' }).click();
  const bytes = new Uint8Array(await readFile(await (await downloading).path()));
  expect(await verify(bytes)).toMatchObject({ state: 'intact' });
  const listing = new TextDecoder().decode(fromZip(bytes).get('listing.json'));
  expect(JSON.parse(listing)).toMatchObject({ name: suspect.name, price: 29.9 });

  await card.getByLabel('Genuine', { exact: true }).check();
  await card.getByLabel('What you see on it').fill('came with a receipt');
  await card.getByRole('button', { name: 'Keep my answer' }).click();
  await expect(card).toContainText('Genuine, you said on');
  extension.serve(url, html);
  await page.reload();
  await expect.poll(async () => (await badgesOn(page))[0]?.text).toBe('Excepted');

  await purchases.bringToFront();
  await card.getByLabel('Not genuine').check();
  await card.getByRole('button', { name: 'Keep my answer' }).click();
  const claim = card.getByRole('region', { name: 'Claim a refund' });
  const letter = claim.getByLabel('Letter: change');
  await expect(letter).toHaveValue(/not a product of Nike/);
  await expect(letter).toHaveValue(/“eBay Money Back Guarantee”/);
  await claim.getByLabel('Language of the letter').selectOption('zh-CN');
  await expect(letter).toHaveValue(/认为其并非Nike的产品/);
  const { violations } = await new AxeBuilder({ page: purchases }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await purchases.setViewportSize({ width: 320, height: 640 });
  const width = await purchases.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);

  purchases.on('dialog', (dialog) => void dialog.accept());
  await card.getByRole('button', { name: 'Forget this purchase' }).click();
  await expect(purchases.getByText('None yet.')).toBeVisible();
});
