import { expect, test } from './extension.ts';
import { harmless, itemPage, itemUrl, suspect } from './pages/ebay.ts';

const channel = `https://ocswf.ebay.com/rti/compose?items=${suspect.id}&seller=shoeworld`;

test('one click keeps a report and opens the marketplace’s form with the listing in it', async ({
  extension,
}) => {
  const url = itemUrl(suspect.id);
  extension.serve(url, itemPage({ ...suspect, seller: 'shoeworld' }));
  extension.serve(channel, '<h1>Report</h1>');
  const page = await extension.visit(url);
  const popup = await extension.popupOf(page);
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Report to eBay' }).click();
  await expect(await opened).toHaveURL(channel);
  await popup.bringToFront();

  const kept = await popup.evaluate(
    () =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('touchstone');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('reports').objectStore('reports').getAll();
          reading.onsuccess = () => resolve(reading.result);
        };
      }),
  );
  expect(kept).toHaveLength(1);
  expect(kept[0]).toMatchObject({
    listingKey: `ebay/${suspect.id}`,
    state: 'draft',
    level: 'suspect',
    listing: { id: suspect.id, name: suspect.name },
    channel: { marketplace: 'ebay', url: channel, prefilled: true },
  });
  expect(String(kept[0]?.notice)).toContain('1:1 replica');

  await expect(popup.getByText('A draft for this listing was kept on')).toBeVisible();
  await popup
    .getByRole('region', { name: 'Report' })
    .getByRole('button', { name: 'I have sent it' })
    .click();
  await expect(popup.getByText('You already reported this listing on')).toBeVisible();
  const again = await extension.popupOf(page);
  await expect(again.getByText('You already reported this listing on')).toBeVisible();
  await expect(again.getByText('Reports so far (1)')).toBeVisible();
});

test('a draft can be removed', async ({ extension }) => {
  const url = itemUrl(suspect.id);
  extension.serve(url, itemPage({ ...suspect, seller: 'shoeworld' }));
  extension.serve(channel, '<h1>Report</h1>');
  const popup = await extension.popupOf(await extension.visit(url));
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Report to eBay' }).click();
  await opened;
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
