import type { Entry, EntryKey } from '../rulebook/entry.ts';
import {
  mergedEntries,
  type OwnState,
  type RulebookHead,
  type RulebookStream,
  streamOf,
} from '../rulebook/layers.ts';
import { type KeptBlock, type Layers, type Segment, segmentsInForce } from './layer-records.ts';
import type { Database, RulebookMeta } from './migrations.ts';
import { entriesOf, lookUp, readBlocks } from './segment-store.ts';

export type { RulebookMeta } from './migrations.ts';

/** A layer as it lies: its entries are parsed when they are gone through. */
export interface ReadLayer {
  segment: string;
  blocks: readonly KeptBlock[];
  /** How many entries it has, as its record says. */
  entries: number;
}

/** All that a rulebook is made of, in memory. */
export interface ReadLayers {
  head: RulebookHead;
  own: Map<EntryKey, OwnState>;
  /** Topmost first. */
  below: readonly ReadLayer[];
  /** The change up to which it goes. */
  revision: number;
}

export class TornRulebook extends Error {}

export async function readMeta(database: Database): Promise<RulebookMeta | undefined> {
  return database.get('meta', 'rulebook');
}

/**
 * Reads the rulebook, or what it would be with other layers. Segments never change, so only what
 * the user said of single entries is read together with the revision.
 * @param added segments of `layers` whose records aren't kept yet: the change that puts them in force
 *   will keep them.
 * @throws TornRulebook where part of it is missing.
 */
export async function readLayers(
  database: Database,
  layers?: Layers,
  added: readonly Segment[] = [],
): Promise<ReadLayers> {
  const reading = database.transaction(['meta', 'ownEntries']);
  const [meta, entries] = await Promise.all([
    reading.objectStore('meta').get('rulebook'),
    reading.objectStore('ownEntries').getAll(),
  ]);
  if (!meta) throw new TornRulebook('the rulebook’s head is missing');
  const inForce = segmentsInForce(layers ?? meta.layers);
  const records = await recordsOf(database, inForce, added);
  const below: ReadLayer[] = [];
  for (const [i, segment] of inForce.entries())
    below.push(await readWhole(database, segment, records[i]));
  const own = new Map(entries.map(({ key, own }) => [key, own]));
  return { head: headOf(records, meta.head), own, below, revision: meta.revision };
}

function recordsOf(
  database: Database,
  segments: readonly string[],
  added: readonly Segment[] = [],
): Promise<(Segment | undefined)[]> {
  return Promise.all(
    segments.map(
      async (segment) =>
        added.find(({ id }) => id === segment) ?? (await database.get('segments', segment)),
    ),
  );
}

async function readWhole(
  database: Database,
  segment: string,
  record: Segment | undefined,
): Promise<ReadLayer> {
  const blocks = await readBlocks(database, segment);
  if (record && blocks.length !== record.blocks) {
    const { name } = record;
    throw new TornRulebook(`${blocks.length} of ${record.blocks} parts of “${name}” were there`);
  }
  const { brand, phrase } = record?.entries ?? { brand: 0, phrase: 0 };
  return { segment, blocks, entries: brand + phrase };
}

/** The head of all that is in force; nothing where no rulebook is kept. */
export async function headInForce(database: Database): Promise<RulebookHead | undefined> {
  const meta = await readMeta(database);
  return meta && headOf(await recordsOf(database, segmentsInForce(meta.layers)), meta.head);
}

/** The starter's, with the sale channels of all layers; the topmost counts. */
function headOf(records: readonly (Segment | undefined)[], starter: RulebookHead): RulebookHead {
  const channels = new Map(
    [starter, ...records.toReversed().map((record) => record?.head)]
      .flatMap((head) => head?.saleChannels ?? [])
      .map((channel) => [channel.id, channel]),
  );
  return channels.size > 0 ? { ...starter, saleChannels: [...channels.values()] } : starter;
}

/** The rulebook in force, to be gone through once, and how many it has of each kind. */
export function rulebookOf({ head, own, below }: ReadLayers): {
  rulebook: RulebookStream;
  counts: Record<Entry['kind'], number>;
} {
  const counts = { brand: 0, phrase: 0 };
  const expected = below.reduce((sum, { entries }) => sum + entries, own.size);
  const merged = mergedEntries(
    own,
    below.map(({ blocks }) => ({ [Symbol.iterator]: () => entriesIn(blocks) })),
  );
  const rulebook = streamOf(head, merged, expected, (kind) => {
    counts[kind] += 1;
  });
  return { rulebook, counts };
}

function* entriesIn(blocks: readonly KeptBlock[]): Generator<Entry, void> {
  for (const block of blocks) yield* entriesOf(block);
}

/** One entry: what the user says of it, since which change, and what stands below. */
export interface ReadEntry {
  own: OwnState;
  revision: number;
  below: Entry | undefined;
}

export async function readEntry(database: Database, key: EntryKey): Promise<ReadEntry> {
  const reading = database.transaction(['meta', 'ownEntries', 'blocks']);
  const [meta, kept] = await Promise.all([
    reading.objectStore('meta').get('rulebook'),
    reading.objectStore('ownEntries').get(key),
  ]);
  const below = meta
    ? await lookUp(reading.objectStore('blocks'), segmentsInForce(meta.layers), key)
    : undefined;
  return { own: kept?.own ?? { state: 'below' }, revision: kept?.revision ?? 0, below };
}

/** What counts of an entry. */
export function inForce({ own, below }: Pick<ReadEntry, 'own' | 'below'>): Entry | undefined {
  return own.state === 'own' ? own.entry : own.state === 'removed' ? undefined : below;
}
