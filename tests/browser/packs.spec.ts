import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';

const row = (page: Page, name: RegExp) => page.getByRole('option', { name });
const says = (page: Page, text: string | RegExp) =>
  expect(page.getByRole('banner').getByRole('status')).toHaveText(text, { timeout: 30_000 });

async function addBrand(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Rules', exact: true }).click();
  await page.getByRole('button', { name: 'New brand' }).click();
  await page.getByLabel(/^Identifier/).waitFor();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('checkbox', { name: 'toys' }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await says(page, `Saved: ${name}. In force at once.`);
}

/** Publishes the user's own rules; the file's text. */
async function publish(page: Page, version: number): Promise<string> {
  await page.getByRole('link', { name: 'Packs' }).click();
  await page.getByLabel('The pack’s name').fill('Zorblatt rules');
  await page.getByRole('button', { name: 'Sign it' }).click();
  const link = page.getByRole('link', { name: `Save zorblatt-rules-${version}.` });
  const downloading = page.waitForEvent('download');
  await link.click();
  return readFile(await (await downloading).path(), 'utf8');
}

test('a pack is published, followed from an address, kept up to date, and refused where it was changed', async ({
  extension,
}) => {
  test.slow();
  const page = await extension.view('workbench.html');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible({
    timeout: 60_000,
  });
  await addBrand(page, 'Zorblatt');
  const first = await publish(page, 1);
  await addBrand(page, 'Quibblex');
  const second = await publish(page, 2);
  for (const name of ['Quibblex', 'Zorblatt']) {
    await page.getByRole('button', { name: 'Undo' }).click();
    await says(page, `Undone: ${name}.`);
  }

  // The browser has leave for this address from the manifest, so it asks nobody here.
  const address = 'https://www.ebay.com/packs/zorblatt.json';
  extension.serve(address, first);
  await page.getByLabel('Or its address (https)').fill(address);
  await page.getByRole('button', { name: 'Look at the pack' }).click();
  const offer = page.getByRole('region', { name: 'Follow “Zorblatt rules”?' });
  await expect(offer).toContainText('Rules added: 1, changed: 0, removed: 0');
  await expect(offer).toContainText(/([0-9a-f]{4} ){9}[0-9a-f]{4}/);
  await offer.getByText('Show the first 1').click();
  await expect(offer).toContainText('Zorblatt added');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await offer.getByRole('button', { name: 'Accept this key and follow' }).click();
  await says(page, 'In force: Zorblatt rules, version 1.');

  const tampered = second.replace('Quibblex', 'Quibbley');
  const file = { name: 'sent.json', mimeType: 'application/json', buffer: Buffer.from(tampered) };
  await page.getByLabel('A pack’s file').setInputFiles(file);
  await expect(page.getByRole('alert')).toContainText('Its signature doesn’t fit');

  extension.serve(address, second);
  await page.getByRole('button', { name: 'Look for a new version of Zorblatt rules' }).click();
  const update = page.getByRole('region', { name: 'A new version of “Zorblatt rules”' });
  await expect(update).toContainText('Rules added: 1, changed: 0, removed: 0');
  await update.getByRole('button', { name: 'Put the new version in force' }).click();
  await says(page, 'In force: Zorblatt rules, version 2.');
  await page.getByRole('link', { name: 'Rules', exact: true }).click();
  await page.getByLabel('Search by name').fill('quibb');
  await expect(row(page, /^Quibblex/)).toContainText('Zorblatt rules');

  await page.getByRole('link', { name: 'Packs' }).click();
  await page.getByRole('button', { name: 'Stop Zorblatt rules' }).click();
  await says(page, 'Packs changed: Zorblatt rules.');
  await expect(page.getByText('You stopped it: none of its rules count.')).toBeVisible();
  await page.getByRole('link', { name: 'Rules', exact: true }).click();
  await expect(row(page, /^Quibblex/)).toHaveCount(0);
});
