import { Pages, pagesIn } from '../matching/image/pages.ts';
import { checksumIn, type Image } from '../matching/image/split-image.ts';
import { readPages } from './image-pages.ts';
import type { Database, KeptImage, PagesHead, RulebookMeta } from './migrations.ts';

/** What a worker opens with: no entry is read. */
export interface KeptImages<Base extends Image = Image> {
  meta: RulebookMeta;
  base: Base;
  /** All of the base. */
  file: Blob;
  /** The revision that the base goes up to: the same one is the same base. */
  covers: number;
  edits?: { image: ArrayBuffer; brands: ReadonlySet<string>; phrases: ReadonlySet<string> };
}

export type BaseReader<Base extends Image = Image> = (
  kept: KeptImage,
  paged: PagesHead | undefined,
  database: Database,
) => Promise<Base>;

/**
 * The images of the kept rulebook; nothing where there are none, or of other layers.
 * @param readBase of the base as much as is wanted.
 */
export async function readImages<Base extends Image>(
  database: Database,
  readBase: BaseReader<Base>,
): Promise<KeptImages<Base> | undefined> {
  const reading = database.transaction(['meta', 'images', 'imagePages']);
  const images = reading.objectStore('images');
  const [meta, kept, edits, paged] = await Promise.all([
    reading.objectStore('meta').get('rulebook'),
    images.get('base'),
    images.get('edits'),
    reading.objectStore('imagePages').get('head') as Promise<PagesHead | undefined>,
  ]);
  if (!meta || !kept || !(kept.covers >= meta.layersRevision)) return undefined;
  const { covers, image: file } = kept;
  const [base, editBytes] = await Promise.all([
    readBase(kept, paged, database),
    edits?.image.arrayBuffer(),
  ]);
  if (!edits?.edited || !editBytes) return { meta, covers, base, file };
  const { brands, phrases } = edits.edited;
  return {
    meta,
    covers,
    base,
    file,
    edits: { image: editBytes, brands: new Set(brands), phrases: new Set(phrases) },
  };
}

export function wholeImage({ image }: KeptImage): Promise<ArrayBuffer> {
  return image.arrayBuffer();
}

/**
 * Of an image whose pages are all kept what lies before them; pages are read as they are asked for.
 * Rejects with an `ImageError` where what lies there isn't the beginning of the image.
 */
export async function firstOfImage(
  kept: KeptImage,
  paged: PagesHead | undefined,
  database: Database,
): Promise<Image> {
  const { covers, image } = kept;
  const size = image.size - (paged?.front ?? 0);
  // Of a torn file there would be fewer.
  if (paged?.covers !== covers || paged.written !== pagesIn(size)) return wholeImage(kept);
  const front = await image.slice(0, paged.front).arrayBuffer();
  const pages = new Pages(size, (wanted) => readPages(database, paged, wanted));
  const base = { front, rest: pages.rest, pages };
  return checksumIn(base) === paged.checksum ? base : wholeImage(kept);
}
