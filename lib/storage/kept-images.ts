import { PoolPages } from '../matching/image/pool-pages.ts';
import type { Image, SplitImage } from '../matching/image/split-image.ts';
import type { Database, KeptImage, RulebookMeta } from './migrations.ts';

/** What a worker opens with: no entry is read. */
export interface KeptImages<Base extends Image = Image> {
  meta: RulebookMeta;
  base: Base;
  /** The revision that the base goes up to: the same one is the same base. */
  covers: number;
  edits?: { image: ArrayBuffer; brands: ReadonlySet<string>; phrases: ReadonlySet<string> };
}

/**
 * The images of the kept rulebook; nothing where there are none, or of other layers.
 * @param readBase of the base as much as is wanted.
 */
export async function readImages<Base extends Image>(
  database: Database,
  readBase: (kept: KeptImage) => Promise<Base>,
): Promise<KeptImages<Base> | undefined> {
  const reading = database.transaction(['meta', 'images']);
  const images = reading.objectStore('images');
  const [meta, kept, edits] = await Promise.all([
    reading.objectStore('meta').get('rulebook'),
    images.get('base'),
    images.get('edits'),
  ]);
  if (!meta || !kept || !(kept.covers >= meta.layersRevision)) return undefined;
  const { covers } = kept;
  const [base, editBytes] = await Promise.all([readBase(kept), edits?.image.arrayBuffer()]);
  if (!edits?.edited || !editBytes) return { meta, covers, base };
  const { brands, phrases } = edits.edited;
  return {
    meta,
    covers,
    base,
    edits: { image: editBytes, brands: new Set(brands), phrases: new Set(phrases) },
  };
}

export function wholeImage({ image }: KeptImage): Promise<ArrayBuffer> {
  return image.arrayBuffer();
}

/** Bytes of a pool that are read sooner than the pages that a listing asks for. */
const smallPool = 4 << 20;

export function firstOfImage(kept: KeptImage): Promise<Image> {
  const { image, front = image.size } = kept;
  return image.size - front > smallPool ? frontOfImage(kept) : wholeImage(kept);
}

/** Without its pool, of which pages are read as they are asked for. */
export async function frontOfImage({ image, front = image.size }: KeptImage): Promise<SplitImage> {
  const read = (start: number, end: number) =>
    image.slice(front + start, front + end).arrayBuffer();
  const pages = new PoolPages(image.size - front, read);
  return { front: await image.slice(0, front).arrayBuffer(), pool: pages.pool, pages };
}
