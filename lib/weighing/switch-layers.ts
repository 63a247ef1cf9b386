import { compileEdits, compileInSteps } from '../matching/compile.ts';
import { inSlices } from '../steps.ts';
import {
  changeRulebook,
  type LayersChange,
  type RulebookChange,
} from '../storage/change-rulebook.ts';
import type { Database } from '../storage/database.ts';
import type { Layers, Segment } from '../storage/layer-records.ts';
import type { RulebookMeta } from '../storage/migrations.ts';
import { readLayers, rulebookOf } from '../storage/rulebook-store.ts';
import type { CallInWorker } from '../worker-calls.ts';

export interface Switch extends Omit<RulebookChange, 'layers'> {
  to: Layers;
  added?: readonly Segment[];
  starter?: LayersChange['starter'];
}

/**
 * Puts other layers in force: all is compiled as it will be, then switched in one transaction, so
 * that until then, and where it is cancelled, everything is as it was.
 * @throws Conflict where somebody changed the rulebook meanwhile.
 */
export async function switchLayers(
  database: Database,
  { to, added = [], starter, entries = [], ...said }: Switch,
  { signal, onProgress }: CallInWorker,
): Promise<RulebookMeta> {
  const read = await readLayers(database, to, added);
  for (const { key, to: state } of entries) read.own.set(key, state);
  const { rulebook, counts } = rulebookOf(read);
  const compiled = await inSlices(
    compileInSteps(rulebook, (share) => onProgress({ step: 'compile', share })),
    signal,
  );
  signal.throwIfAborted();
  if (!compiled) throw new DOMException('cancelled', 'AbortError');
  onProgress({ step: 'switch' });
  const layers = {
    to,
    added,
    image: compiled.result,
    counts,
    at: read.revision,
    ...(starter && { starter }),
  };
  return changeRulebook(database, { ...said, entries, layers }, compileEdits);
}
