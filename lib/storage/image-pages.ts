import type { Database, PagesHead } from './migrations.ts';

/** What tells a base from others. */
export type BaseNamed = Pick<PagesHead, 'covers' | 'checksum'>;

export function isSameBase(head: PagesHead | undefined, other: BaseNamed): boolean {
  return head?.covers === other.covers && head.checksum === other.checksum;
}

/** Kept pages of a base. Rejects where one of them isn't there: then none counts. */
export async function readPages(
  database: Database,
  base: BaseNamed,
  pages: readonly number[],
): Promise<ArrayBuffer[]> {
  try {
    const { store } = database.transaction('imagePages');
    return await Promise.all(
      pages.map(async (page) => {
        const bytes = await store.get([base.checksum, page]);
        if (!(bytes instanceof ArrayBuffer))
          throw new Error(`page ${page} of the image is missing`);
        return bytes;
      }),
    );
  } catch (error) {
    await forgetPages(database, base).catch(() => {});
    throw error;
  }
}

/** The base counts as one without pages, until they are written anew. */
export async function forgetPages(database: Database, base: BaseNamed): Promise<void> {
  const { store, done } = database.transaction('imagePages', 'readwrite');
  const head = (await store.get('head')) as PagesHead | undefined;
  if (isSameBase(head, base)) await store.delete('head');
  await done;
}
