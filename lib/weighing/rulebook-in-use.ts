import type { CompiledRulebook } from '../matching/compiled.ts';
import { openLayers } from '../matching/image/layers.ts';
import { ImageError } from '../matching/image/layout.ts';
import type { Pages } from '../matching/image/pages.ts';
import { checksumIn } from '../matching/image/split-image.ts';
import type { Database } from '../storage/database.ts';
import { forgetPages } from '../storage/image-pages.ts';
import {
  type BaseReader,
  firstOfImage,
  type KeptImages,
  readImages,
  wholeImage,
} from '../storage/kept-images.ts';
import type { PackStop } from '../storage/layer-records.ts';
import type { RulebookMeta } from '../storage/migrations.ts';
import type { StorageFailure } from '../storage/storage-error.ts';
import { isOver } from './pack-expiry.ts';
import type { PackagedRulebook } from './packaged-rulebook.ts';

/** What views say of the rulebook. */
export interface RulebookState {
  name: string;
  released: string;
  brands: number;
  phrases: number;
  /** When and why it was taken from the package again although the version was the same. */
  rebuilt?: { at: string; reason: string };
  /** Packs that the user wanted in force and that don't count, each with the reason. */
  stopped?: readonly { name: string; why: Exclude<PackStop['why'], 'user'> }[];
  /** Set where nothing can be kept: the packaged rulebook is used from memory. */
  notKept?: { failure: StorageFailure; message: string };
}

export interface RulebookInUse {
  compiled: CompiledRulebook;
  /** Set where a part of a large image is still to be read. */
  unread?: {
    /** Which parts `compiled` was asked for and didn't have: until they are read, it lacks terms. */
    pages: Pages;
    all(): Promise<RulebookInUse>;
  };
  state: RulebookState;
  /**
   * Does what would have delayed the first verdict: looks at all that was taken on trust, builds
   * the rulebook again where something was damaged, keeps the package's where none was kept yet.
   * Returns the one to use from then on where it is another.
   */
  verify(): Promise<RulebookInUse | undefined>;
  /**
   * The rulebook as it is now that somebody changed it: where all of the image was read, a base that
   * is unchanged isn't read again.
   */
  changed(): Promise<RulebookInUse>;
}

export interface RulebookSources {
  database: () => Promise<Database>;
  /** Of the running extension: another one than the kept rulebook's means that a new package came. */
  extensionVersion: string;
  packaged: PackagedRulebook;
}

/**
 * The rulebook to weigh with. It is the kept one, from its image; the image is made where there is
 * none of these layers and this version. The package's takes the kept starter's place where the
 * extension was updated, and where a part of the rulebook is missing; the user's own rules and packs
 * stay over it. Where nothing was ever kept, the package's is used as it is, and kept afterwards.
 * Storage that fails stops nothing: then, too, the package's is used, and the state says so.
 *
 * @param readBase of the kept image as much as is wanted at first.
 *
 * What opens no image is loaded only where it is called for: most workers wake without it.
 */
export async function rulebookInUse(
  sources: RulebookSources,
  readBase: BaseReader = firstOfImage,
): Promise<RulebookInUse> {
  try {
    const database = await sources.database();
    const kept = await fromImages(database, sources, readBase);
    if (kept) return kept;
    const { fromRulebook, notKeptYet } = await import('./rebuilt-rulebook.ts');
    return (await notKeptYet(database, sources)) ?? (await fromRulebook(database, sources));
  } catch (error) {
    const { fromPackageAlone } = await import('./rebuilt-rulebook.ts');
    return fromPackageAlone(sources, error);
  }
}

async function fromImages(
  database: Database,
  sources: RulebookSources,
  readBase: BaseReader,
): Promise<RulebookInUse | undefined> {
  try {
    const images = await readImages(database, readBase);
    if (images?.meta.extensionVersion !== sources.extensionVersion) return undefined;
    if (images.meta.layers.packs.some(isOver)) {
      const { endedExpired } = await import('./rebuilt-rulebook.ts');
      if (await endedExpired(database)) return await fromImages(database, sources, readBase);
    }
    return openedFrom(database, sources, images);
  } catch (error) {
    if (error instanceof ImageError) return undefined;
    throw error;
  }
}

function openedFrom(
  database: Database,
  sources: RulebookSources,
  images: KeptImages,
): RulebookInUse {
  const { meta, base, covers, edits, file } = images;
  const opened = { compiled: openLayers(base, edits), state: stateOf(meta) };
  if (!(base instanceof ArrayBuffer) && base.pages) {
    const { front, pages } = base;
    const all = async () => {
      try {
        const rest = await file.slice(front.byteLength).arrayBuffer();
        if (!pages.areOf(rest)) await forgetPages(database, { covers, checksum: checksumIn(base) });
        return openedFrom(database, sources, { ...images, base: { front, rest } });
      } catch {
        return rulebookInUse(sources, wholeImage);
      }
    };
    return {
      ...opened,
      unread: { pages, all },
      verify: async () => {
        const whole = await all();
        return (await whole.verify()) ?? whole;
      },
      changed: () => rulebookInUse(sources),
    };
  }
  return {
    ...opened,
    verify: async () => {
      const { verified } = await import('./rebuilt-rulebook.ts');
      return verified(database, sources, images);
    },
    changed: () => afterChange(sources, { base, covers }),
  };
}

/** A base that was read before is taken as it is where it is still the kept one. */
async function afterChange(
  sources: RulebookSources,
  { base, covers }: Pick<KeptImages, 'base' | 'covers'>,
): Promise<RulebookInUse> {
  const kept = await sources
    .database()
    .then((database) =>
      fromImages(database, sources, async (kept, ...more) =>
        kept.covers === covers ? base : firstOfImage(kept, ...more),
      ),
    )
    .catch(() => undefined);
  return kept ?? rulebookInUse(sources);
}

export function stateOf({
  head: { name, released },
  brands,
  phrases,
  rebuilt,
  layers: { packs },
}: RulebookMeta): RulebookState {
  const stopped = packs.flatMap(({ name, stopped }) =>
    stopped && stopped.why !== 'user' ? [{ name, why: stopped.why }] : [],
  );
  return {
    ...{ name, released, brands, phrases },
    ...(rebuilt && { rebuilt }),
    ...(stopped.length > 0 && { stopped }),
  };
}
