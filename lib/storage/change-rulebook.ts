import { type Entry, type EntryKey, idOf, kindOf } from '../rulebook/entry.ts';
import type { OwnState } from '../rulebook/layers.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { type KeptBeside, keepBeside, storesBeside } from './keep-beside.ts';
import {
  type HistoryRecord,
  type KeptOwnEntry,
  type Layers,
  type Segment,
  segmentsInForce,
} from './layer-records.ts';
import type { Database, RulebookMeta } from './migrations.ts';
import { inForce } from './rulebook-store.ts';
import { lookUp } from './segment-store.ts';
import { StorageError } from './storage-error.ts';
import { abandon, settled, type Writing } from './transaction.ts';

export interface EntryChange {
  key: EntryKey;
  to: OwnState;
  /** The revision of the user's own entry that the change was made from, 0 where there was none. */
  from?: number;
}

/** Other layers, with the image of the whole rulebook as it is with them. */
export interface LayersChange {
  to: Layers;
  /** Whose records aren't there yet. */
  added?: readonly Segment[];
  image: ArrayBuffer;
  counts: Record<Entry['kind'], number>;
  /** The revision that all was compiled at. */
  at: number;
  /** What else is new of the starter. */
  starter?: Pick<RulebookMeta, 'head' | 'extensionVersion' | 'rebuilt'>;
}

export interface RulebookChange
  extends Pick<HistoryRecord, 'who' | 'what' | 'about' | 'undoes' | 'redoes'> {
  entries?: readonly EntryChange[];
  layers?: LayersChange;
  beside?: KeptBeside;
}

/** Somebody else changed the same meanwhile; theirs stands, and nothing was written. */
export class Conflict extends Error {
  /** What stands now; absent where the layers were changed. */
  readonly present: KeptOwnEntry | undefined;

  constructor(present?: KeptOwnEntry) {
    super('changed meanwhile');
    this.name = 'Conflict';
    this.present = present;
  }
}

const stores = ['meta', 'images', 'segments', 'blocks', 'ownEntries', 'history', 'drafts'] as const;

const storesOfLayers = [...stores, 'imagePages'] as const;
const storesOfAll = [...storesOfLayers, ...storesBeside] as const;

/**
 * The one way in which the rulebook is changed: entries, layers, history, and the image that puts
 * all of it in force for whoever opens it next, in one transaction. A change of entries is in
 * proportion to the changes since the base was compiled, whatever the rulebook's size; `compile`
 * makes an image of a rulebook without a pause.
 * @throws Conflict, or a StorageError; then nothing was written.
 */
export async function changeRulebook(
  database: Database,
  change: RulebookChange,
  compile: (rulebook: Rulebook) => ArrayBuffer,
): Promise<RulebookMeta> {
  const { entries = [], layers, beside, ...said } = change;
  const writing = database.transaction(
    beside ? storesOfAll : layers ? storesOfLayers : stores,
    'readwrite',
  );
  const own = writing.objectStore('ownEntries');
  const blocks = writing.objectStore('blocks');
  const images = writing.objectStore('images');
  try {
    const [meta, base, earlier] = await Promise.all([
      writing.objectStore('meta').get('rulebook'),
      images.getKey('base').then((key) => key && images.get(key)),
      Promise.all(entries.map(({ key }) => own.get(key))),
    ]);
    if (!meta) throw new StorageError('unavailable', 'there is no rulebook to change');
    if (layers && layers.at !== meta.revision) throw new Conflict();
    for (const [i, { from }] of entries.entries())
      if (from !== undefined && (earlier[i]?.revision ?? 0) !== from)
        throw new Conflict(earlier[i]);

    const revision = meta.revision + 1;
    const segments = segmentsInForce(layers?.to ?? meta.layers);
    const changed: RulebookMeta = { ...meta, revision };
    if (layers) {
      changed.layers = layers.to;
      changed.layersRevision = revision;
      changed.brands = layers.counts.brand;
      changed.phrases = layers.counts.phrase;
      if (layers.starter) Object.assign(changed, layers.starter, { loadedAt: now() });
    }
    const record: HistoryRecord = {
      ...said,
      revision,
      at: now(),
      entries: entries.map(({ key, to }, i) => ({
        key,
        before: earlier[i]?.own ?? { state: 'below' },
        after: to,
      })),
      ...(layers && { layers: { before: meta.layers, after: layers.to } }),
    };
    for (const { key, before, after } of record.entries) {
      settled(own.put({ key, own: after, revision }));
      settled(writing.objectStore('drafts').delete(key));
      if (layers) continue;
      const below = await lookUp(blocks, segments, key);
      const difference =
        Number(inForce({ own: after, below }) !== undefined) -
        Number(inForce({ own: before, below }) !== undefined);
      changed[kindOf(key) === 'brand' ? 'brands' : 'phrases'] += difference;
    }
    settled(writing.objectStore('history').add(record));
    for (const segment of layers?.added ?? [])
      settled(writing.objectStore('segments').put(segment));
    if (layers) {
      settled(images.put({ image: new Blob([layers.image]), covers: revision }, 'base'));
      settled(images.delete('edits'));
      settled((writing as Writing<typeof storesOfLayers>).objectStore('imagePages').clear());
    } else if (base && base.covers >= meta.layersRevision) {
      const since = await own.index('revision').getAll(IDBKeyRange.lowerBound(base.covers, true));
      const stated = await Promise.all(
        since.map(async ({ key, own }) =>
          inForce({
            own,
            below: own.state === 'below' ? await lookUp(blocks, segments, key) : undefined,
          }),
        ),
      );
      const image = compile(rulebookWith(meta, stated));
      const edited = { brands: idsOf('brand', since), phrases: idsOf('phrase', since) };
      settled(images.put({ image: new Blob([image]), covers: base.covers, edited }, 'edits'));
    }
    const isKept =
      beside === undefined ||
      (await keepBeside(writing as unknown as Writing<typeof storesBeside>, beside));
    if (!isKept) throw new Conflict();
    settled(writing.objectStore('meta').put(changed, 'rulebook'));
    await writing.done;
    return changed;
  } catch (error) {
    const ended = await abandon(writing);
    throw error instanceof Conflict ? error : StorageError.from(ended ?? error);
  }
}

function now(): string {
  return new Date().toISOString();
}

function idsOf(kind: Entry['kind'], entries: readonly KeptOwnEntry[]): string[] {
  return entries.flatMap(({ key }) => (kindOf(key) === kind ? [idOf(key)] : []));
}

/** A rulebook of these entries alone. */
export function rulebookWith(
  { head }: Pick<RulebookMeta, 'head'>,
  entries: readonly (Entry | undefined)[],
): Rulebook {
  return {
    ...head,
    brands: entries.flatMap((entry) => (entry?.kind === 'brand' ? [entry.value] : [])),
    phrases: entries.flatMap((entry) => (entry?.kind === 'phrase' ? [entry.value] : [])),
  };
}
