import type { Database } from '../storage/database.ts';
import { segmentsInForce } from '../storage/layer-records.ts';
import { readMeta } from '../storage/rulebook-store.ts';
import { sweepSegments } from '../storage/segment-store.ts';
import { readHistory } from './history.ts';

/** So many changes of the layers can be taken back: what they are made of is kept. */
const mostLayerChanges = 20;

/** Deletes what was left of imports that never came in force, and of those long taken back. */
export async function sweep(database: Database): Promise<void> {
  const [meta, history] = await Promise.all([readMeta(database), readHistory(database)]);
  if (!meta) return;
  const turns = history.flatMap(({ layers }) => (layers ? [layers.before, layers.after] : []));
  const kept = [meta.layers, ...turns.slice(0, 2 * mostLayerChanges)];
  // A pack that is stopped may be put in force again.
  const ofPacks = kept.flatMap(({ packs }) => packs.map(({ segment }) => segment));
  await sweepSegments(database, new Set([...kept.flatMap(segmentsInForce), ...ofPacks]));
}
