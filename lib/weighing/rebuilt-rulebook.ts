import { compileInSteps } from '../matching/compile.ts';
import { openLayers } from '../matching/image/layers.ts';
import { ImageError } from '../matching/image/layout.ts';
import { verifyInSteps } from '../matching/image/sections.ts';
import type { RulebookStream } from '../rulebook/layers.ts';
import { inSlices, type Steps } from '../steps.ts';
import type { Database } from '../storage/database.ts';
import { keepBaseImage } from '../storage/image-store.ts';
import type { KeptImages } from '../storage/kept-images.ts';
import { segmentsInForce } from '../storage/layer-records.ts';
import {
  type RulebookMeta,
  readLayers,
  readMeta,
  rulebookOf,
  TornRulebook,
} from '../storage/rulebook-store.ts';
import { blocksIn } from '../storage/segment-store.ts';
import { StorageError } from '../storage/storage-error.ts';
import { keepPages } from '../storage/write-pages.ts';
import type { CallInWorker } from '../worker-calls.ts';
import { installStarter } from './install-starter.ts';
import { isOver } from './pack-expiry.ts';
import type { PackagedAbout, PackagedRulebook } from './packaged-rulebook.ts';
import {
  type RulebookInUse,
  type RulebookSources,
  rulebookInUse,
  stateOf,
} from './rulebook-in-use.ts';
import { tellWindows } from './rulebook-windows.ts';
import { stopExpired } from './stop-expired.ts';

/** Nobody waits for it, or could break it off. */
const untold: CallInWorker = { signal: new AbortController().signal, onProgress() {} };

/** So many edits are looked through with every text: then they are put into one image. */
const mostEdits = 200;

/**
 * Looks through what was opened on trust; where it is damaged, or many edits lie over it, the rulebook
 * to use from then on.
 */
export async function verified(
  database: Database,
  sources: RulebookSources,
  { meta, base, covers, edits }: KeptImages,
): Promise<RulebookInUse | undefined> {
  try {
    await completed(verifyInSteps(base));
    if (edits) await completed(verifyInSteps(edits.image));
    const many = edits !== undefined && edits.brands.size + edits.phrases.size > mostEdits;
    if (!many && (await isWhole(database, meta))) {
      await keepPages(database, base, covers);
      return undefined;
    }
  } catch (error) {
    if (!(error instanceof ImageError)) throw error;
  }
  return fromRulebook(database, sources);
}

/** Stops packs whose last day is over, before anything is weighed by them; false where that failed. */
export async function endedExpired(database: Database): Promise<boolean> {
  try {
    const over = await stopExpired(database, untold);
    if (over.length > 0) tellWindows({ keys: [], layers: true });
    return true;
  } catch (error) {
    // Without room for it the user's own rules go on all the same.
    console.warn('Touchstone could not stop a pack that has expired:', error);
    return false;
  }
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

/** From the kept layers, of which an image is made; the package's starter is put in where it must be. */
export async function fromRulebook(
  database: Database,
  sources: RulebookSources,
): Promise<RulebookInUse> {
  const { extensionVersion, packaged } = sources;
  const meta = await readMeta(database);
  let installed: PackagedAbout | undefined;
  if (!meta || meta.extensionVersion !== extensionVersion)
    await install(meta ? undefined : await headLoss(database));
  const made = await damageIn(() => inForceNow());
  if (made.damage === undefined) return fromImage(database, sources, made.result);
  await install(made.damage);
  return fromImage(database, sources, await inForceNow());

  async function inForceNow(): Promise<MadeImage> {
    if (meta?.layers.packs.some(isOver)) await endedExpired(database);
    return imageOf(database, packaged, installed);
  }

  async function install(damage: string | undefined): Promise<void> {
    const [about, blocks] = await Promise.all([packaged.about(), packaged.blocks()]);
    const rebuilt = damage ? { at: new Date().toISOString(), reason: damage } : undefined;
    await installStarter(database, { head: about.head, blocks }, { extensionVersion, rebuilt });
    installed = about;
  }
}

interface MadeImage {
  image: ArrayBuffer;
  /** The change up to which it goes. */
  revision: number;
  /** How many are in it. */
  counts: { brand: number; phrase: number };
}

/** The package's own where its starter is all there is; else compiled. */
async function imageOf(
  database: Database,
  packaged: PackagedRulebook,
  installed: PackagedAbout | undefined,
): Promise<MadeImage> {
  const revision = installed && (await revisionOfStarterAlone(database));
  if (installed && revision !== undefined)
    return { image: await packaged.image(), revision, counts: installed.entries };
  const layers = await readLayers(database);
  const { rulebook, counts } = rulebookOf(layers);
  return { image: await compiled(rulebook), revision: layers.revision, counts };
}

/** The change up to which nothing lies over the starter; nothing where something does. */
async function revisionOfStarterAlone(database: Database): Promise<number | undefined> {
  const reading = database.transaction(['meta', 'ownEntries']);
  const [meta, own] = await Promise.all([
    reading.objectStore('meta').get('rulebook'),
    reading.objectStore('ownEntries').count(),
  ]);
  const isAlone = meta && own === 0 && segmentsInForce(meta.layers).length === 1;
  return isAlone ? meta.revision : undefined;
}

/** Why there is no head although a rulebook was kept. */
async function headLoss(database: Database): Promise<string | undefined> {
  return (await wasKept(database)) ? 'the rulebook’s head is missing' : undefined;
}

/** An installation that was broken off leaves blocks, and nothing in the history. */
async function wasKept(database: Database): Promise<boolean> {
  return (await database.count('history')) > 0;
}

/** The package's, to weigh with at once, where none was ever kept: looking through it keeps it. */
export async function notKeptYet(
  database: Database,
  sources: RulebookSources,
): Promise<RulebookInUse | undefined> {
  if (await wasKept(database)) return undefined;
  return {
    ...(await fromPackage(sources)),
    verify: () =>
      fromRulebook(database, sources).catch((error: unknown) => fromPackageAlone(sources, error)),
  };
}

/** From memory, where nothing can be kept. */
export async function fromPackageAlone(
  sources: RulebookSources,
  error: unknown,
): Promise<RulebookInUse> {
  const { failure, message } = StorageError.from(error);
  const inUse = await fromPackage(sources);
  return { ...inUse, state: { ...inUse.state, notKept: { failure, message } } };
}

async function fromPackage(sources: RulebookSources): Promise<RulebookInUse> {
  const [{ head, entries }, image] = await Promise.all([
    sources.packaged.about(),
    sources.packaged.image(),
  ]);
  const { name, released } = head;
  return {
    compiled: openLayers(image, undefined),
    state: { name, released, brands: entries.brand, phrases: entries.phrase },
    verify: async () => undefined,
    changed: () => rulebookInUse(sources),
  };
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
  { image, revision, counts: { brand: brands, phrase: phrases } }: MadeImage,
): Promise<RulebookInUse> {
  try {
    const isKept = await keepBaseImage(database, image, { revision, brands, phrases });
    // Nobody waits for it.
    if (isKept) void keepPages(database, image, revision);
  } catch (error) {
    console.warn('Touchstone could not keep the compiled rulebook:', error);
  }
  const meta = await readMeta(database);
  if (!meta) throw new TornRulebook('the rulebook’s head is missing');
  return {
    compiled: openLayers(image, undefined),
    state: stateOf({ ...meta, brands, phrases }),
    verify: async () => undefined,
    changed: () => rulebookInUse(sources),
  };
}

function compiled(rulebook: RulebookStream): Promise<ArrayBuffer> {
  return completed(compileInSteps(rulebook));
}

/** In slices, so that messages are answered meanwhile. */
async function completed<Result>(steps: Steps<Result>): Promise<Result> {
  const done = await inSlices(steps, new AbortController().signal);
  if (!done) throw new Error('cancelled, though nobody could');
  return done.result;
}
