import type { Database, RulebookMeta } from './migrations.ts';
import { StorageError } from './storage-error.ts';

/** Keeps the image of the whole rulebook as it was at `revision`, unless it was changed since. */
export async function keepBaseImage(
  database: Database,
  image: ArrayBuffer,
  { revision, brands, phrases }: Pick<RulebookMeta, 'revision' | 'brands' | 'phrases'>,
): Promise<boolean> {
  const blob = new Blob([image]);
  const writing = database.transaction(['meta', 'images', 'imagePages'], 'readwrite');
  try {
    const meta = await writing.objectStore('meta').get('rulebook');
    if (meta?.revision !== revision) {
      await writing.done;
      return false;
    }
    const images = writing.objectStore('images');
    await Promise.all([
      images.put({ image: blob, covers: revision }, 'base'),
      images.delete('edits'),
      writing.objectStore('imagePages').clear(),
      writing.objectStore('meta').put({ ...meta, brands, phrases }, 'rulebook'),
      writing.done,
    ]);
    return true;
  } catch (error) {
    await writing.done.catch(() => {});
    throw StorageError.from(error);
  }
}
