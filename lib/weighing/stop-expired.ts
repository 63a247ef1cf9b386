import type { Database } from '../storage/database.ts';
import { readMeta } from '../storage/rulebook-store.ts';
import type { CallInWorker } from '../worker-calls.ts';
import { isOver } from './pack-expiry.ts';
import { switchLayers } from './switch-layers.ts';

/** Stops the packs whose last day is over; their names. Its history says that the extension did it. */
export async function stopExpired(database: Database, call: CallInWorker): Promise<string[]> {
  const layers = (await readMeta(database))?.layers;
  const over = layers?.packs.filter(isOver).map(({ name }) => name) ?? [];
  if (!layers || over.length === 0) return over;
  const packs = layers.packs.map((pack) =>
    isOver(pack) ? { ...pack, stopped: { why: 'expired' as const } } : pack,
  );
  const about = over.join(', ');
  await switchLayers(
    database,
    { who: 'extension', what: 'pack', about, to: { ...layers, packs } },
    call,
  );
  return over;
}
