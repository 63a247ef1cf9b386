import type { ExceptionActions } from '../../components/exceptions/dispute.tsx';
import { type MessageKey, say } from '../../lib/i18n.ts';
import { StorageError } from '../../lib/storage/storage-error.ts';
import { changeException, exceptionOf } from '../../lib/weighing/change-exceptions.ts';

/**
 * Making and undoing exceptions.
 * @param onChange they are others now, and the worker knows them.
 */
export function exceptionActions(onChange: () => Promise<void>): ExceptionActions {
  return {
    async except(exception) {
      try {
        await changeException({ after: exceptionOf(exception) });
      } catch (error) {
        return say(`storage_${StorageError.from(error).failure}` satisfies MessageKey);
      }
      await onChange();
      return undefined;
    },
    async undo(before) {
      await changeException({ before });
      await onChange();
    },
  };
}
