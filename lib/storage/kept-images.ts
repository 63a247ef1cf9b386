import type { Database, RulebookMeta } from './migrations.ts';

/** What a worker opens with: no entry is read. */
export interface KeptImages {
  meta: RulebookMeta;
  base: ArrayBuffer;
  /** The revision that the base goes up to: the same one is the same base. */
  covers: number;
  edits?: { image: ArrayBuffer; brands: ReadonlySet<string>; phrases: ReadonlySet<string> };
}

/**
 * The images of the kept rulebook; nothing where there are none, or of other layers.
 * @param known a base that was read before: it is taken as it is where it is still the kept one.
 */
export async function readImages(
  database: Database,
  known?: Pick<KeptImages, 'base' | 'covers'>,
): Promise<KeptImages | undefined> {
  const reading = database.transaction(['meta', 'images']);
  const images = reading.objectStore('images');
  const [meta, base, edits] = await Promise.all([
    reading.objectStore('meta').get('rulebook'),
    images.get('base'),
    images.get('edits'),
  ]);
  if (!meta || !base || !(base.covers >= meta.layersRevision)) return undefined;
  const { covers } = base;
  const [baseBytes, editBytes] = await Promise.all([
    known?.covers === covers ? known.base : base.image.arrayBuffer(),
    edits?.image.arrayBuffer(),
  ]);
  if (!edits?.edited || !editBytes) return { meta, covers, base: baseBytes };
  const { brands, phrases } = edits.edited;
  return {
    meta,
    covers,
    base: baseBytes,
    edits: { image: editBytes, brands: new Set(brands), phrases: new Set(phrases) },
  };
}
