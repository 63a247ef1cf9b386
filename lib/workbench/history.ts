import type { EntryChange } from '../storage/change-rulebook.ts';
import type { Database } from '../storage/database.ts';
import type { HistoryRecord, Layers } from '../storage/layer-records.ts';

/** So many changes are shown, and can be taken back in turn. */
const most = 500;

/** The latest changes, the newest first. */
export async function readHistory(database: Database): Promise<HistoryRecord[]> {
  const records: HistoryRecord[] = [];
  let cursor = await database.transaction('history').store.openCursor(null, 'prev');
  while (cursor && records.length < most) {
    records.push(cursor.value);
    cursor = await cursor.continue();
  }
  return records;
}

/** What undo takes back, and what redo does again. Changes that the user didn't make stay. */
export function turnsOf(newestFirst: readonly HistoryRecord[]): {
  undo?: HistoryRecord;
  redo?: HistoryRecord;
} {
  const byRevision = new Map(newestFirst.map((record) => [record.revision, record]));
  const done: number[] = [];
  let undone: number[] = [];
  for (const { revision, who, undoes, redoes } of newestFirst.toReversed()) {
    if (who !== 'user') continue;
    if (undoes !== undefined) {
      done.pop();
      undone.push(undoes);
    } else {
      if (redoes === undefined) undone = [];
      else undone.pop();
      done.push(redoes ?? revision);
    }
  }
  const undo = byRevision.get(done.at(-1) ?? -1);
  const redo = byRevision.get(undone.at(-1) ?? -1);
  return { ...(undo && { undo }), ...(redo && { redo }) };
}

/** The entries' side of taking a change back, or of doing it again. */
export function entriesOf(
  { entries }: Pick<HistoryRecord, 'entries'>,
  side: 'before' | 'after',
): EntryChange[] {
  return entries.map((entry) => ({ key: entry.key, to: entry[side] }));
}

/**
 * The layers once a change of them is taken back, or done again: what the extension and packs were
 * updated to since stays.
 */
export function layersTurned({ what }: HistoryRecord, to: Layers, present: Layers): Layers {
  const { starter } = present;
  if (what === 'pack') return { ...present, packs: to.packs };
  // A backup brings its packs.
  return what === 'restore' ? { ...to, starter } : { ...to, packs: present.packs, starter };
}
