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

    const welcome = await extension.view('welcome.html');
    await expect(welcome.getByRole('region', { name: '它绝不做什么' })).toContainText(
      /不联网[\s\S]*没有账户[\s\S]*不出售数据/,
    );
    await welcome.getByRole('button', { name: '衡量这件商品' }).click();
    await expect(welcome.getByRole('heading', { level: 3, name: '可疑' })).toBeVisible();
    await expect(welcome.getByRole('region', { name: '不利之处' })).toContainText('N1ke');
    await expect(welcome.getByRole('region', { name: '它读取哪些网站' })).toBeVisible();
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
    // Intl's 'US$' among Arabic would read '$US'.
    await expect(popup.locator('.verdict-head .muted').first()).toContainText('\u2068US$\u2069');
  });
});
