import { pageSize } from '../matching/image/pages.ts';
import { frontOf, type Image } from '../matching/image/split-image.ts';
import type { Database } from './migrations.ts';
import { StorageError } from './storage-error.ts';
import { abandon, type Writing } from './transaction.ts';

/** Bytes that are read from the image's file sooner than what a listing asks of them, page by page. */
const smallRest = 2 << 20;
/** Pages of one transaction. */
const writtenAtOnce = 128;

/**
 * Keeps the pages of a large base, of which a worker that wakes reads a few: as records of the
 * database they are read eight times as fast as pieces of a file (measured in Chromium 156).
 */
export async function keepPages(database: Database, base: Image, covers: number): Promise<void> {
  const [front, rest] =
    base instanceof ArrayBuffer
      ? [frontOf(base), base.slice(frontOf(base))]
      : [base.front.byteLength, base.rest];
  if (rest.byteLength > smallRest) await writePages(database, { covers, front }, rest);
}

/**
 * Writes them in place of those of another base, unless they are there: in many small transactions,
 * so that nobody waits long, and their head last. Rejects with a `StorageError`.
 */
export async function writePages(
  database: Database,
  head: { covers: number; front: number },
  rest: ArrayBuffer,
): Promise<void> {
  const kept = await database.get('imagePages', 'head');
  if (kept && 'covers' in kept && kept.covers === head.covers) return;
  await written(database, (store) => [store.clear()]);
  const count = Math.ceil(rest.byteLength / pageSize);
  for (let first = 0; first < count; first += writtenAtOnce) {
    const pages = Array.from(
      { length: Math.min(writtenAtOnce, count - first) },
      (_, i) => first + i,
    );
    await written(database, (store) =>
      pages.map((page) =>
        store.put(rest.slice(page * pageSize, (page + 1) * pageSize), [head.covers, page]),
      ),
    );
  }
  await written(database, (store) => [store.put(head, 'head')]);
}

async function written(
  database: Database,
  write: (store: Writing<['imagePages']>['store']) => Promise<unknown>[],
): Promise<void> {
  const writing = database.transaction('imagePages', 'readwrite');
  try {
    await Promise.all([...write(writing.store), writing.done]);
  } catch (error) {
    throw StorageError.from((await abandon(writing)) ?? error);
  }
}

/** Rejects where one of them isn't kept any more. */
export async function readPages(
  database: Database,
  covers: number,
  pages: readonly number[],
): Promise<ArrayBuffer[]> {
  const { store } = database.transaction('imagePages');
  return Promise.all(
    pages.map(async (page) => {
      const bytes = await store.get([covers, page]);
      if (!(bytes instanceof ArrayBuffer)) throw new Error('the image is another one by now');
      return bytes;
    }),
  );
}
