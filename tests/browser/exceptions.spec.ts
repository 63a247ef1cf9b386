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

  // All of them have a place of their own: one is reworded, taken away, had back, and added to.
  const workbench = await extension.view('workbench.html#exceptions');
  const outcome = workbench.getByRole('banner').getByRole('status');
  const listed = workbench.getByRole('listitem').filter({ hasText: 'Seller whom you trust' });
  await expect(listed).toContainText('eBay');
  await listed.getByRole('button', { name: 'Change the reason' }).click();
  await expect(workbench.getByLabel('Why (for yourself)').first()).toBeFocused();
  await workbench.keyboard.type('met them at a fair');
  await workbench.keyboard.press('Enter');
  await expect(outcome).toHaveText('Reason kept: shoes4u.');
  await workbench.getByLabel('Search exceptions').fill('FAIR');
  await expect(listed).toContainText('met them at a fair');
  await listed.getByRole('button', { name: 'Remove' }).click();
  await expect(outcome).toHaveText('Removed: shoes4u. The rules count there again.');
  await expect(listed).toHaveCount(0);
  await workbench.keyboard.press('Control+z');
  await expect(outcome).toHaveText('Undone: shoes4u.');
  await expect(listed).toContainText('met them at a fair');
  const trust = workbench.getByRole('form', { name: 'Trust a seller' });
  await trust.getByRole('button', { name: 'Trust this seller' }).click();
  await expect(trust.getByRole('alert')).toContainText('Choose the marketplace');
  await trust.getByLabel('Marketplace').selectOption('eBay');
  await trust.getByLabel('Seller’s name there').fill('bears-direct');
  await trust.getByRole('button', { name: 'Trust this seller' }).click();
  await expect(outcome).toHaveText('Kept as an exception: bears-direct. In force at once.');
  await expect(listed).toHaveCount(1);
  await workbench.getByLabel('Search exceptions').fill('');
  await expect(listed).toHaveCount(2);

  // And one is made and taken back where a listing is tried.
  await workbench.getByRole('link', { name: 'Try a listing' }).click();
  await workbench
    .getByLabel(/^A listing’s address/)
    .fill(JSON.stringify({ marketplace: 'ebay', id: '4711', name: 'Nike trainers, 1:1 copy' }));
  await workbench.getByRole('button', { name: 'Weigh this listing' }).click();
  await workbench.getByText('Disagree with this verdict?').click();
  await workbench.getByRole('button', { name: 'Keep as an exception' }).click();
  const excepted = workbench.getByRole('region', { name: 'Your exceptions for this listing' });
  await excepted.getByRole('button', { name: 'Undo' }).click();
  await expect(excepted).toHaveCount(0);
});
