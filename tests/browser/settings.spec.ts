import { badgesOn } from './badges.ts';
import { type Extension, expect, test } from './extension.ts';
import {
  cards,
  disguised,
  harmless,
  itemPage,
  itemUrl,
  resultsPage,
  resultsUrl,
  suspect,
} from './pages/ebay.ts';
import { clickOn, lineOn } from './results-line.ts';

const offers = [suspect, harmless, disguised];
const idOf = ({ id }: { id: string }) => `#card-${id}`;

/** A results page with its badges, and the settings beside it. */
async function openBoth(extension: Extension) {
  extension.serve(resultsUrl, resultsPage(offers));
  const page = await extension.visit(resultsUrl);
  await expect(page.locator('touchstone-badge')).toHaveCount(2);
  const settings = await extension.view('settings.html');
  const everywhere = settings.getByRole('region', { name: 'On every site' });
  return { page, settings, everywhere };
}

test('hidden cards are counted and can be shown, at once in open tabs', async ({ extension }) => {
  const { page, everywhere } = await openBoth(extension);
  await everywhere.getByLabel(/^Hide them/).check();
  await expect(page.locator(idOf(suspect))).toBeHidden();
  await expect(page.locator(idOf(disguised))).toBeHidden();
  await expect(page.locator(idOf(harmless))).toBeVisible();
  const line = async () => (await lineOn(page))?.hidden;
  await expect.poll(line).toBe('2 hidden Show');

  await page.bringToFront();
  await clickOn(page, (await lineOn(page))?.reveal ?? { x: 0, y: 0, width: 0, height: 0 });
  await expect(page.locator(idOf(suspect))).toBeVisible();
  await expect.poll(line).toBe('2 shown again Hide again');
  await expect(page.locator('touchstone-badge')).toHaveCount(2);
  await clickOn(page, (await lineOn(page))?.reveal ?? { x: 0, y: 0, width: 0, height: 0 });
  await expect(page.locator(idOf(suspect))).toBeHidden();

  await everywhere.page().bringToFront();
  await everywhere.getByLabel('Put a badge on them').check();
  await expect(page.locator(idOf(suspect))).toBeVisible();
  await expect.poll(line).toBe('');
  expect(await page.locator('[data-touchstone-card]').count()).toBe(0);
});

test('hiding moves the page only as taking the cards out would', async ({ extension }) => {
  const { page, everywhere } = await openBoth(extension);
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => !element.closest('[data-touchstone-card], touchstone-badge'))
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [element.localName, x, y, width, height].join(' ');
        }),
    );
  await everywhere.getByLabel(/^Hide them/).check();
  await expect(page.locator(idOf(suspect))).toBeHidden();
  const hidden = await places();
  await page.evaluate(() => {
    for (const card of document.querySelectorAll('[data-touchstone-card]')) card.remove();
  });
  expect(hidden).toEqual(await places());
});

test('hidden cards stay hidden when the page is read again, also where the page styles everything', async ({
  extension,
}) => {
  extension.serve(
    resultsUrl,
    resultsPage(offers, 'body #results .s-card { display: block !important }'),
  );
  const page = await extension.visit(resultsUrl);
  const settings = await extension.view('settings.html');
  await settings.getByLabel(/^Hide them/).check();
  await expect(page.locator(idOf(suspect))).toBeHidden();
  await page.bringToFront();
  const more = { ...suspect, id: '1000000077' };
  await page.evaluate(
    (html) => document.getElementById('results')?.insertAdjacentHTML('beforeend', html),
    cards([more]),
  );
  await expect.poll(async () => (await lineOn(page))?.hidden).toBe('3 hidden Show');
  await page.evaluate(() => history.pushState(null, '', `${location.href}&_pgn=2`));
  await expect.poll(() => extension.weighedIn(page)).toBe(4);
  expect((await lineOn(page))?.hidden).toBe('3 hidden Show');
  await expect(page.locator(idOf(suspect))).toBeHidden();
});

test('a hidden card that is used again for another listing is seen again', async ({
  extension,
}) => {
  const { page, everywhere } = await openBoth(extension);
  await everywhere.getByLabel(/^Hide them/).check();
  await expect(page.locator(idOf(suspect))).toBeHidden();
  await page.bringToFront();
  const seen = await page.evaluate(
    ([card, url, name]) =>
      new Promise((resolve) => {
        const element = document.querySelector<HTMLElement>(card);
        for (const link of element?.querySelectorAll('a') ?? []) link.href = url;
        const title = element?.querySelector('.su-styled-text');
        if (title) title.textContent = name;
        requestAnimationFrame(() => resolve((element?.getBoundingClientRect().height ?? 0) > 0));
      }),
    [idOf(suspect), itemUrl('1000000009'), harmless.name] as const,
  );
  expect(seen).toBe(true);
  await expect.poll(async () => (await lineOn(page))?.hidden).toBe('1 hidden Show');
  await expect(page.locator(idOf(suspect))).toBeVisible();
});

test('dimmed cards keep their badges as they are, and nothing moves', async ({ extension }) => {
  const { page, everywhere } = await openBoth(extension);
  const boxes = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body *')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].join();
      }),
    );
  const opacityIn = (card: string) =>
    page
      .locator(`${card} > *`)
      .evaluateAll((parts) =>
        parts.map((part) => [part.localName, getComputedStyle(part).opacity]),
      );
  const before = await boxes();
  await everywhere.getByLabel('Badge and dim them').check();
  await expect.poll(() => opacityIn(idOf(suspect))).toContainEqual(['a', '0.3']);
  expect(await opacityIn(idOf(suspect))).toContainEqual(['touchstone-badge', '1']);
  expect((await opacityIn(idOf(harmless))).map(([, opacity]) => opacity)).toEqual(['1', '1', '1']);
  expect(await boxes()).toEqual(before);

  await page.bringToFront();
  await page.locator(`${idOf(suspect)} .s-card__price`).hover();
  expect(await opacityIn(idOf(suspect))).toContainEqual(['a', '1']);
});

test('off puts nothing on any page, and the popup still tells', async ({ extension }) => {
  const { page, everywhere } = await openBoth(extension);
  await everywhere.getByLabel(/^Off/).check();
  await expect(page.locator('touchstone-badge')).toHaveCount(0);
  await expect(page.locator('touchstone-line')).toHaveCount(0);
  extension.serve(itemUrl(suspect.id), itemPage(suspect));
  const listing = await extension.visit(itemUrl(suspect.id));
  await expect.poll(() => extension.weighedIn(listing)).toBe(1);
  await expect(listing.locator('touchstone-badge')).toHaveCount(0);
  const popup = await extension.popupOf(listing);
  await expect(popup.getByRole('heading', { level: 1, name: 'Suspect' })).toBeVisible();
});

test('the threshold leaves the lesser ones alone', async ({ extension }) => {
  const lesser = {
    ...harmless,
    id: '1000000005',
    name: 'Nike Air Max 90 mens shoes',
    price: '$19.00',
  };
  extension.serve(resultsUrl, resultsPage([suspect, lesser]));
  const page = await extension.visit(resultsUrl);
  await expect(page.locator('touchstone-badge')).toHaveCount(2);
  expect((await badgesOn(page)).map(({ text }) => text)).toEqual(['Suspect', 'Caution']);
  const settings = await extension.view('settings.html');
  await settings.getByLabel(/^Suspect/).check();
  await expect(page.locator('touchstone-badge')).toHaveCount(1);
  await expect.poll(async () => (await lineOn(page))?.text).toBe('1 of 2 listings suspect');
});

test('one marketplace is set differently, from the popup on', async ({ extension }) => {
  const { page } = await openBoth(extension);
  const popup = await extension.popupOf(page);
  const opening = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Settings' }).click();
  const settings = await opening;
  await expect(settings).toHaveURL(/settings\.html\?marketplace=ebay$/);
  await expect(settings.getByRole('combobox', { name: 'Site' })).toHaveValue('ebay');
  await settings.getByRole('button', { name: 'Set differently' }).click();
  const own = settings.getByRole('region', { name: 'eBay' });
  await own.getByLabel(/^Hide them/).check();
  await expect(settings.getByRole('status')).toHaveText('Kept. Open tabs follow at once.');
  await expect(page.locator(idOf(suspect))).toBeHidden();

  await settings.reload();
  await expect(own.getByLabel(/^Hide them/)).toBeChecked();
  await own.getByRole('button', { name: 'eBay: same as every site' }).click();
  await expect(settings.getByRole('heading', { name: 'Different on single sites' })).toBeFocused();
  await expect(page.locator(idOf(suspect))).toBeVisible();
});

test('hidden cards are back, and the line gone, once the extension is gone', async ({
  extension,
}) => {
  const { page, everywhere } = await openBoth(extension);
  await everywhere.getByLabel(/^Hide them/).check();
  await expect(page.locator(idOf(suspect))).toBeHidden();
  await page.bringToFront();
  await (await extension.worker()).evaluate(() => chrome.runtime.reload()).catch(() => {});
  await expect(async () => {
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await expect(page.locator('touchstone-line')).toHaveCount(0, { timeout: 500 });
  }).toPass();
  await expect(page.locator(idOf(suspect))).toBeVisible();
});
