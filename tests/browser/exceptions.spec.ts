import { badgesOn } from './badges.ts';
import { expect, test } from './extension.ts';
import { itemPage, itemUrl, suspect } from './pages/ebay.ts';

const url = itemUrl(suspect.id);

test('an exception wins over the rules, on the page too, and is undone in one click', async ({
  extension,
}) => {
  extension.serve(url, itemPage({ ...suspect, seller: 'shoes4u' }));
  const page = await extension.visit(url);
  await expect(page.locator('touchstone-badge')).toHaveCount(1);
  const popup = await extension.popupOf(page);
  await expect(popup.getByRole('heading', { level: 1, name: 'Suspect' })).toBeVisible();

  await popup.getByText('Disagree with this verdict?').click();
  await popup.getByLabel('This listing is genuine').check();
  await popup.getByLabel('Why (for yourself)').fill('I have the receipt');
  await popup.getByRole('button', { name: 'Keep as an exception' }).click();
  await expect(popup.getByRole('heading', { level: 1, name: 'Excepted by you' })).toBeVisible();
  const excepted = popup.getByRole('region', { name: 'Your exceptions for this listing' });
  await expect(excepted).toContainText('I have the receipt');
  await expect.poll(async () => (await badgesOn(page))[0]?.text).toBe('Excepted');

  await excepted.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByRole('heading', { level: 1, name: 'Suspect' })).toBeVisible();
  await expect.poll(async () => (await badgesOn(page))[0]?.text).toBe('Suspect');
});

test('a trusted seller’s other listings aren’t flagged either, and rules keep their record', async ({
  extension,
}) => {
  const other = { ...suspect, id: '1000000099', seller: 'shoes4u' };
  extension.serve(url, itemPage({ ...suspect, seller: 'shoes4u' }));
  extension.serve(itemUrl(other.id), itemPage(other));
  const page = await extension.visit(url);
  await expect(page.locator('touchstone-badge')).toHaveCount(1);
  const popup = await extension.popupOf(page);
  await popup.getByText('Disagree with this verdict?').click();
  await popup.getByLabel('I trust the seller shoes4u').check();
  await popup.getByRole('button', { name: 'Keep as an exception' }).click();
  await expect(popup.getByRole('heading', { level: 1, name: 'Excepted by you' })).toBeVisible();
  await expect(popup.getByText('right 0, wrong 1').first()).toBeVisible();

  const second = await extension.visit(itemUrl(other.id));
  await expect.poll(() => extension.weighedIn(second)).toBe(1);
  await expect.poll(async () => (await badgesOn(second))[0]?.text).toBe('Excepted');
  await popup.bringToFront();
  await popup.getByText('Your exceptions (1)').click();
  await expect(
    popup
      .getByRole('contentinfo')
      .getByRole('listitem')
      .filter({ hasText: 'Seller whom you trust' }),
  ).toBeVisible();
});
