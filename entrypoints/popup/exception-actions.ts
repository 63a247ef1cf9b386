import type { ExceptionActions } from '../../components/exceptions/dispute.tsx';
import { type MessageKey, say } from '../../lib/i18n.ts';
import { sendMessage } from '../../lib/messages.ts';
import { database } from '../../lib/storage/database.ts';
import { addException, removeException } from '../../lib/storage/exception-store.ts';
import { StorageError } from '../../lib/storage/storage-error.ts';

/**
 * Making and undoing exceptions.
 * @param onChange they are others now, and the worker knows them.
 */
export function exceptionActions(onChange: () => Promise<void>): ExceptionActions {
  const changed = async () => {
    await sendMessage('exceptionsChanged');
    await onChange();
  };
  return {
    async except(exception) {
      try {
        const madeAt = new Date().toISOString();
        await addException(await database(), { ...exception, id: crypto.randomUUID(), madeAt });
      } catch (error) {
        return say(`storage_${StorageError.from(error).failure}` satisfies MessageKey);
      }
      await changed();
      return undefined;
    },
    async undo({ id }) {
      await removeException(await database(), id);
      await changed();
    },
  };
}
