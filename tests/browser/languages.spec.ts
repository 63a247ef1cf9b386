import { badgesOn } from './badges.ts';
import { openCopies } from './closed-roots.ts';
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
    const { box } = (await badgesOn(page))[0] ?? {};
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 12);
    await expect.poll(async () => (await badgesOn(page))[0]?.card).toMatch(/\p{Script=Arabic}{4}/u);
    await openCopies(page, 'touchstone-badge');
    await expect(page.locator('touchstone-badge .card')).toHaveCSS('direction', 'rtl');

    const popup = await extension.popupOf(page);
    await expect(popup.getByRole('heading', { level: 1, name: 'مريب' })).toBeVisible();
    await expect(popup.locator('html')).toHaveAttribute('dir', 'rtl');
    const reason = popup.getByRole('region', { name: 'ما يشهد ضده' }).getByRole('listitem').first();
    await expect(reason.getByRole('paragraph').first()).toHaveText(/\p{Script=Arabic}{4}/u);
    // Intl's 'US$' among Arabic would read '$US', an English sentence end on its first word.
    await expect(popup.locator('.verdict-head .muted').first()).toContainText('\u2068US$\u2069');
    await expect(popup.getByText('Other ways to report')).toHaveText(/^\u2068.*\u2069$/);
  });
});
