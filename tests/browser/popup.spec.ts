import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { badgesOn } from './badges.ts';
import { builtForChrome, expect, test } from './extension.ts';
import {
  disguised,
  harmless,
  itemPage,
  itemUrl,
  resultsPage,
  resultsUrl,
  suspect,
} from './pages/ebay.ts';

test('shows both sides with field, words and rule, and the sum on demand', async ({
  extension,
}) => {
  const url = itemUrl(suspect.id);
  const name = `${suspect.name} for Nike shoes`;
  extension.serve(url, itemPage({ ...suspect, name, brand: 'Unbranded' }));
  const popup = await extension.popupOf(await extension.visit(url));
  await expect(popup.getByRole('heading', { level: 1, name: 'Suspect' })).toBeVisible();
  const against = popup.getByRole('region', { name: 'Speaks against it' });
  await expect(against.getByRole('listitem').first()).toContainText('title: 1:1 replica');
  await expect(against.getByRole('listitem').first()).toContainText('Rule: 1:1 replica');
  await expect(popup.getByRole('region', { name: 'Speaks for it' })).toBeVisible();
  await expect(popup.getByText('What was not readable')).toBeVisible();
  await expect(popup.getByText(/seller/).first()).toBeVisible();

  await popup.getByText('How it was weighed').click();
  const cells = await popup.getByRole('row').getByRole('cell').allInnerTexts();
  const numbers = cells.map((cell) => Number(cell.replace('−', '-').replace(/[^\d.-]/g, '')));
  const total = numbers.pop() ?? Number.NaN;
  expect(numbers.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(total, 0);
  await expect(popup.locator('body')).not.toContainText(/fake/i);
});

test('ranks the flagged listings of a results page and leads to them', async ({ extension }) => {
  const below = '.s-card { min-height: 900px } ul { grid-template-columns: 1fr !important }';
  extension.serve(resultsUrl, resultsPage([harmless, disguised, suspect], below));
  const page = await extension.visit(resultsUrl);
  await expect(page.locator('touchstone-badge')).toHaveCount(2);
  const popup = await extension.popupOf(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('2 of 3 listings flagged');
  await expect(popup.locator('.flagged-name')).toHaveText([suspect.name, disguised.name]);

  await popup.locator('.flagged-name', { hasText: suspect.name }).click();
  await expect(page.locator(`#card-${suspect.id}`)).toBeInViewport();
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Reasons and report' }).first().click();
  await expect(popup.getByRole('heading', { level: 1, name: 'Suspect' })).toBeVisible();
  await popup.getByRole('button', { name: 'Back to all listings' }).click();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('2 of 3 listings flagged');
});

test('counts and ranks by the user’s threshold, in the toolbar too', async ({ extension }) => {
  const caution = {
    ...suspect,
    id: '1000000020',
    name: 'Nike Air Max 90 mens shoes',
    price: '$19.00',
  };
  extension.serve(resultsUrl, resultsPage([harmless, caution, suspect]));
  const page = await extension.visit(resultsUrl);
  await expect(page.locator('touchstone-badge')).toHaveCount(2);
  const popup = await extension.popupOf(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('2 of 3 listings flagged');
  const inToolbar = () =>
    popup.evaluate(() =>
      chrome.action.getBadgeText({
        tabId: Number(new URLSearchParams(location.search).get('tab')),
      }),
    );
  await expect.poll(inToolbar).toBe('2');
  const settings = await extension.view('settings.html');
  await settings.getByLabel('Suspect: much speaks against it').check();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('1 of 3 listings flagged');
  await expect.poll(inToolbar).toBe('1');
});

test('tells what is known of the marketplace, as what it is', async ({ extension }) => {
  const url = 'https://item.taobao.com/item.htm?id=600000000001';
  const file = path.resolve(import.meta.dirname, '../pages/cases/taobao-listing-2020.html');
  extension.serve(url, await readFile(file, 'utf8'));
  const page = await extension.visit(url);
  await expect.poll(() => extension.weighedIn(page)).toBe(1);
  const popup = await extension.popupOf(page);
  await popup.getByText('About Taobao').click();
  const lists = popup.getByRole('region', { name: 'United States lists' });
  await expect(lists).toContainText('The opinion of the Office of the United States Trade');
  await expect(lists.getByRole('listitem').filter({ hasText: '2017' })).toContainText('certain');
  await expect(popup.getByRole('region', { name: 'Ways to report' })).toContainText('not checked');
  await expect(popup.getByRole('region', { name: 'buyer protection' })).toContainText(
    'not checked against a source yet',
  );
});

test('says what it reads where there is nothing to weigh', async ({ extension }) => {
  extension.serve('https://example.com/', '<h1>Example</h1>');
  const popup = await extension.popupOf(await extension.visit('https://example.com/'));
  await expect(popup.getByText('Nothing to weigh on this page')).toBeVisible();
  await expect(popup.getByRole('listitem').filter({ hasText: 'eBay' })).toBeVisible();
  await popup.getByRole('button', { name: 'Read this page' }).click();
  await expect(popup.getByText('The browser lets no extension read this page.')).toBeVisible();
});

test('doesn’t show the last page’s verdict on the next page', async ({ extension }) => {
  extension.serve(itemUrl(suspect.id), itemPage(suspect));
  extension.serve('https://example.com/', '<h1>Example</h1>');
  const page = await extension.visit(itemUrl(suspect.id));
  await expect(page.locator('touchstone-badge')).toHaveCount(1);
  await page.goto('https://example.com/');
  const popup = await extension.popupOf(page);
  await expect(popup.getByText('Nothing to weigh on this page')).toBeVisible();
});

test.describe('on any other shop', () => {
  const copy = path.join(path.dirname(builtForChrome), 'chrome-mv3-with-leave');
  test.use({ extensionPath: copy });
  test.beforeAll(async () => {
    await cp(builtForChrome, copy, { recursive: true });
    // Stands for the leave that a click on the toolbar's button gives, which no test can make.
    const manifest = JSON.parse(await readFile(path.join(copy, 'manifest.json'), 'utf8'));
    manifest.host_permissions = ['https://shop.example/*'];
    await writeFile(path.join(copy, 'manifest.json'), JSON.stringify(manifest));
  });

  const url = 'https://shop.example/products/1';
  const product = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: suspect.name,
    offers: { '@type': 'Offer', price: '29.90', priceCurrency: 'USD' },
  });
  const html = `<h1>Shoes</h1><script type="application/ld+json">${product}</script>`;

  test('reads the page when asked', async ({ extension }) => {
    extension.serve(url, html);
    const page = await extension.visit(url);
    const popup = await extension.popupOf(page);
    await popup.getByRole('button', { name: 'Read this page' }).click();
    await expect(popup.getByRole('heading', { level: 1, name: 'Suspect' })).toBeVisible();
    await expect(popup.getByText('Read with what any shop’s page states')).toBeVisible();
    // The page's badge and the popup hear of the verdict each for itself.
    await expect
      .poll(async () => (await badgesOn(page)).map(({ text }) => text))
      .toEqual(['Suspect']);
  });

  test('reads a site always once the user wants that, and no more once it is taken back', async ({
    extension,
  }) => {
    extension.serve(url, html);
    const popup = await extension.popupOf(await extension.visit(url));
    await popup.getByRole('button', { name: 'Read this page' }).click();
    await popup.getByRole('button', { name: 'Always read shop.example' }).click();
    await expect(popup.getByText('Touchstone reads shop.example by itself.')).toBeVisible();
    const registered = () =>
      popup.evaluate(async () =>
        (await chrome.scripting.getRegisteredContentScripts()).map(({ matches }) => matches),
      );
    await expect.poll(registered).toEqual([['https://shop.example/*']]);
    const next = await extension.visit(url);
    await expect(next.locator('touchstone-badge')).toHaveCount(1);

    const settings = await extension.view('settings.html');
    await settings.getByRole('button', { name: 'shop.example: stop reading' }).click();
    await expect(
      settings.getByRole('heading', { name: 'Sites that you have added' }),
    ).toBeFocused();
    await expect.poll(registered).toEqual([]);
    await next.reload();
    const again = await extension.popupOf(next);
    await expect(again.getByRole('button', { name: 'Read this page' })).toBeVisible();
  });
});

test('says that a marketplace has rebuilt its pages, and how often that was seen', async ({
  extension,
}) => {
  const rebuilt = (id: string) =>
    itemPage({ ...suspect, id })
      .replace('x-item-title__mainTitle', 'q1')
      .replace('x-price-primary', 'q2');
  for (const id of ['1', '2']) {
    extension.serve(
      itemUrl(id),
      rebuilt(id).replace('</body>', '<button>Add to cart</button></body>'),
    );
    const page = await extension.visit(itemUrl(id));
    await expect.poll(() => extension.weighedIn(page)).toBe(1);
    const popup = await extension.popupOf(page);
    const changed = popup.getByRole('region', { name: 'This page has changed' });
    await expect(changed).toContainText('title');
    await expect(changed).toContainText('price');
    if (id === '2') await expect(changed).toContainText('on 2 of the 2 pages of eBay');
  }
});
