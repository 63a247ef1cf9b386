import { compile } from '../../lib/matching/compile.ts';
import { starterRulebook } from '../../lib/rulebook/starter/index.ts';
import { stopWorker } from './browsers.ts';
import { expect, test } from './extension.ts';
import {
  cards,
  disguised,
  harmless,
  itemPage,
  itemUrl,
  resultsPage,
  resultsUrl,
  suspect,
} from './pages/ebay.ts';

test('a stopped worker wakes for the next listing, and the popup needs none to show the last', async ({
  extension,
}) => {
  extension.serve(resultsUrl, resultsPage([suspect, harmless]));
  const page = await extension.visit(resultsUrl);
  await expect(page.locator('touchstone-badge')).toHaveCount(1);
  const popup = await extension.popupOf(page);
  await stopWorker(extension.context, popup);

  await page.evaluate(
    (html) => {
      document.getElementById('results')?.insertAdjacentHTML('beforeend', html);
    },
    cards([disguised]),
  );
  await expect(page.locator('touchstone-badge')).toHaveCount(2);
  // What was weighed before the stop is still counted.
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('2 of 3 listings flagged');
});

/** The starter’s rules and so many marks more, as many as no listing asks for. */
function registerImage(marks: number): ArrayBuffer {
  const starter = starterRulebook();
  const more = Array.from({ length: marks }, (_, i) => {
    const name = `Mark ${i.toString(36)} of ${i % 97}`;
    return { id: `mark-${i}`, name, aliases: [], sectors: ['toys' as const], lines: [] };
  });
  return compile({ ...starter, brands: [...starter.brands, ...more] });
}

test('a worker that wakes to a large register reads of it what a listing asks for, then the rest', async ({
  extension,
}) => {
  const marked = { id: '2000000009', name: 'Mark 2s of 3 first copy watch', price: '$20.00' };
  extension.serve(itemUrl(suspect.id), itemPage(suspect));
  extension.serve(itemUrl(marked.id), itemPage(marked));
  const page = await extension.visit(itemUrl(suspect.id));
  await expect(page.locator('touchstone-badge')).toHaveCount(1);
  const popup = await extension.popupOf(page);
  const image = registerImage(500_000);
  await popup.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'image';
    document.body.append(input);
  });
  await popup.setInputFiles('#image', {
    name: 'image',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(image),
  });
  await popup.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const [file] = (document.getElementById('image') as HTMLInputElement).files ?? [];
        const opening = indexedDB.open('touchstone');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = async () => {
          const image = new Blob([(await file?.arrayBuffer()) as ArrayBuffer]);
          const writing = opening.result.transaction(['meta', 'images'], 'readwrite');
          const asking = writing.objectStore('meta').get('rulebook');
          asking.onsuccess = () => {
            const covers = asking.result.revision;
            writing.objectStore('images').put({ image, covers }, 'base');
          };
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onabort = () => reject(writing.error);
        };
      }),
  );
  await stopWorker(extension.context, popup);
  // Once it was looked through, a worker that wakes reads of it what a listing asks for.
  await popup.evaluate(() =>
    chrome.runtime.sendMessage({ id: 1, type: 'rulebookState', timestamp: 0 }),
  );
  await stopWorker(extension.context, popup);
  await page.goto(itemUrl(marked.id));
  await expect(page.locator('touchstone-badge')).toHaveCount(1);
  await popup.reload();
  await expect(popup.getByText('“first copy” beside Mark 2s of 3').first()).toBeVisible();
});

const damage = {
  'entries are missing': () =>
    new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('touchstone');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const writing = opening.result.transaction('blocks', 'readwrite');
        writing.objectStore('blocks').clear();
        writing.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    }),
};

for (const [what, harm] of Object.entries(damage)) {
  test(`a rulebook in which ${what} is taken from the package again, and the popup says so`, async ({
    extension,
  }) => {
    extension.serve(itemUrl(suspect.id), itemPage(suspect));
    const page = await extension.visit(itemUrl(suspect.id));
    await expect(page.locator('touchstone-badge')).toHaveCount(1);
    const popup = await extension.popupOf(page);
    await popup.evaluate(harm);
    await stopWorker(extension.context, popup);
    await page.reload();
    await expect(page.locator('touchstone-badge')).toHaveCount(1);
    await popup.reload();
    await expect(popup.getByText('The kept rulebook was damaged')).toBeVisible();
  });
}

test('a database of a later version stops no weighing, and the popup says what can’t be kept', async ({
  extension,
}) => {
  extension.serve(itemUrl(suspect.id), itemPage(suspect));
  const page = await extension.visit(itemUrl(suspect.id));
  await expect(page.locator('touchstone-badge')).toHaveCount(1);
  const popup = await extension.popupOf(page);
  await popup.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('touchstone', 1000);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  // Not before: a message of the popup's would wake it to the database as it was.
  await stopWorker(extension.context, popup);
  await page.reload();
  await expect(page.locator('touchstone-badge')).toHaveCount(1);
  await popup.reload();
  await expect(popup.getByRole('alert')).toContainText('nothing can be kept');
});
