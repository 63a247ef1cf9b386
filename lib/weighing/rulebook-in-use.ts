import { compileInSteps } from '../matching/compile.ts';
import type { CompiledRulebook } from '../matching/compiled.ts';
import { openLayers } from '../matching/image/layers.ts';
import { ImageError, verifyInSteps } from '../matching/image/layout.ts';
import type { RulebookStream } from '../rulebook/layers.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { inSlices, type Steps } from '../steps.ts';
import type { Database } from '../storage/database.ts';
import { type KeptImages, keepBaseImage, readImages } from '../storage/image-store.ts';
import { segmentsInForce } from '../storage/layer-records.ts';
import {
  type RulebookMeta,
  readLayers,
  readMeta,
  rulebookOf,
  TornRulebook,
} from '../storage/rulebook-store.ts';
import { blocksIn } from '../storage/segment-store.ts';
import { StorageError, type StorageFailure } from '../storage/storage-error.ts';
import { installStarter } from './install-starter.ts';

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
  /** The rulebook as it is now that somebody changed it: of what is unchanged nothing is read again. */
  changed(): Promise<RulebookInUse>;
}

export interface RulebookSources {
  database: () => Promise<Database>;
  /** Of the running extension: another one than the kept rulebook's means that a new package came. */
  extensionVersion: string;
  packaged: () => Promise<Rulebook>;
}

/**
 * The rulebook to weigh with. It is the kept one, from its image; the image is made where there is
 * none of these layers and this version. The package's takes the kept starter's place where there
 * is none, where the extension was updated, and where a part of the rulebook is missing; the user's
 * own rules and packs stay over it. Storage that fails stops nothing: then the package's is used as
 * it is, and the state says so.
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
      changed: () => rulebookInUse(sources),
    };
  }
}

async function fromImages(
  database: Database,
  sources: RulebookSources,
  known?: KeptImages,
): Promise<RulebookInUse | undefined> {
  const images = await readImages(database, known);
  if (images?.meta.extensionVersion !== sources.extensionVersion) return undefined;
  try {
    return {
      compiled: openLayers(images.base, images.edits),
      state: stateOf(images.meta),
      verify: () => verified(database, sources, images),
      changed: async () =>
        (await fromImages(await sources.database(), sources, images).catch(() => undefined)) ??
        rulebookInUse(sources),
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
    const many = edits !== undefined && edits.brands.size + edits.phrases.size > mostEdits;
    if (!many && (await isWhole(database, meta))) return undefined;
  } catch (error) {
    if (!(error instanceof ImageError)) throw error;
  }
  return fromRulebook(database, sources);
}

async function isWhole(database: Database, { layers }: RulebookMeta): Promise<boolean> {
  for (const segment of segmentsInForce(layers)) {
    const [record, blocks] = await Promise.all([
      database.get('segments', segment),
      database.count('blocks', blocksIn(segment)),
    ]);
    if (record?.blocks !== blocks) return false;
  }
  return true;
}

async function fromRulebook(database: Database, sources: RulebookSources): Promise<RulebookInUse> {
  const meta = await readMeta(database);
  if (!meta || meta.extensionVersion !== sources.extensionVersion)
    await install(meta ? undefined : await headLoss(database));
  const read = await damageIn(() => readLayers(database));
  if (read.damage === undefined) {
    const { rulebook, counts } = rulebookOf(read.result);
    const image = await damageIn(() => compiled(rulebook));
    if (image.damage === undefined)
      return fromImage(database, sources, image.result, read.result.revision, counts);
    await install(image.damage);
  } else {
    await install(read.damage);
  }
  const mended = await readLayers(database);
  const { rulebook, counts } = rulebookOf(mended);
  return fromImage(database, sources, await compiled(rulebook), mended.revision, counts);

  async function install(damage: string | undefined): Promise<void> {
    const { extensionVersion, packaged } = sources;
    const rebuilt = damage ? { at: new Date().toISOString(), reason: damage } : undefined;
    await installStarter(database, await packaged(), { extensionVersion, rebuilt });
  }
}

/** Why there is no head although there are entries. */
async function headLoss(database: Database): Promise<string | undefined> {
  const blocks = await database.count('blocks');
  return blocks > 0 ? 'the rulebook’s head is missing' : undefined;
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
  sources: RulebookSources,
  image: ArrayBuffer,
  revision: number,
  { brand: brands, phrase: phrases }: { brand: number; phrase: number },
): Promise<RulebookInUse> {
  await keepBaseImage(database, image, { revision, brands, phrases }).catch((error: unknown) =>
    console.warn('Touchstone could not keep the compiled rulebook:', error),
  );
  const meta = await readMeta(database);
  if (!meta) throw new TornRulebook('the rulebook’s head is missing');
  return {
    compiled: openLayers(image, undefined),
    state: stateOf({ ...meta, brands, phrases }),
    verify: async () => undefined,
    changed: () => rulebookInUse(sources),
  };
}

function compiled(rulebook: Rulebook | RulebookStream): Promise<ArrayBuffer> {
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
