import { unnamedShopper } from '../../lib/reporting/notice.ts';
import type { Report } from '../../lib/reporting/report.ts';
import { draftOf } from '../unit/reporting/ledger/report.ts';
import { reporters } from '../unit/reporting/sample.ts';
import { expect, test } from './extension.ts';
import { beginLedgerAs, keptReports, putReports } from './ledger.ts';
import { harmless, itemPage, itemUrl, suspect } from './pages/ebay.ts';
import { ebayForm } from './pages/report-forms.ts';

const channel = `https://ocswf.ebay.com/rti/compose?items=${suspect.id}&seller=shoeworld`;

test('one click keeps a report and opens the marketplace’s form with the listing in it, which is filled in on order; visits, days and a withdrawal carry it on', async ({
  extension,
}) => {
  test.slow();
  const url = itemUrl(suspect.id);
  const page = itemPage({ ...suspect, seller: 'shoeworld' }).replace('/g/x/', '/g/abCd1234/');
  extension.serve(url, page);
  extension.serve(channel, ebayForm);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const listing = await extension.visit(url);
  const popup = await extension.popupOf(listing);
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Report to eBay' }).click();
  const form = await opened;
  await expect(form).toHaveURL(channel);
  const [kept] = await keptReports(popup);
  expect(kept).toMatchObject({
    listingKey: `ebay/${suspect.id}`,
    state: 'draft',
    level: 'suspect',
    listing: { id: suspect.id, name: suspect.name },
    channel: { marketplace: 'ebay', url: channel, prefilled: true },
  });
  expect(kept?.notice).toContain('1:1 replica');

  // The form that was opened is filled in by a click in its own popup, and goes nowhere by itself.
  const beside = await extension.popupOf(form);
  await beside.getByRole('button', { name: 'Fill in the form' }).click();
  await expect(
    beside.getByText('Filled in: Reason, Details (up to 5,000 characters).'),
  ).toBeVisible();
  expect(await form.getByLabel('Details').inputValue()).toBe(kept?.notice);
  expect(await form.getByLabel('Reason', { exact: true }).inputValue()).toMatch(/“1:1 replica”\)$/);
  expect(await form.getByLabel('Item number').inputValue()).toBe('4711');
  await expect(form.getByRole('checkbox')).not.toBeChecked();
  expect(form.url()).toBe(channel);
  await beside
    .getByRole('region', { name: `Report: ${suspect.name}` })
    .getByRole('button', { name: 'I have sent it' })
    .click();
  const again = await extension.popupOf(listing);
  await expect(again.getByText('You already reported this listing on')).toBeVisible();
  await expect(again.getByText('Reports so far (1)')).toBeVisible();

  // Twenty days on nothing was heard.
  const reports = await extension.view('reports.html');
  const [filed] = await keptReports(reports);
  const longAgo = new Date(Date.now() - 20 * 24 * 60 * 60 * 1000).toISOString();
  await putReports(reports, [{ ...(filed as Report), filedAt: longAgo, since: longAgo }]);
  const worker = await extension.worker();
  await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('1!');
  await reports.reload();
  await expect(reports.getByText('due: 1')).toBeVisible();
  await reports.getByLabel('State').selectOption('due');
  await reports.getByText('History and next steps').click();
  await expect(reports.locator('.report-details .warning')).toContainText('own reminder');

  // What visits see is put down by itself: a changed price, the page gone, the offer elsewhere.
  const becomes = (state: string) =>
    expect
      .poll(async () => (await keptReports(reports)).map((report) => report.state))
      .toEqual([state]);
  extension.serve(url, page.replace(suspect.price, '$35.00'));
  await listing.reload();
  await becomes('still-up');
  extension.serve(url, '<title>Listing ended</title><h1>This listing has ended</h1>');
  await listing.reload();
  await becomes('removed');
  const elsewhere = { ...suspect, id: '1000000077', seller: 'shoeworld' };
  extension.serve(
    itemUrl(elsewhere.id),
    itemPage({ ...elsewhere, name: `NEW ${suspect.name}` }).replace('/g/x/', '/g/abCd1234/'),
  );
  const relisted = await extension.visit(itemUrl(elsewhere.id));
  await becomes('relisted');
  await reports.reload();
  const line = reports.locator('.ledger > li');
  await expect(line).toContainText('eBay');
  await expect(line).toContainText('listed again');
  await reports.getByText('History and next steps').click();
  for (const told of ['USD 35', 'Listing ended', itemUrl(elsewhere.id)])
    await expect(reports.locator('.history')).toContainText(told);
  extension.serve(itemUrl(elsewhere.id), '<title>Listing ended</title><h1>It has ended</h1>');
  await relisted.reload();
  await becomes('removed');
  await reports.reload();
  await reports.getByText('History and next steps').click();

  const asked = extension.context.waitForEvent('page');
  await reports.getByRole('button', { name: 'Withdraw' }).click();
  await expect(await asked).toHaveURL(channel);
  await reports.bringToFront();
  await expect(line).toContainText('withdrawn');
  const text = await reports.getByRole('status').locator('pre').textContent();
  expect(text).toContain(`I withdraw my report of ${longAgo.slice(0, 10)}`);
  expect(text).toContain(`Item number: ${suspect.id}`);
  expect(await reports.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test('an owner’s notice is held back where most like it were refused, with the figures, until it was looked at again', async ({
  extension,
}) => {
  const url = itemUrl(suspect.id);
  extension.serve(url, itemPage({ ...suspect, seller: 'shoeworld' }));
  const view = await extension.view('manifest.json');
  await beginLedgerAs(view, reporters['rights-owner']);
  const name = 'VeRO notice of claimed infringement';
  const channel = { marketplace: 'ebay', name, url: '', prefilled: true };
  const answered = Array.from({ length: 12 }, (_, at) => {
    const state = at === 0 ? ('accepted' as const) : ('rejected' as const);
    return draftOf(`answered-${at}`, { state, decided: state, reporter: 'rights-owner', channel });
  });
  await putReports(view, answered);
  const popup = await extension.popupOf(await extension.visit(url));
  await expect(popup.getByText('Held back: too many notices like this one')).toBeVisible();
  await expect(popup.getByText('Brand Nike: 1 of 12 accepted')).toBeVisible();
  await expect(popup.getByText(`${name} (eBay): 1 of 12 accepted`)).toBeVisible();
  const report = popup.getByRole('button', { name: 'Report to eBay' });
  await expect(report).toBeHidden();
  await popup.getByLabel('I have looked at this listing again').check();
  await expect(report).toBeVisible();

  // What programs send to is told of, and isn’t offered to be opened.
  await popup.getByText('Other ways to report').click();
  await expect(popup.getByText('VeRO API', { exact: true })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'VeRO API' })).toBeHidden();

  // A shopper's report states no right, so what owners were answered says nothing of it.
  await beginLedgerAs(view, unnamedShopper);
  await putReports(view, answered);
  await popup.reload();
  await expect(report).toBeVisible();
  await expect(popup.getByText('Held back')).toBeHidden();
});

test('where the text can’t be copied nothing is opened before it is at hand; a draft can be opened again, and removed', async ({
  extension,
}) => {
  const url = itemUrl(suspect.id);
  extension.serve(url, itemPage({ ...suspect, seller: 'shoeworld' }));
  extension.serve(channel, '<h1>Report</h1>');
  const popup = await extension.popupOf(await extension.visit(url));
  await popup.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  const pages = extension.context.pages().length;
  await popup.getByRole('button', { name: 'Report to eBay' }).click();
  await expect(popup.getByText('The browser refused to copy the text')).toBeVisible();
  expect(extension.context.pages()).toHaveLength(pages);
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open the form again' }).click();
  const form = await opened;
  await expect(form).toHaveURL(channel);
  const beside = await extension.popupOf(form);
  await expect(beside.getByRole('button', { name: 'Fill in the form' })).toBeVisible();
  // A tab that isn't seen draws no frames, and a click waits for one.
  await popup.bringToFront();
  await popup
    .getByRole('region', { name: 'Report' })
    .getByRole('button', { name: 'Remove the draft' })
    .click();
  await expect(popup.getByText('Reports so far (0)')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Report to eBay' })).toBeVisible();
});

test('a listing that nothing speaks against can be reported, but isn’t offered for it', async ({
  extension,
}) => {
  extension.serve(itemUrl(harmless.id), itemPage(harmless));
  const popup = await extension.popupOf(await extension.visit(itemUrl(harmless.id)));
  await expect(popup.getByRole('button', { name: 'Report to eBay' })).toBeHidden();
  await popup.getByText('Report all the same').click();
  await expect(popup.getByRole('button', { name: 'Report to eBay' })).toBeVisible();
});

test('where there is only a link on the listing’s page, it is named and the text is copied', async ({
  extension,
}) => {
  const url = 'https://www.etsy.com/listing/1000000001/sneakers';
  const offer = { '@type': 'Offer', price: '29.90', priceCurrency: 'USD' };
  const product = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: suspect.name,
    offers: offer,
  };
  extension.serve(
    url,
    `<h1 data-buy-box-listing-title>${suspect.name}</h1>
     <script type="application/ld+json">${JSON.stringify({ ...product, image: 'https://i.etsystatic.com/1.jpg' })}</script>`,
  );
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const popup = await extension.popupOf(await extension.visit(url));
  await expect(popup.getByText('use the link “Report this item to Etsy”')).toBeVisible();
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Report to Etsy' }).click();
  await expect(await opened).toHaveURL(url);
  await popup.bringToFront();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toContain('1:1 replica');
});
