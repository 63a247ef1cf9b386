import { pageSize, pagesIn } from '../matching/image/pages.ts';
import { checksumIn, type Image, restOf, sizeOf } from '../matching/image/split-image.ts';
import { isSameBase } from './image-pages.ts';
import type { Database, PagesHead } from './migrations.ts';
import { StorageError } from './storage-error.ts';
import { abandon, settled } from './transaction.ts';

/** Bytes that are read from the image's file sooner than what a listing asks of them, page by page. */
const smallRest = 2 << 20;
/** Pages of one transaction. */
const writtenAtOnce = 128;

/**
 * Keeps the pages of a large base, of which a worker that wakes reads a few: as records of the
 * database they are read eight times as fast as pieces of a file (measured in Chromium 156). Where
 * that fails, the whole is read, and it is tried another time.
 */
export async function keepPages(database: Database, base: Image, covers: number): Promise<void> {
  try {
    if (restOf(base).byteLength > smallRest) await writePages(database, base, covers);
  } catch (error) {
    console.warn('Touchstone could not keep pages of the compiled rulebook:', error);
  }
}

/**
 * Writes what isn't there yet of them, in place of another base's: in many small transactions, so
 * that nobody waits long. Others may write the same pages meanwhile, or a worker's end break it off:
 * each goes on where the last transaction left it. Rejects with a `StorageError`; then none are kept.
 */
export async function writePages(database: Database, base: Image, covers: number): Promise<void> {
  const rest = restOf(base);
  const front = sizeOf(base) - rest.byteLength;
  const head = { covers, checksum: checksumIn(base), front, written: 0 };
  try {
    let more = await writeSome(database, head, rest, true);
    while (more) more = await writeSome(database, head, rest, false);
  } catch (error) {
    // A part is of no use, and may hold the last room on the disk.
    await database.clear('imagePages').catch(() => {});
    throw StorageError.from(error);
  }
}

/**
 * Whether there is more to write: nothing once all is, or once the pages of another base are kept.
 * @param first whether it may take the place of those of another base.
 */
async function writeSome(
  database: Database,
  base: PagesHead,
  rest: Uint8Array<ArrayBuffer>,
  first: boolean,
): Promise<boolean> {
  const writing = database.transaction(['images', 'imagePages'], 'readwrite');
  const store = writing.objectStore('imagePages');
  try {
    const [image, head] = await Promise.all([
      writing.objectStore('images').get('base'),
      store.get('head') as Promise<PagesHead | undefined>,
    ]);
    const { written } = head && isSameBase(head, base) ? head : base;
    const isTheirs = image?.covers !== base.covers || !(first || isSameBase(head, base));
    const end = Math.min(written + writtenAtOnce, pagesIn(rest.byteLength));
    if (!isTheirs && written < end) {
      if (written === 0) settled(store.clear());
      for (let page = written; page < end; page += 1)
        settled(store.put(pageOf(rest, page), [base.checksum, page]));
      settled(store.put({ ...base, written: end }, 'head'));
    }
    await writing.done;
    return !isTheirs && written < end;
  } catch (error) {
    throw (await abandon(writing)) ?? error;
  }
}

function pageOf(rest: Uint8Array<ArrayBuffer>, page: number): ArrayBuffer {
  return rest.slice(page * pageSize, (page + 1) * pageSize).buffer;
}
