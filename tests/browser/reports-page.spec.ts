import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './extension.ts';
import { disguised, itemPage, itemUrl, resultsPage, resultsUrl, suspect } from './pages/ebay.ts';

test('many listings are drafted at once, none twice; what becomes of them is kept in a chain that can be checked', async ({
  extension,
}) => {
  test.slow();
  const url = itemUrl(suspect.id);
  extension.serve(url, itemPage({ ...suspect, seller: 'shoeworld' }));
  extension.serve(
    `https://ocswf.ebay.com/rti/compose?items=${suspect.id}&seller=shoeworld`,
    '<h1>Report</h1>',
  );
  extension.serve(resultsUrl, resultsPage([suspect, disguised]));
  const popup = await extension.popupOf(await extension.visit(url));
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Report to eBay' }).click();
  await opened;
  const results = await extension.visit(resultsUrl);
  await expect(results.locator('touchstone-badge')).toHaveCount(2);
  const ranking = await extension.popupOf(results);
  await ranking.getByRole('button', { name: 'Select all' }).click();
  const batches = extension.context.waitForEvent('page');
  await ranking.getByRole('button', { name: 'Draft 2 reports' }).click();
  const reports = await batches;
  await ranking.bringToFront();
  await expect(ranking.getByText('Reported already: 1.')).toBeVisible();
  await reports.bringToFront();
  await expect(reports.getByText('0 of 2 sent')).toBeVisible();
  await reports.getByRole('button', { name: 'I have sent it' }).first().click();
  await expect(reports.getByText('1 of 2 sent')).toBeVisible();
  await reports.getByRole('link', { name: 'Ledger' }).click();
  await reports.getByRole('checkbox', { name: /^Choose / }).check();
  await reports.getByRole('link', { name: 'Batches of the 1 chosen' }).click();
  await expect(reports.getByText('Of the chosen drafts: 1')).toBeVisible();
  await reports.getByRole('button', { name: 'Of all drafts' }).click();
  await expect(reports.getByText('Of the chosen drafts')).toBeHidden();
  await reports.getByRole('link', { name: 'Ledger' }).click();
  await reports.getByText('History and next steps').first().click();
  await reports.getByText('History and next steps').last().click();
  await reports.getByRole('button', { name: 'Check the ledger' }).click();
  await expect(reports.getByText('All 3 entries are as they were written')).toBeVisible();
  const saving = reports.waitForEvent('download');
  await reports.getByRole('button', { name: 'Save what was sent for Lumen (JSON)' }).click();
  const { notices } = JSON.parse(await readFile(await (await saving).path(), 'utf8'));
  expect(notices).toHaveLength(1);
  expect(JSON.stringify(notices)).toContain('ebay.com/itm/');
  await reports.getByRole('link', { name: 'Who reports' }).click();
  await reports.getByLabel('an agent of a rights owner').check();
  await reports.getByRole('button', { name: 'Add a right' }).click();
  await reports.getByLabel('Mark, or title').fill('NIKE');
  await reports.getByLabel('Name', { exact: true }).first().fill('A Gent');
  await reports.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(reports.getByText('Saved.')).toBeVisible();
  const axe = await new AxeBuilder({ page: reports }).analyze();
  expect(axe.violations.map(({ id }) => id)).toEqual([]);
  await reports.getByRole('link', { name: 'Authorities' }).click();
  await expect(reports.getByRole('link', { name: 'econsumer.gov' })).toBeHidden();
  await expect(reports.getByRole('link', { name: /e-Allegations/ })).toBeVisible();
});

test('a batch is stopped while it is drafted: no draft is kept, and the choice stands', async ({
  extension,
}) => {
  const many = Array.from({ length: 120 }, (_, at) => ({
    ...suspect,
    id: String(2000000000 + at),
  }));
  extension.serve(resultsUrl, resultsPage(many));
  const results = await extension.visit(resultsUrl);
  await expect.poll(() => extension.weighedIn(results)).toBe(many.length);
  const popup = await extension.popupOf(results);
  await popup.getByRole('button', { name: 'Select all' }).click();
  const draft = popup.getByRole('button', { name: `Draft ${many.length} reports` });
  // By the page itself, as soon as it is there: nobody is quicker than the drafting here.
  await popup.evaluate(() => {
    const stop = () =>
      [...document.querySelectorAll('button')].find((button) => button.textContent === 'Stop');
    const watch = new MutationObserver(() => {
      if (!stop()) return;
      watch.disconnect();
      stop()?.click();
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });
  await draft.click();
  await expect(popup.getByText('Stopped. No draft was kept.')).toBeVisible();
  await expect(popup.getByText('Reports so far (0)')).toBeVisible();

  const opening = extension.context.waitForEvent('page');
  await draft.click();
  const batches = await opening;
  await expect(batches.getByText(`0 of ${many.length} sent`)).toBeVisible();
});
