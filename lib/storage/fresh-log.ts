import { deleteDB, openDB } from 'idb';
import { hasRoomFor } from './room-on-disk.ts';
import { StorageError } from './storage-error.ts';

const databaseName = 'touchstone-fresh-log';
const stateKey = 'log';
/** The log's end is in order from here on, or the browser broke off while it wrote to it. */
type LogState = 'fresh' | 'torn';
/** Bytes: what is in the log and not yet in a table (LevelDB's `write_buffer_size`), as a table. */
const enough = 4 << 20;

/** By Chromium's own name: in a page's worker there is none of it. */
interface WithSession {
  chrome?: {
    storage?: {
      session?: {
        get(key: string): Promise<Record<string, unknown>>;
        set(items: Record<string, unknown>): Promise<void>;
      };
    };
  };
}

/**
 * Has Chromium begin a new log of what is written to the databases: once in each of its sessions, and
 * where it broke off while it wrote.
 *
 * Killed while it appends to the log, or when the disk is full, it leaves half a record at its end.
 * Opened again, it reads up to there, and writes on behind it (LevelDB's `reuse_logs`); opened once
 * more, it takes the record for damage, and the whole of the extension's databases away
 * (`paranoid_checks`, and what Chromium does about damage; seen in Chromium 156,
 * `tests/browser/ledger-kills.spec.ts` and `full-disk.spec.ts`). Deleting a database has the log
 * compacted, and what was read up to the half record is safe in a table.
 *
 * @param isTorn whether this context saw it break off. Rejects with a `StorageError` as long as there
 *   is no room for a new log: nothing must be written before.
 */
export async function beginFreshLog(isTorn: boolean): Promise<void> {
  // Of no other browser.
  if (!('userAgentData' in navigator)) return;
  // Lasts as long as the browser runs, and is not there outside of an extension.
  const kept = (await session()?.get(stateKey))?.[stateKey] as LogState | undefined;
  if (kept === 'fresh' && !isTorn) return;
  if (!(await hasRoomFor(enough)))
    throw StorageError.from(new DOMException('the disk is full', 'QuotaExceededError'));
  try {
    const database = await openDB(databaseName, 1, {
      upgrade(made) {
        made.createObjectStore('nothing');
      },
    });
    database.close();
    await deleteDB(databaseName);
    await keepState('fresh');
  } catch (error) {
    // In a new session nothing is worse than without it.
    if (isTorn || kept === 'torn') throw StorageError.from(error);
  }
}

/** Has all other contexts, too, begin a new log before they open the database again. */
export async function tellOfTornLog(): Promise<void> {
  await keepState('torn');
}

async function keepState(state: LogState): Promise<void> {
  await session()?.set({ [stateKey]: state });
}

function session() {
  return (globalThis as WithSession).chrome?.storage?.session;
}
