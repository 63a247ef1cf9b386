import { deleteDB, openDB } from 'idb';

const databaseName = 'touchstone-fresh-log';
const doneKey = 'freshLog';

/** Chromium's own name for it: the polyfill can't be loaded in a page's worker, which has none of it. */
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
 * Has Chromium begin a new log of what is written to the databases, once in each of its sessions.
 *
 * Killed while it appends to the log, it leaves half a record at its end. The next session reads up
 * to there, and writes on behind it (LevelDB's `reuse_logs`); the one after takes the record for
 * damage, and the whole of the extension's databases away (`paranoid_checks`, and what Chromium does
 * about damage; seen in Chromium 156, `tests/browser/ledger-kills.spec.ts`). Deleting a database has
 * the log compacted, and what was read up to the half record is safe in a table.
 */
export async function beginFreshLog(): Promise<void> {
  try {
    // Lasts as long as the browser runs, and is not there outside of an extension.
    const session = (globalThis as WithSession).chrome?.storage?.session;
    if ((await session?.get(doneKey))?.[doneKey]) return;
    const database = await openDB(databaseName, 1, {
      upgrade(made) {
        made.createObjectStore('nothing');
      },
    });
    database.close();
    await deleteDB(databaseName);
    await session?.set({ [doneKey]: true });
  } catch {
    // Where that can't be done, nothing is worse than without it.
  }
}
