import { sendMessage } from '../messages.ts';
import type { Exception } from '../rulebook/exception.ts';
import { database } from '../storage/database.ts';
import { addException, removeException, rewordException } from '../storage/exception-store.ts';
import type { NewException } from '../verdict/possible-exceptions.ts';

/** What was an exception, and what is it now: absent on the side where there is none. */
export interface ExceptionChange {
  before?: Exception;
  after?: Exception;
}

/** A new one, made now. */
export function exceptionOf(said: NewException): Exception {
  return { ...said, id: crypto.randomUUID(), madeAt: new Date().toISOString() };
}

/**
 * Changes what the user says against the rules; resolves when the next page is weighed by it, with
 * whether it was done: it isn't where another window has changed the same. Rejects with a
 * `StorageError`; then nothing was written.
 */
export async function changeException({ before, after }: ExceptionChange): Promise<boolean> {
  const connection = await database();
  if (before && after) {
    if (!(await rewordException(connection, before, after.reason))) return false;
  } else if (after) await addException(connection, after);
  else if (before) await removeException(connection, before.id);
  await sendMessage('exceptionsChanged');
  return true;
}
