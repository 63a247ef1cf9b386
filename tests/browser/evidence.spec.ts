import { readFile } from 'node:fs/promises';
import { fromZip } from '../../lib/reporting/evidence/container.ts';
import { verify } from '../../lib/reporting/evidence/verify.ts';
import { expect, test } from './extension.ts';
import { itemPage, itemUrl, suspect } from './pages/ebay.ts';

test('evidence is kept in a file that is whole, with the page and without what is ours', async ({
  extension,
}) => {
  const url = itemUrl(suspect.id);
  const review = '<div itemprop="review"><span itemprop="author">Jane Doe</span></div>';
  extension.serve(
    url,
    itemPage({ ...suspect, seller: 'shoes4u' }).replace('</body>', `${review}</body>`),
  );
  const page = await extension.visit(url);
  await expect(page.locator('touchstone-badge')).toHaveCount(1);
  const popup = await extension.popupOf(page);
  await popup.getByText('Keep the evidence').click();
  const downloading = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Save as a file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^touchstone_ebay_1000000001_[\dTZ-]+\.zip$/);
  await expect(popup.getByText('Names of other buyers masked: 1')).toBeVisible();
  const hash = await popup.locator('.hash code').textContent();

  const bytes = new Uint8Array(await readFile(await download.path()));
  expect(await verify(bytes, hash ?? '')).toMatchObject({ state: 'intact' });
  const files = fromZip(bytes);
  const text = (name: string) => new TextDecoder().decode(files.get(name));
  expect(JSON.parse(text('listing.json'))).toMatchObject({ id: suspect.id, name: suspect.name });
  expect(JSON.parse(text('verdict.json'))).toMatchObject({ level: 'suspect' });
  expect(text('notice.txt')).toContain('1:1 replica');
  expect(text('page.html')).toContain(suspect.name);
  expect(text('page.html')).not.toContain('touchstone-');
  expect(text('page.html')).not.toContain('Jane Doe');

  // Unless the user keeps them.
  await popup.getByLabel('Keep the names of other buyers').check();
  const again = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Save as a file' }).click();
  const kept = fromZip(new Uint8Array(await readFile(await (await again).path())));
  expect(new TextDecoder().decode(kept.get('page.html'))).toContain('Jane Doe');
});
