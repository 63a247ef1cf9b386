import { openDB } from 'idb';
import { beginFreshLog, tellOfTornLog } from './fresh-log.ts';
import { type Database, migrations, schemaVersion, type TouchstoneSchema } from './migrations.ts';
import { StorageError, type StorageFailure } from './storage-error.ts';
import { settled } from './transaction.ts';

export type { Database } from './migrations.ts';

const databaseName = 'touchstone';
/** Others close on `versionchange`, so being blocked ends at once or not at all. */
const blockedForAtMost = 3000;

let connection: Promise<Database> | undefined;
const mayHaveBrokenOff: ReadonlySet<StorageFailure> = new Set(['full', 'unavailable']);

/** Whether the browser broke off, and may have left half of what it was writing. */
let isTorn = false;

/**
 * The one connection of this context, opened at the first call and again after it was lost.
 * Rejects with a `StorageError`.
 */
export function database(): Promise<Database> {
  connection ??= openedAfresh().catch((error: unknown) => {
    connection = undefined;
    throw error;
  });
  return connection;
}

async function openedAfresh(): Promise<Database> {
  await beginFreshLog(isTorn);
  const onClosed = (byBrowser: boolean) => {
    connection = undefined;
    if (byBrowser) noteTorn();
  };
  try {
    const opened = await openDatabase(onClosed);
    isTorn = false;
    return opened;
  } catch (error) {
    if (error instanceof StorageError && mayHaveBrokenOff.has(error.failure)) noteTorn();
    throw error;
  }
}

function noteTorn(): void {
  isTorn = true;
  void tellOfTornLog().catch(() => {});
}

/**
 * Opens the database and brings it to `version`.
 * @param onClosed told when the connection is gone: another context upgrades, or the browser ended it
 *   by itself.
 */
export async function openDatabase(
  onClosed?: (byBrowser: boolean) => void,
  version = schemaVersion,
) {
  let blocked: ReturnType<typeof setTimeout> | undefined;
  const refusal = Promise.withResolvers<never>();
  const opening = openDB<TouchstoneSchema>(databaseName, version, {
    upgrade(database, from, to, upgrade) {
      // What aborts it is told by the opening.
      settled(upgrade.done);
      for (const migrate of migrations.slice(from, to ?? undefined)) migrate(database, upgrade);
    },
    blocked() {
      blocked = setTimeout(
        () => refusal.reject(new StorageError('blocked', 'another page holds an older version')),
        blockedForAtMost,
      );
    },
    blocking(_from, _to, event) {
      (event.target as IDBDatabase).close();
      onClosed?.(false);
    },
    terminated() {
      onClosed?.(true);
    },
  });
  try {
    return await Promise.race([opening, refusal.promise]);
  } catch (error) {
    // A connection that comes after all would block the next upgrade.
    opening.then((late) => late.close()).catch(() => {});
    throw StorageError.from(error);
  } finally {
    clearTimeout(blocked);
  }
}
