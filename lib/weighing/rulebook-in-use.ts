import { type CompiledRulebook, compile } from '../matching/compile.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { Database } from '../storage/database.ts';
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
}

export interface RulebookSources {
  database: () => Promise<Database>;
  /** Of the running extension: another one than the kept rulebook's means that a new package came. */
  extensionVersion: string;
  packaged: () => Promise<Rulebook>;
}

/**
 * The rulebook to weigh with. It is the kept one; the package's takes its place where there is
 * none, where the extension was updated, and where the kept one is damaged. Storage that fails
 * stops nothing: then the package's is used as it is, and the state says so.
 */
export async function rulebookInUse(sources: RulebookSources): Promise<RulebookInUse> {
  try {
    return await fromDatabase(sources);
  } catch (error) {
    const { failure, message } = StorageError.from(error);
    const rulebook = await sources.packaged();
    const state = { ...stateOfRulebook(rulebook), notKept: { failure, message } };
    return { compiled: compile(rulebook), state };
  }
}

async function fromDatabase(sources: RulebookSources): Promise<RulebookInUse> {
  const { extensionVersion } = sources;
  const database = await sources.database();
  const kept = await readRulebook(database);
  let damage = kept.state === 'torn' ? kept.reason : undefined;
  let rebuilt: RulebookMeta['rebuilt'];
  if (kept.state === 'kept') {
    rebuilt = kept.meta.rebuilt;
    if (kept.meta.extensionVersion === extensionVersion) {
      try {
        return { compiled: compile(kept.rulebook), state: stateOf(kept.meta) };
      } catch (error) {
        damage = error instanceof Error ? error.message : String(error);
      }
    }
  }
  const rulebook = await sources.packaged();
  if (damage) rebuilt = { at: new Date().toISOString(), reason: damage };
  const meta = await replaceRulebook(database, rulebook, { extensionVersion, rebuilt });
  return { compiled: compile(rulebook), state: stateOf(meta) };
}

function stateOf({
  head: { name, released },
  brands,
  phrases,
  rebuilt,
}: RulebookMeta): RulebookState {
  return { name, released, brands, phrases, ...(rebuilt && { rebuilt }) };
}

function stateOfRulebook({ name, released, brands, phrases }: Rulebook): RulebookState {
  return { name, released, brands: brands.length, phrases: phrases.length };
}
