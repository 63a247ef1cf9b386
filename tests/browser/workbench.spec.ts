import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './extension.ts';
import { harmless, itemPage, itemUrl } from './pages/ebay.ts';

const plush = { ...harmless, name: 'Zorblatt plush toy, super copy', price: '$9.00' };
const row = (page: Page, name: string | RegExp) => page.getByRole('option', { name });
/** What came of a change; it is kept and in force by then. */
const says = (page: Page, text: string | RegExp) =>
  expect(page.getByRole('banner').getByRole('status')).toHaveText(text, { timeout: 30_000 });

async function openWorkbench(extension: Extension): Promise<Page> {
  const page = await extension.view('workbench.html');
  await expect(page.getByText(/\d+ found/)).not.toHaveText('0 found', { timeout: 60_000 });
  return page;
}

async function search(page: Page, text: string): Promise<void> {
  await page.getByLabel('Search by name').fill(text);
}

async function addBrand(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New brand' }).click();
  await page.getByLabel(/^Identifier/).waitFor();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('checkbox', { name: 'toys' }).check();
  await expect(page.getByText('Not saved yet')).toBeVisible();
}

/** The level that a new page with the listing gets. */
async function levelOf(extension: Extension): Promise<string> {
  extension.serve(itemUrl(plush.id), itemPage(plush));
  const page = await extension.visit(itemUrl(plush.id));
  await expect.poll(() => extension.weighedIn(page), { timeout: 30_000 }).toBe(1);
  const popup = await extension.popupOf(page);
  await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
  const level = (await popup.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await popup.close();
  await page.close();
  return level;
}

test('a rule is found, written, in force on the next page, taken back and done again', async ({
  extension,
}) => {
  test.slow();
  const unknown = await levelOf(extension);
  const page = await openWorkbench(extension);

  // The list is long, and only what is in sight is there: rows stay in order, and what is chosen stays so.
  const list = page.getByRole('listbox');
  const chosen = list.getByRole('option', { selected: true });
  await list.focus();
  await page.keyboard.press('End');
  const last = list.getByRole('option').last();
  const count = (await last.getAttribute('aria-setsize')) ?? '';
  await expect(last).toHaveAttribute('aria-posinset', count);
  await page.keyboard.press('Enter');
  await expect(chosen).toHaveAttribute('aria-posinset', count);
  await list.evaluate((box) => box.scrollTo({ top: box.scrollHeight / 2 }));
  await expect(chosen).toHaveCount(0);
  await expect(list.locator(`[aria-posinset="${Math.round(Number(count) / 2)}"]`)).toBeVisible();
  const rows = await list.getByRole('option').evaluateAll((options) =>
    options.map((option) => ({
      place: Number(option.getAttribute('aria-posinset')),
      top: option.getBoundingClientRect().top,
    })),
  );
  const [top] = rows;
  for (const [i, { place, top: at }] of rows.entries())
    expect([place, at]).toEqual([(top?.place ?? 0) + i, (top?.top ?? 0) + i * 44]);
  await list.evaluate((box) => box.scrollTo({ top: box.scrollHeight }));
  await expect(chosen).toHaveAttribute('aria-posinset', count);
  await search(page, 'nik');
  await expect(row(page, /^Nike/).first()).toBeVisible();

  // A name that another rule has is told while it is typed, and leads there.
  await page.getByRole('button', { name: 'New brand' }).click();
  await page.getByLabel(/^Identifier/).waitFor();
  await page.getByLabel('Name', { exact: true }).fill('lego');
  const alike = page.getByRole('status').filter({ hasText: 'goes by this name already' });
  await alike.getByRole('button', { name: 'LEGO' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'LEGO' })).toBeVisible();
  await addBrand(page, 'Zorblatt');
  await expect(alike).toHaveCount(0);

  // A draft outlives the page.
  await page.reload();
  await page.getByRole('button', { name: 'New brand' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Zorblatt');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await says(page, 'Saved: Zorblatt. In force at once.');
  expect(await levelOf(extension)).not.toBe(unknown);
  await page.bringToFront();

  await page.getByRole('button', { name: 'Undo' }).click();
  await says(page, 'Undone: Zorblatt.');
  await search(page, 'zorb');
  await expect(row(page, /^Zorblatt/)).toHaveCount(0);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+y');
  await says(page, 'Done again: Zorblatt.');
  await expect(row(page, /^Zorblatt/)).toBeVisible();

  // Its record: what it spoke against.
  await search(page, 'super copy');
  await row(page, /^super copy/i)
    .first()
    .click();
  await expect(page.getByText(/^Spoke against listings \d+ times since/)).toBeVisible();

  await page.getByRole('link', { name: 'History' }).click();
  const undone = page.getByRole('listitem').filter({ hasText: 'undone' });
  await undone.getByText('Show brand/zorblatt').click();
  await undone.getByRole('button', { name: 'Restore this state' }).click();
  await says(page, 'Restored: Zorblatt.');
  await page.getByRole('link', { name: 'Rules' }).click();
  await expect(row(page, /^Zorblatt/)).toHaveCount(0);
});

test('two windows that change the same rule lose neither’s work', async ({ extension }) => {
  test.slow();
  const [one, other] = [await openWorkbench(extension), await openWorkbench(extension)];
  for (const page of [one, other]) {
    await page.bringToFront();
    await search(page, 'lego');
    await row(page, /^LEGO/i).first().click();
  }
  const website = (page: Page) => page.getByLabel('Website');
  await website(other).fill('second.example');
  await expect(other.getByText('Not saved yet')).toBeVisible();
  await one.bringToFront();
  await website(one).fill('first.example');
  await expect(one.getByText('Not saved yet')).toBeVisible();
  await one.getByRole('button', { name: 'Save', exact: true }).click();
  await says(one, /^Saved:/);

  await other.bringToFront();
  await other.getByRole('button', { name: 'Save', exact: true }).click();
  const conflict = other.getByRole('alert');
  await expect(conflict).toContainText('Neither version is lost');
  await conflict.getByText('Their version').click();
  await expect(conflict).toContainText('first.example');
  await expect(website(other)).toHaveValue('second.example');
  await conflict.getByRole('button', { name: 'Save mine over it' }).click();
  await says(other, /^Saved:/);
  await one.bringToFront();
  await one.getByRole('link', { name: 'History' }).click();
  await expect(one.getByRole('listitem').filter({ hasText: 'changed' })).toHaveCount(2);
});

test('a register’s table is taken in whole or not at all, and taken back by one click', async ({
  extension,
}) => {
  test.slow();
  const page = await openWorkbench(extension);
  await page.getByRole('link', { name: 'Import and export' }).click();
  const table = [
    'Mark,Nice class,Holder',
    'ZORBLATT,28,Zorblatt plc',
    '"Zor, the second",25,Zorblatt plc',
    'Zorblatt,28,again',
    'Nothing,,x',
  ].join('\n');
  const file = { name: 'marks.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
  await page.getByLabel('File').setInputFiles(file);
  await expect(page.getByLabel('What “Mark” holds')).toHaveValue('name');
  await expect(page.getByLabel('What “Nice class” holds')).toHaveValue('niceClasses');
  await page.getByRole('button', { name: 'Take in' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('2 lines have faults: nothing was taken in.');
  await expect(alert).toContainText('Line 4, id: brand/zorblatt stands in line 2 too');
  await expect(alert).toContainText('Line 5, sectors');

  await page.getByLabel('Leave out lines with faults').check();
  await page.getByRole('button', { name: 'Take in' }).click();
  await says(page, '2 rules taken in. In force at once.');
  await page.getByRole('link', { name: 'Rules' }).click();
  await search(page, 'zor');
  await expect(row(page, /^Zor, the second/)).toBeVisible();
  await expect(row(page, /^ZORBLATT/)).toBeVisible();

  await page.getByRole('link', { name: 'Import and export' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as JSON' }).click();
  const saved = JSON.parse(await readFile(await (await downloading).path(), 'utf8'));
  expect(saved.brands.map(({ id }: { id: string }) => id)).toContain('zor-the-second');

  await page.getByRole('button', { name: 'Undo' }).click();
  await says(page, 'Undone: marks.csv.');
  await page.getByRole('link', { name: 'Rules' }).click();
  await expect(row(page, /^ZORBLATT/)).toHaveCount(0);
});

test('a change is linted, and tried on listings that were seen, before it is saved', async ({
  extension,
}) => {
  test.slow();
  const page = await openWorkbench(extension);
  // A click mends what the linter finds, in the draft.
  await addBrand(page, 'Cat');
  await expect(page.getByText('“Cat” is an everyday word')).toBeVisible();
  await expect(page.getByText('Cat litter scoop, stainless steel')).toBeVisible();
  await page.getByRole('button', { name: 'Mark “Cat” as ambiguous' }).click();
  await expect(page.getByLabel(/everyday word/).first()).toBeChecked();
  await expect(page.getByText('“Cat” counts only in company')).toBeVisible();
  await page.getByRole('button', { name: 'Discard draft' }).click();
  await addBrand(page, 'Salad bowl');
  await page.getByRole('button', { name: 'Add: Price floor' }).click();
  await page.getByLabel(/^Amount/).fill('100');
  await page.getByLabel('Currency').fill('EUR');
  await page.getByLabel('Source').fill('own price list');
  await page.getByLabel('Date').fill('2026');
  await page.getByRole('button', { name: 'What would it change?' }).click();
  const run = page.getByRole('region', { name: 'What the change would make' });
  await expect(run).toContainText('Newly flagged (1)');
  await expect(run).toContainText('Wooden salad bowl, hand made');

  await page.getByRole('link', { name: 'Try a listing' }).click();
  extension.serve(itemUrl(plush.id), itemPage({ ...plush, name: 'LEGO knights, replica' }));
  const open = await extension.visit(itemUrl(plush.id));
  await expect.poll(() => extension.weighedIn(open), { timeout: 30_000 }).toBe(1);
  await page.bringToFront();
  const listing = page.getByLabel(/^A listing’s address/);
  await listing.fill('https://www.ebay.com/itm/4711');
  await page.getByRole('button', { name: 'Weigh this listing' }).click();
  await expect(page.getByRole('alert')).toContainText('open it in a tab');
  await listing.fill(`${itemUrl(plush.id)}?campaign=1`);
  await page.getByRole('button', { name: 'Weigh this listing' }).click();
  const looked = page.getByRole('listitem').filter({ hasText: '“LEGO” (title)' });
  await expect(looked).toContainText('counts, as the goods’ brand');
  await looked.getByRole('button').click();
  await expect(page.getByLabel('Website')).toBeVisible();
});
