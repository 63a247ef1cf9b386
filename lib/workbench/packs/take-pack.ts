import type { Entry } from '../../rulebook/entry.ts';
import type { Database } from '../../storage/database.ts';
import type { Layers, PackLayer, PackStop, Segment } from '../../storage/layer-records.ts';
import { readMeta, TornRulebook } from '../../storage/rulebook-store.ts';
import { deleteBlocks, entriesOf, readBlocks, writeSegment } from '../../storage/segment-store.ts';
import { switchLayers } from '../../weighing/switch-layers.ts';
import type { CallInWorker } from '../../worker-calls.ts';
import { type CheckedPack, checkPack, type PackRefusal } from './check-pack.ts';
import { type PackDifference, packDifference } from './pack-difference.ts';
import { fingerprintOf } from './signature.ts';

/** What a pack would make of the rulebook, for the user to look at before it counts. */
export interface PackOffer {
  id: string;
  name: string;
  version: number;
  publishedAt: string;
  expires?: string;
  /** Why its publisher takes it back: then it is stopped. */
  withdrawn?: string;
  fingerprint: string;
  /** The version that is there; absent at the first use, when the key is to be compared. */
  present?: number;
  difference: PackDifference;
}

export interface PackOrder {
  source: Blob;
  /** Where later versions are. */
  address?: string;
}

const today = () => new Date().toISOString().slice(0, 10);

/** Checks a file and tells what it would change; nothing is kept. */
export async function offerPack(
  database: Database,
  { source }: PackOrder,
): Promise<PackOffer | PackRefusal> {
  const layers = await layersOf(database);
  const checked = await checkPack(source, layers.packs, today());
  if ('refused' in checked) return checked;
  const { pack, publicKey, entries } = checked;
  const there = layers.packs.find(({ id }) => id === pack.id);
  const before = there ? await entriesIn(database, there.segment) : [];
  const { id, name, version, publishedAt, expires, withdrawn } = pack;
  return {
    ...{ id, name, version, publishedAt },
    ...(expires && { expires }),
    ...(withdrawn && { withdrawn }),
    fingerprint: await fingerprintOf(publicKey),
    ...(there && { present: there.version }),
    difference: packDifference(before, withdrawn ? before : entries),
  };
}

/**
 * Puts a pack in force, over the packs that are there, or a new version in the place of the old.
 * Until all of it is there the old one counts; where anything fails it goes on counting.
 */
export async function takePack(
  database: Database,
  order: PackOrder,
  call: CallInWorker,
): Promise<PackLayer | PackRefusal> {
  call.onProgress({ step: 'read' });
  const layers = await layersOf(database);
  const checked = await checkPack(order.source, layers.packs, today());
  if ('refused' in checked) return checked;
  const there = layers.packs.find(({ id }) => id === checked.pack.id);
  if (there && checked.pack.withdrawn) {
    const why = { why: 'withdrawn', reason: checked.pack.withdrawn } as const;
    const stopped = { ...there, version: checked.pack.version, stopped: why };
    await putPacks(database, withPack(layers, stopped), stopped.name, call);
    return stopped;
  }
  const segment = await writeSegment(
    database,
    { name: checked.pack.name, head: checked.head },
    checked.entries,
    (written) => {
      call.signal.throwIfAborted();
      call.onProgress({ step: 'write', share: written / Math.max(1, checked.entries.length) });
    },
  );
  try {
    const layer = layerOf(checked, segment, order.address ?? there?.address, there?.stopped);
    await putPacks(database, withPack(layers, layer), layer.name, call, [segment]);
    return layer;
  } catch (error) {
    await deleteBlocks(database, segment.id).catch(() => {});
    throw error;
  }
}

function layerOf(
  { pack: { id, name, version, expires }, publicKey }: CheckedPack,
  segment: Segment,
  address: string | undefined,
  stopped: PackStop | undefined,
): PackLayer {
  return {
    ...{ id, name, version, publicKey, segment: segment.id },
    ...(address && { address }),
    ...(expires && { expires }),
    // What the user has stopped stays so; a new version of an expired one counts again.
    ...(stopped?.why === 'user' && { stopped }),
  };
}

function withPack({ packs }: Layers, pack: PackLayer): PackLayer[] {
  const at = packs.findIndex(({ id }) => id === pack.id);
  return at < 0 ? [pack, ...packs] : packs.with(at, pack);
}

/** Puts other packs in force, or the same in another order. */
export async function putPacks(
  database: Database,
  packs: readonly PackLayer[],
  about: string,
  call: CallInWorker,
  added: readonly Segment[] = [],
): Promise<void> {
  const to = { ...(await layersOf(database)), packs };
  await switchLayers(database, { who: 'user', what: 'pack', about, to, added }, call);
}

async function layersOf(database: Database): Promise<Layers> {
  const meta = await readMeta(database);
  if (!meta) throw new TornRulebook('the rulebook’s head is missing');
  return meta.layers;
}

async function entriesIn(database: Database, segment: string): Promise<Entry[]> {
  const blocks = await readBlocks(database, segment);
  return blocks.flatMap((block) => [...entriesOf(block)]);
}
