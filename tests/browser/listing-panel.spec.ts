import type { Page } from '@playwright/test';
import { badgesOn } from './badges.ts';
import { expect, test } from './extension.ts';
import { shiftsOn, watchShifts } from './layout-shifts.ts';
import { itemPage, itemUrl, type Offer, suspect } from './pages/ebay.ts';
import { isShown, panelBox, panelText, press as pressOnce } from './panel.ts';

const offer: Offer = {
  ...suspect,
  name: 'N1ke Air Max 90 原单 1:1 replica UA mens shoes',
  seller: 'shoes4u',
  brand: 'Unbranded',
};
const url = itemUrl(offer.id);

const press = (page: Page, name: string) => expect(() => pressOnce(page, name)).toPass();

async function pressPill(page: Page): Promise<void> {
  await expect(page.locator('touchstone-badge')).toHaveCount(1);
  const box = (await badgesOn(page))[0]?.box;
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 12);
  await expect.poll(async () => (await panelText(page)) ?? '').toContain('Speaks against it');
}

test('the pill stands beside the price and opens the panel, and nothing on the page moves', async ({
  extension,
}) => {
  extension.serve(url, itemPage(offer));
  const page = await extension.context.newPage();
  await watchShifts(page);
  await page.goto(url);
  const before = await page.evaluate(() => document.body.outerHTML);
  await expect(page.locator('touchstone-badge')).toHaveCount(1);
  const price = await page.locator('.x-price-primary span').boundingBox();
  const pill = (await badgesOn(page))[0]?.box;
  expect(pill?.x).toBeGreaterThanOrEqual((price?.x ?? 0) + (price?.width ?? 0));
  expect(Math.abs((pill?.y ?? 0) - (price?.y ?? 0))).toBeLessThan(20);

  await pressPill(page);
  const text = await panelText(page);
  const panel = await panelBox(page);
  for (const part of [
    'Much speaks against this listing',
    'Signs against it: very strong',
    'N1ke → reads Nike',
    '原单 :  original order',
    'Speaks for it',
    'New Nike Air Max, hardly ever under $45',
    'Before anything was seen',
  ])
    expect(text).toContain(part);
  expect(text).not.toMatch(/fake/i);
  // Beside the price and not over it.
  const isOver =
    (panel?.x ?? 0) < (price?.x ?? 0) + (price?.width ?? 0) &&
    (panel?.y ?? 0) < (price?.y ?? 0) + (price?.height ?? 0);
  expect(isOver).toBe(false);

  await press(page, 'Mark the words in the page');
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...(CSS.highlights.get('touchstone-against') ?? [])].map((range) => String(range)).sort(),
      ),
    )
    .toEqual(['1:1 replica', 'N1ke', 'UA', 'US $29.90', 'Unbranded']);
  expect(await panelText(page)).toContain('Marked in 5 places');
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);

  await press(page, 'Close');
  expect(await panelText(page)).toBeUndefined();
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await shiftsOn(page)).toBe(0);
});

test('the panel is worked by keyboard alone, and the page hears none of it', async ({
  extension,
}) => {
  extension.serve(
    url,
    itemPage(offer).replace(
      '<body',
      '<script>addEventListener("keydown", ({ key }) => { if (key === "Escape" || key === "s") document.title += key })</script><body',
    ),
  );
  const page = await extension.visit(url);
  await expect(page.locator('touchstone-badge')).toHaveCount(1);
  const focused = () => page.evaluate(() => document.activeElement?.localName);
  while ((await focused()) !== 'touchstone-badge') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await panelText(page)) ?? '').toContain('Speaks against it');
  expect(await focused()).toBe('touchstone-panel');
  // What the small card says stands in the panel already.
  await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe('touchstone-badge');
  expect((await badgesOn(page))[0]?.expanded).toBe(false);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('touchstone-panel');
  const title = await page.title();
  await page.keyboard.press('s');
  // After the closing button comes the one that marks.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await panelText(page)) ?? '').toContain('Marked in 5 places');
  await page.keyboard.press('Escape');
  expect(await panelText(page)).toBeUndefined();
  expect(await focused()).toBe('touchstone-badge');
  expect((await badgesOn(page))[0]?.expanded).toBe(false);
  expect(await page.title()).toBe(title);
});

test('vouching in the panel wins over the rules at once, and is undone there', async ({
  extension,
}) => {
  extension.serve(url, itemPage(offer));
  const page = await extension.visit(url);
  await pressPill(page);
  const text = async () => (await panelText(page)) ?? '';
  await press(page, 'I trust the seller shoes4u');
  await expect.poll(text).toContain('Excepted by you');
  await expect.poll(async () => (await badgesOn(page))[0]?.text).toBe('Excepted');
  await press(page, 'This listing is genuine');
  await expect.poll(text).toContain('Genuine, you said');
  await press(page, 'Undo');
  // Until the panel is drawn anew, another press would be on the same button.
  await expect.poll(async () => (await text()).split('Undo').length - 1).toBe(1);
  await press(page, 'Undo');
  await expect.poll(text).toContain('Much speaks against this listing');
  await expect.poll(async () => (await badgesOn(page))[0]?.text).toBe('Suspect');
});

const channel = `https://ocswf.ebay.com/rti/compose?items=${offer.id}&seller=${offer.seller}`;

test('reports from the panel, and follows the page to its next listing', async ({ extension }) => {
  extension.serve(channel, '<h1>Report</h1>');
  extension.serve(url, itemPage(offer));
  const page = await extension.visit(url);
  await pressPill(page);
  const opening = extension.context.waitForEvent('page');
  await press(page, 'Report this listing');
  await expect(await opening).toHaveURL(channel);
  await page.bringToFront();
  await page.evaluate((name) => {
    const title = document.querySelector('.x-item-title__mainTitle span');
    if (title) title.textContent = name;
  }, 'Nike Air Max 90 AAA quality');
  await expect.poll(async () => (await panelText(page)) ?? '').toContain('AAA quality');
});

test.describe('from right to left, enlarged, with the system’s colours', () => {
  test('the panel stays in the window and beside the price', async ({ extension }) => {
    extension.serve(url, itemPage(offer).replace('<html', '<html dir="rtl"'));
    const page = await extension.context.newPage();
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.goto(url);
    await expect(page.locator('touchstone-badge')).toHaveCount(1);
    const price = await page.locator('.x-price-primary span').boundingBox();
    const pill = (await badgesOn(page))[0]?.box;
    expect((pill?.x ?? 0) + (pill?.width ?? 0)).toBeLessThanOrEqual(price?.x ?? 0);
    await pressPill(page);
    for (const [width, height] of [
      [1280, 720],
      [320, 256],
      [3840, 2160],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect
        .poll(async () => {
          const box = (await panelBox(page)) ?? { x: -1, y: -1, width: 0, height: 0 };
          const { x, y, width: wide, height: high } = box;
          return x >= 0 && y >= 0 && wide > 0 && x + wide <= width && y + high <= height;
        })
        .toBe(true);
    }
    // Where there is little room, the evidence has it.
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => isShown(page, 'This listing is genuine')).toBe(false);
    const isGenuine = 'This listing is genuine';
    await expect(async () => {
      // The panel may still have been on its way to the window's lower edge.
      if (!(await isShown(page, isGenuine))) await pressOnce(page, 'More');
      expect(await isShown(page, isGenuine)).toBe(true);
    }).toPass();
    await press(page, isGenuine);
    await expect.poll(async () => (await panelText(page)) ?? '').toContain('Genuine, you said');
  });
});
