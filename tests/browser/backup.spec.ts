import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';

const says = (page: Page, text: string | RegExp) =>
  expect(page.getByRole('banner').getByRole('status')).toHaveText(text, { timeout: 30_000 });
const go = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

test('a backup brings the rules back, and a broken one changes nothing', async ({ extension }) => {
  test.slow();
  const page = await extension.view('workbench.html');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible({
    timeout: 60_000,
  });
  await page.getByRole('button', { name: 'New brand' }).click();
  await page.getByLabel(/^Identifier/).waitFor();
  await page.getByLabel('Name', { exact: true }).fill('Zorblatt');
  await page.getByRole('checkbox', { name: 'toys' }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await says(page, 'Saved: Zorblatt. In force at once.');

  await go(page, 'Backup and room');
  await expect(page.getByText(/Touchstone uses [\d.,]+ MB of the/)).toBeVisible();
  await page.getByRole('button', { name: 'Ask the browser to keep it' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const backup = await (await downloading).path();
  await page.getByRole('button', { name: 'Undo' }).click();
  await says(page, 'Undone: Zorblatt.');
  await page.getByLabel('Restore from a backup').setInputFiles({
    name: 'cut.jsonl.gz',
    mimeType: 'application/gzip',
    buffer: Buffer.from('cut off'),
  });
  await page.getByRole('button', { name: 'Restore it' }).click();
  await says(page, /^This is no whole backup/);
  await page.getByLabel('Restore from a backup').setInputFiles(backup);
  await page.getByRole('button', { name: 'Restore it' }).click();
  await says(page, /^Restored: .*\. Rules: 1\.$/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
