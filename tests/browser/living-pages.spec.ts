import type { Page } from '@playwright/test';
import { badgesOn } from './badges.ts';
import { expect, test } from './extension.ts';
import {
  disguised,
  harmless,
  itemPage,
  itemUrl,
  resultsPage,
  resultsUrl,
  suspect,
} from './pages/ebay.ts';

const cardsWithBadges = async (page: Page) =>
  (await badgesOn(page)).filter(({ hidden }) => !hidden).map(({ parent }) => parent);
const idOf = ({ id }: { id: string }) => `card-${id}`;

test.describe('with the back-forward cache', () => {
  test.use({ backForwardCache: true });

  test('a page that was put aside comes back with its badges, by what was set meanwhile', async ({
    extension,
  }) => {
    extension.serve(resultsUrl, resultsPage([suspect, harmless, disguised]));
    extension.serve(itemUrl(harmless.id), itemPage(harmless));
    const page = await extension.visit(resultsUrl);
    await expect(page.locator('touchstone-badge')).toHaveCount(2);
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => {
        document.title = `persisted ${persisted}`;
      }),
    );
    await page.locator(`#${idOf(harmless)} .s-card__title a`).click();
    await expect.poll(() => extension.weighedIn(page)).toBe(1);
    const settings = await extension.view('settings.html');
    await settings.getByLabel('Badge and dim them').check();
    await settings.close();
    await page.goBack({ waitUntil: 'commit' });
    await expect(page).toHaveTitle('persisted true');
    expect(await cardsWithBadges(page)).toEqual([idOf(suspect), idOf(disguised)]);
    await expect(page.locator('[data-touchstone-card=dim]')).toHaveCount(2);
    // The tab is about this page again.
    await page.evaluate(() => document.body.append(document.createElement('p')));
    const popup = await extension.popupOf(page);
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText('2 of 3 listings flagged');
  });
});

test('many tabs at once: each has its own verdicts, and no other’s', async ({ extension }) => {
  const offers = Array.from({ length: 8 }, (_, i) => ({
    ...(i % 3 === 0 ? harmless : suspect),
    id: String(1_000_000_100 + i),
  }));
  for (const offer of offers) {
    extension.serve(itemUrl(offer.id), itemPage(offer));
    extension.serve(`${resultsUrl}&_pgn=${offer.id}`, resultsPage([harmless, offer]));
  }
  const pages = await Promise.all(
    offers.map(({ id }, i) => extension.visit(i % 2 ? itemUrl(id) : `${resultsUrl}&_pgn=${id}`)),
  );
  for (const [i, page] of pages.entries()) {
    const offer = offers[i];
    if (!offer) continue;
    const isFlagged = offer.name === suspect.name;
    // A page that was opened behind others is read like any.
    await expect.poll(() => extension.weighedIn(page)).toBe(i % 2 ? 1 : 2);
    await expect(page.locator('touchstone-badge')).toHaveCount(isFlagged ? 1 : 0);
    if (isFlagged) expect(await cardsWithBadges(page)).toEqual([i % 2 ? '' : idOf(offer)]);
  }
  const popup = await extension.popupOf(pages[0] as Page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('0 of 2 listings flagged');
});

test('a page that is made ready before it is opened is weighed once it is', async ({
  extension,
}) => {
  extension.serve(itemUrl(suspect.id), itemPage(suspect));
  const rules = JSON.stringify({
    prerender: [{ urls: [itemUrl(suspect.id)], eagerness: 'immediate' }],
  });
  extension.serve(
    resultsUrl,
    resultsPage([harmless, suspect]).replace(
      '</body>',
      `<script type="speculationrules">${rules}</script></body>`,
    ),
  );
  const page = await extension.visit(resultsUrl);
  await expect.poll(() => extension.weighedIn(page)).toBe(2);
  await page.locator(`#${idOf(suspect)} .s-card__title a`).click();
  await page.waitForURL(itemUrl(suspect.id));
  await expect.poll(() => extension.weighedIn(page)).toBe(1);
  await expect(page.locator('touchstone-badge')).toHaveCount(1);
});
