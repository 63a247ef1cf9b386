import type { Rulebook } from '../rulebook/rulebook.ts';
import type { Database, RulebookMeta } from './migrations.ts';
import { StorageError } from './storage-error.ts';
import { abandon, settled } from './transaction.ts';

export type { RulebookMeta } from './migrations.ts';

export type Stamp = Pick<RulebookMeta, 'extensionVersion' | 'rebuilt'>;

/** Puts `rulebook` in the place of the one that is kept: wholly, or not at all. */
export async function replaceRulebook(
  database: Database,
  rulebook: Rulebook,
  stamp: Stamp,
): Promise<RulebookMeta> {
  const { brands: newBrands, phrases: newPhrases, ...head } = rulebook;
  const meta: RulebookMeta = {
    ...stamp,
    head,
    brands: newBrands.length,
    phrases: newPhrases.length,
    loadedAt: new Date().toISOString(),
  };
  const writing = database.transaction(['brands', 'phrases', 'meta', 'images'], 'readwrite');
  const brands = writing.objectStore('brands');
  const phrases = writing.objectStore('phrases');
  try {
    settled(brands.clear());
    settled(phrases.clear());
    settled(writing.objectStore('images').clear());
    for (const brand of newBrands) settled(brands.add(brand));
    for (const phrase of newPhrases) settled(phrases.add(phrase));
    settled(writing.objectStore('meta').put(meta, 'rulebook'));
    await writing.done;
  } catch (error) {
    await abandon(writing);
    throw StorageError.from(error);
  }
  return meta;
}

export type KeptRulebook =
  | { state: 'kept'; rulebook: Rulebook; meta: RulebookMeta }
  | { state: 'absent' }
  /** Part of it is missing. */
  | { state: 'torn'; reason: string };

/** The rulebook that is kept, read in one transaction. */
export async function readRulebook(database: Database): Promise<KeptRulebook> {
  const reading = database.transaction(['brands', 'phrases', 'meta']);
  const [brands, phrases, meta] = await Promise.all([
    reading.objectStore('brands').getAll(),
    reading.objectStore('phrases').getAll(),
    reading.objectStore('meta').get('rulebook'),
  ]);
  if (!meta) {
    if (brands.length === 0 && phrases.length === 0) return { state: 'absent' };
    return { state: 'torn', reason: 'the rulebook’s head is missing' };
  }
  if (brands.length !== meta.brands || phrases.length !== meta.phrases) {
    const reason = `${brands.length} of ${meta.brands} brands and ${phrases.length} of ${meta.phrases} phrases were there`;
    return { state: 'torn', reason };
  }
  return { state: 'kept', meta, rulebook: { ...meta.head, brands, phrases } };
}
