import { compileInSteps } from '../matching/compile.ts';
import type { CompiledRulebook } from '../matching/compiled.ts';
import { openLayers } from '../matching/image/layers.ts';
import { ImageError, verifyInSteps } from '../matching/image/layout.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { inSlices, type Steps } from '../steps.ts';
import type { Database } from '../storage/database.ts';
import { type KeptImages, keepBaseImage, readImages } from '../storage/image-store.ts';
import { type RulebookMeta, readRulebook, replaceRulebook } from '../storage/rulebook-store.ts';
import { StorageError, type StorageFailure } from '../storage/storage-error.ts';

/** What views say of the rulebook. */
export interface RulebookState {
  name: string;
  released: string;
  brands: number;
  phrases: number;
  /** When and why it was taken from the package again although the version was the same. */
  rebuilt?: { at: string; reason: string };
  /** Set where nothing can be kept: the packaged rulebook is used from memory. */
  notKept?: { failure: StorageFailure; message: string };
}

export interface RulebookInUse {
  compiled: CompiledRulebook;
  state: RulebookState;
  /**
   * Looks at all that was taken on trust to be quick. Where something was damaged the rulebook is
   * built again, and the one to use from then on is returned.
   */
  verify(): Promise<RulebookInUse | undefined>;
}

export interface RulebookSources {
  database: () => Promise<Database>;
  /** Of the running extension: another one than the kept rulebook's means that a new package came. */
  extensionVersion: string;
  packaged: () => Promise<Rulebook>;
}

/**
 * The rulebook to weigh with. It is the kept one, from its image; the image is made where there is
 * none of this rulebook and this version. The package's takes the kept one's place where there is
 * none, where the extension was updated, and where the kept one is damaged. Storage that fails
 * stops nothing: then the package's is used as it is, and the state says so.
 */
export async function rulebookInUse(sources: RulebookSources): Promise<RulebookInUse> {
  try {
    const database = await sources.database();
    return (await fromImages(database, sources)) ?? (await fromRulebook(database, sources));
  } catch (error) {
    const { failure, message } = StorageError.from(error);
    const rulebook = await sources.packaged();
    const { name, released, brands, phrases } = rulebook;
    return {
      compiled: openLayers(await compiled(rulebook), undefined),
      state: {
        name,
        released,
        brands: brands.length,
        phrases: phrases.length,
        notKept: { failure, message },
      },
      verify: async () => undefined,
    };
  }
}

async function fromImages(
  database: Database,
  sources: RulebookSources,
): Promise<RulebookInUse | undefined> {
  const images = await readImages(database);
  if (images?.meta.extensionVersion !== sources.extensionVersion) return undefined;
  try {
    return {
      compiled: openLayers(images.base, images.edits),
      state: stateOf(images.meta),
      verify: () => verified(database, sources, images),
    };
  } catch (error) {
    if (error instanceof ImageError) return undefined;
    throw error;
  }
}

/** So many edits are looked through with every text: then they are put into one image. */
const mostEdits = 200;

async function verified(
  database: Database,
  sources: RulebookSources,
  { meta, base, edits }: KeptImages,
): Promise<RulebookInUse | undefined> {
  try {
    await completed(verifyInSteps(base));
    if (edits) await completed(verifyInSteps(edits.image));
    const [brands, phrases] = await Promise.all([
      database.count('brands'),
      database.count('phrases'),
    ]);
    const torn = brands !== meta.brands || phrases !== meta.phrases;
    const many = edits !== undefined && edits.brands.size + edits.phrases.size > mostEdits;
    if (!torn && !many) return undefined;
  } catch (error) {
    if (!(error instanceof ImageError)) throw error;
  }
  return fromRulebook(database, sources);
}

async function fromRulebook(
  database: Database,
  { extensionVersion, packaged }: RulebookSources,
): Promise<RulebookInUse> {
  const kept = await readRulebook(database);
  if (kept.state === 'kept' && kept.meta.extensionVersion === extensionVersion) {
    const image = await damageIn(() => compiled(kept.rulebook));
    if (image.result) return fromImage(database, image.result, kept.meta);
    return fromPackage(image.damage);
  }
  if (kept.state === 'torn') return fromPackage(kept.reason);
  return fromPackage(undefined, kept.state === 'kept' ? kept.meta.rebuilt : undefined);

  async function fromPackage(
    damage: string | undefined,
    before?: RulebookMeta['rebuilt'],
  ): Promise<RulebookInUse> {
    const rulebook = await packaged();
    const rebuilt = damage ? { at: new Date().toISOString(), reason: damage } : before;
    const meta = await replaceRulebook(database, rulebook, { extensionVersion, rebuilt });
    return fromImage(database, await compiled(rulebook), meta);
  }
}

async function damageIn<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; damage?: undefined } | { result?: undefined; damage: string }> {
  try {
    return { result: await work() };
  } catch (error) {
    return { damage: error instanceof Error ? error.message : String(error) };
  }
}

/** Keeps the image for the next time; where that fails, it is only made again then. */
async function fromImage(
  database: Database,
  image: ArrayBuffer,
  meta: RulebookMeta,
): Promise<RulebookInUse> {
  await keepBaseImage(database, image, meta).catch((error: unknown) =>
    console.warn('Touchstone could not keep the compiled rulebook:', error),
  );
  return {
    compiled: openLayers(image, undefined),
    state: stateOf(meta),
    verify: async () => undefined,
  };
}

function compiled(rulebook: Rulebook): Promise<ArrayBuffer> {
  return completed(compileInSteps(rulebook));
}

/** In slices, so that messages are answered meanwhile. */
async function completed<Result>(steps: Steps<Result>): Promise<Result> {
  const done = await inSlices(steps, new AbortController().signal);
  if (!done) throw new Error('cancelled, though nobody could');
  return done.result;
}

function stateOf({
  head: { name, released },
  brands,
  phrases,
  rebuilt,
}: RulebookMeta): RulebookState {
  return { name, released, brands, phrases, ...(rebuilt && { rebuilt }) };
}
