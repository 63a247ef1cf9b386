import * as v from 'valibot';
import { type Exception, ExceptionSchema } from '../rulebook/exception.ts';
import type { Database } from './migrations.ts';
import { StorageError } from './storage-error.ts';

/** Keeps an exception. Rejects with a `StorageError`; then nothing was written. */
export async function addException(database: Database, exception: Exception): Promise<void> {
  try {
    await database.add('exceptions', v.parse(ExceptionSchema, exception));
  } catch (error) {
    throw StorageError.from(error);
  }
}

/**
 * Gives an exception another reason; whether it was still there with the one it had. Rejects with a
 * `StorageError`; then nothing was written.
 */
export async function rewordException(
  database: Database,
  { id, reason: before }: Pick<Exception, 'id' | 'reason'>,
  reason: string,
): Promise<boolean> {
  try {
    const writing = database.transaction('exceptions', 'readwrite');
    const present = await writing.store.get(id);
    if (present?.reason !== before) return false;
    await writing.store.put(v.parse(ExceptionSchema, { ...present, reason }));
    await writing.done;
    return true;
  } catch (error) {
    throw StorageError.from(error);
  }
}

export async function removeException(database: Database, id: string): Promise<void> {
  await database.delete('exceptions', id);
}
