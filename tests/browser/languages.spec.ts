import { badgesOn } from './badges.ts';
import { expect, test } from './extension.ts';
import { itemPage, itemUrl, suspect } from './pages/ebay.ts';

test.describe('in Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('speaks the browser’s language: interface, reasons and badge', async ({ extension }) => {
    extension.serve(itemUrl(suspect.id), itemPage(suspect));
    const page = await extension.visit(itemUrl(suspect.id));
    await expect(page.locator('touchstone-badge')).toHaveCount(1);
    expect((await badgesOn(page))[0]?.text).toBe('可疑');
    const popup = await extension.popupOf(page);
    await expect(popup.getByRole('heading', { level: 1, name: '可疑' })).toBeVisible();
    const reason = popup.getByRole('region', { name: '不利之处' }).getByRole('listitem').first();
    await expect(reason.getByRole('paragraph').first()).toHaveText(/\p{Script=Han}{4}/u);
    await expect(popup.locator('html')).toHaveAttribute('lang', 'zh-CN');
  });
});

test.describe('in Arabic', () => {
  test.use({ locale: 'ar' });

  test('is read from right to left, with reasons in the browser’s language', async ({
    extension,
  }) => {
    extension.serve(itemUrl(suspect.id), itemPage(suspect));
    const page = await extension.visit(itemUrl(suspect.id));
    await expect(page.locator('touchstone-badge')).toHaveCount(1);
    const popup = await extension.popupOf(page);
    await expect(popup.getByRole('heading', { level: 1, name: 'مريب' })).toBeVisible();
    await expect(popup.locator('html')).toHaveAttribute('dir', 'rtl');
    const reason = popup.getByRole('region', { name: 'ما يشهد ضده' }).getByRole('listitem').first();
    await expect(reason.getByRole('paragraph').first()).toHaveText(/\p{Script=Arabic}{4}/u);
  });
});
