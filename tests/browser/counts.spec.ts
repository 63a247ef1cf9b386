import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { disguised, harmless, itemUrl, resultsPage, resultsUrl, suspect } from './pages/ebay.ts';

const offers = [suspect, harmless, disguised];
const seenIn = (view: Page) => view.locator('.totals dd').first();

test('listings are counted once a day, shown, exported and deleted', async ({ extension }) => {
  extension.serve(resultsUrl, resultsPage(offers));
  for (const _visit of [1, 2]) {
    const page = await extension.visit(resultsUrl);
    await expect.poll(() => extension.weighedIn(page)).toBe(3);
    await page.close();
  }
  const view = await extension.view('studies.html');
  await expect(async () => {
    await view.reload();
    await expect(seenIn(view)).toHaveText('3', { timeout: 1000 });
  }).toPass();
  await expect(view.locator('.totals')).toContainText('66.7%');
  const shares = view.getByRole('region', { name: 'Share flagged: Marketplace', exact: true });
  await shares.getByText('As a table').click();
  await expect(shares.getByRole('row', { name: /^eBay/ })).toContainText('20.8% – 93.9%');
  await view.getByLabel('Compare by').selectOption('brand');
  await expect(view.getByRole('row', { name: /^nike/ })).toContainText('100.0%');

  const saved = async (name: string) => {
    const downloading = view.waitForEvent('download');
    await view.getByRole('button', { name }).click();
    return readFile(await (await downloading).path(), 'utf8');
  };
  const small = JSON.parse(await saved('Save as JSON'));
  expect(small).toMatchObject({ format: 'touchstone-counts', suppressedUnder: 5 });
  expect(small.rulebook.sha256).toMatch(/^[0-9a-f]{64}$/);
  const of = (file: typeof small, by: string) =>
    file.tables.find((table: { by: string }) => table.by === by).rows;
  expect(of(small, 'marketplace')[0].suspect).toBeNull();
  await view.getByLabel('Leave out counts under 5').uncheck();
  const whole = JSON.parse(await saved('Save as JSON'));
  expect(of(whole, 'marketplace')).toMatchObject([{ value: 'ebay', total: 3, unread: 0 }]);
  expect(await saved('Save as CSV')).toContain('marketplace,ebay,,');
  expect(await saved('Listings seen, by day and level: save as SVG')).toMatch(/^<svg.*Suspect/s);
  expect((await saved('Listings seen, by day and level: save as PNG')).slice(1, 4)).toBe('PNG');

  const settings = await extension.view('settings.html');
  await settings.getByLabel(/^Count each listing/).uncheck();
  await settings.getByRole('button', { name: 'Delete all counts' }).click();
  await settings.getByRole('button', { name: 'Really delete all counts' }).click();
  await expect(settings.getByRole('status')).toHaveText('All counts are deleted.');
  extension.serve(itemUrl(suspect.id), resultsPage([suspect]));
  const uncounted = await extension.visit(resultsUrl);
  await expect.poll(() => extension.weighedIn(uncounted)).toBe(3);
  await view.reload();
  await expect(view.getByRole('heading', { name: 'Nothing has been counted' })).toBeVisible();
});
