import { unsealedPage } from '../matching/image/sealed-pages.ts';
import type { Database, PagesHead } from './migrations.ts';

export function isSameBase(head: PagesHead | undefined, other: PagesHead): boolean {
  return head?.covers === other.covers && head.checksum === other.checksum;
}

/**
 * Kept pages of a base. Rejects where one of them isn't there or not as it was written: then the base
 * counts as one without pages, until they are written anew.
 */
export async function readPages(
  database: Database,
  head: PagesHead,
  pages: readonly number[],
): Promise<Uint8Array[]> {
  try {
    const { store } = database.transaction('imagePages');
    return await Promise.all(
      pages.map(async (page) => {
        const sealed = await store.get(page);
        const bytes = sealed instanceof ArrayBuffer && unsealedPage(sealed, page, head.checksum);
        if (!bytes) throw new Error(`page ${page} of the image is missing or damaged`);
        return bytes;
      }),
    );
  } catch (error) {
    await forgetPages(database, head).catch(() => {});
    throw error;
  }
}

async function forgetPages(database: Database, of: PagesHead): Promise<void> {
  const { store, done } = database.transaction('imagePages', 'readwrite');
  const head = (await store.get('head')) as PagesHead | undefined;
  if (isSameBase(head, of)) await store.delete('head');
  await done;
}
