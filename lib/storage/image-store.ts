import type { Brand, Phrase, Rulebook } from '../rulebook/rulebook.ts';
import type { Database, KeptImage, RulebookMeta } from './migrations.ts';
import { StorageError } from './storage-error.ts';
import { abandon, settled } from './transaction.ts';

/** What a worker opens with: no brand and no phrase is read. */
export interface KeptImages {
  meta: RulebookMeta;
  base: ArrayBuffer;
  edits?: { image: ArrayBuffer; brands: ReadonlySet<string>; phrases: ReadonlySet<string> };
}

/** The images of the kept rulebook; nothing where there are none, or of another state of it. */
export async function readImages(database: Database): Promise<KeptImages | undefined> {
  const reading = database.transaction(['meta', 'images']);
  const images = reading.objectStore('images');
  const [meta, base, edits] = await Promise.all([
    reading.objectStore('meta').get('rulebook'),
    images.get('base'),
    images.get('edits'),
  ]);
  if (!meta || base?.of !== meta.loadedAt) return undefined;
  const [baseBytes, editBytes] = await Promise.all([
    base.image.arrayBuffer(),
    edits?.image.arrayBuffer(),
  ]);
  if (!edits?.edited || !editBytes) return { meta, base: baseBytes };
  const { brands, phrases } = edits.edited;
  return {
    meta,
    base: baseBytes,
    edits: { image: editBytes, brands: new Set(brands), phrases: new Set(phrases) },
  };
}

/** Keeps the image of the whole rulebook as it was at `of`, unless it was changed since. */
export async function keepBaseImage(
  database: Database,
  image: ArrayBuffer,
  of: Pick<RulebookMeta, 'loadedAt' | 'edits'>,
): Promise<boolean> {
  const blob = new Blob([image]);
  const writing = database.transaction(['meta', 'images'], 'readwrite');
  try {
    const meta = await writing.objectStore('meta').get('rulebook');
    if (meta?.loadedAt !== of.loadedAt || meta.edits !== of.edits) {
      await writing.done;
      return false;
    }
    const images = writing.objectStore('images');
    await Promise.all([
      images.put({ image: blob, of: meta.loadedAt }, 'base'),
      images.delete('edits'),
      writing.done,
    ]);
    return true;
  } catch (error) {
    await writing.done.catch(() => {});
    throw StorageError.from(error);
  }
}

/** A change of single entries. Whatever has the identifier of one that is put is replaced by it. */
export interface RulebookChange {
  putBrands?: readonly Brand[];
  putPhrases?: readonly Phrase[];
  removeBrands?: readonly string[];
  removePhrases?: readonly string[];
}

/**
 * Changes the kept rulebook, and the image of its edits with it, in one transaction: in force for
 * whoever opens the images next, whatever the rulebook's size. In proportion to the edits since the
 * base was compiled; `compile` makes an image of a rulebook without a pause.
 */
export async function changeRulebook(
  database: Database,
  change: RulebookChange,
  compile: (rulebook: Rulebook) => ArrayBuffer,
): Promise<RulebookMeta> {
  const { putBrands = [], putPhrases = [] } = change;
  // What is put isn't removed, whatever else is said.
  const removeBrands = without(change.removeBrands, ids(putBrands));
  const removePhrases = without(change.removePhrases, ids(putPhrases));
  const writing = database.transaction(['brands', 'phrases', 'meta', 'images'], 'readwrite');
  const brands = writing.objectStore('brands');
  const phrases = writing.objectStore('phrases');
  const images = writing.objectStore('images');
  const metas = writing.objectStore('meta');
  try {
    const [meta, base, kept] = await Promise.all([
      metas.get('rulebook'),
      images.getKey('base'),
      images.get('edits'),
    ]);
    if (!meta) throw new StorageError('unavailable', 'there is no rulebook to change');
    // Counting all there are would take longer, the more there are.
    const [newBrands, newPhrases, goneBrands, gonePhrases] = await Promise.all([
      countAbsent(brands, ids(putBrands)),
      countAbsent(phrases, ids(putPhrases)),
      countAbsent(brands, removeBrands),
      countAbsent(phrases, removePhrases),
    ]);
    for (const id of removeBrands) settled(brands.delete(id));
    for (const id of removePhrases) settled(phrases.delete(id));
    for (const brand of putBrands) settled(brands.put(brand));
    for (const phrase of putPhrases) settled(phrases.put(phrase));
    const edited: Required<KeptImage>['edited'] = {
      brands: union(kept?.edited?.brands, ids(putBrands), removeBrands),
      phrases: union(kept?.edited?.phrases, ids(putPhrases), removePhrases),
    };
    const [present, said] = await Promise.all([
      Promise.all(edited.brands.map((id) => brands.get(id))),
      Promise.all(edited.phrases.map((id) => phrases.get(id))),
    ]);
    const changed: RulebookMeta = {
      ...meta,
      brands: meta.brands + newBrands - (removeBrands.length - goneBrands),
      phrases: meta.phrases + newPhrases - (removePhrases.length - gonePhrases),
      edits: (meta.edits ?? 0) + 1,
    };
    const image = compile({
      ...meta.head,
      brands: present.filter((brand) => brand !== undefined),
      phrases: said.filter((phrase) => phrase !== undefined),
    });
    await Promise.all([
      metas.put(changed, 'rulebook'),
      ...(base
        ? [images.put({ image: new Blob([image]), of: meta.loadedAt, edited }, 'edits')]
        : []),
      writing.done,
    ]);
    return changed;
  } catch (error) {
    await abandon(writing);
    throw StorageError.from(error);
  }
}

function ids(entries: readonly { id: string }[]): string[] {
  return entries.map(({ id }) => id);
}

function without(list: readonly string[] = [], others: readonly string[]): string[] {
  const excluded = new Set(others);
  return list.filter((one) => !excluded.has(one));
}

/** How many of the identifiers, each named once, nothing is kept under. */
async function countAbsent(
  store: { getKey(id: string): Promise<string | undefined> },
  ids: readonly string[],
): Promise<number> {
  const keys = await Promise.all(ids.map((id) => store.getKey(id)));
  return keys.filter((key) => key === undefined).length;
}

function union(...lists: readonly (readonly string[] | undefined)[]): string[] {
  return [...new Set(lists.flatMap((list) => list ?? []))];
}
