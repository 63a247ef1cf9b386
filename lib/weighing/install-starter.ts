import type { RulebookHead } from '../rulebook/layers.ts';
import type { Database } from '../storage/database.ts';
import type { HistoryRecord, Layers } from '../storage/layer-records.ts';
import type { RulebookMeta } from '../storage/migrations.ts';
import { blocksIn, type SegmentBlock, writeBlocks } from '../storage/segment-store.ts';
import { StorageError } from '../storage/storage-error.ts';
import { abandon, settled } from '../storage/transaction.ts';

/**
 * Puts the package's rulebook in the starter's place, below what the user and packs say. Where a
 * part of another layer is missing, what is left of it stays in force.
 */
export async function installStarter(
  database: Database,
  { head, blocks }: { head: RulebookHead; blocks: Iterable<SegmentBlock> },
  stamp: Pick<RulebookMeta, 'extensionVersion' | 'rebuilt'>,
): Promise<void> {
  const segment = await writeBlocks(database, { name: head.name, head }, blocks);
  const writing = database.transaction(
    ['meta', 'segments', 'blocks', 'history', 'images', 'imagePages'],
    'readwrite',
  );
  const segments = writing.objectStore('segments');
  try {
    const meta = await writing.objectStore('meta').get('rulebook');
    const latest = (await writing.objectStore('history').openCursor(null, 'prev'))?.value;
    const before = meta?.layers ?? (await lastLayers(writing.objectStore('history')));
    const layers: Layers = { own: [], packs: [], ...before, starter: segment.id };
    const revision = Math.max(meta?.revision ?? 0, latest?.revision ?? 0) + 1;
    const at = new Date().toISOString();
    for (const id of [...layers.own, ...layers.packs.map(({ segment }) => segment)]) {
      const record = await segments.get(id);
      const blocks = await writing.objectStore('blocks').count(blocksIn(id));
      if (record && record.blocks !== blocks) settled(segments.put({ ...record, blocks }));
    }
    settled(segments.put(segment));
    settled(
      writing.objectStore('history').add({
        revision,
        at,
        who: 'extension',
        what: 'starter',
        about: `${head.name} ${head.released}`,
        entries: [],
        layers: { before: before ?? layers, after: layers },
      }),
    );
    const { rebuilt = meta?.rebuilt, extensionVersion } = stamp;
    settled(
      writing.objectStore('meta').put(
        {
          head,
          layers,
          revision,
          layersRevision: revision,
          brands: segment.entries.brand,
          phrases: segment.entries.phrase,
          extensionVersion,
          loadedAt: at,
          ...(rebuilt && { rebuilt }),
        },
        'rulebook',
      ),
    );
    settled(writing.objectStore('images').clear());
    settled(writing.objectStore('imagePages').clear());
    await writing.done;
  } catch (error) {
    throw StorageError.from((await abandon(writing)) ?? error);
  }
}

interface History {
  openCursor(
    range: null,
    direction: 'prev',
  ): Promise<{ value: HistoryRecord; continue(): Promise<unknown> } | null>;
}

/** The layers as the history tells of them last. */
async function lastLayers(history: History): Promise<Layers | undefined> {
  let cursor = await history.openCursor(null, 'prev');
  while (cursor) {
    if (cursor.value.layers) return cursor.value.layers.after;
    cursor = (await cursor.continue()) as typeof cursor;
  }
  return undefined;
}
