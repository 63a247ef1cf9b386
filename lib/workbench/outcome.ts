import type { MessageKey } from '../i18n.ts';
import { Conflict } from '../storage/change-rulebook.ts';
import { StorageError } from '../storage/storage-error.ts';
import type { BackupFault } from './restore-backup.ts';

/** A text of the interface with what it is about. */
export type Outcome = readonly [key: MessageKey, ...about: string[]];

/** Whether somebody else changed the same meanwhile; from a worker it comes without its class. */
export const isConflict = (error: Error): boolean =>
  error instanceof Conflict || error.name === 'Conflict';

/** What to say of a change that could not be made. */
export function outcomeOf(error: Error): Outcome {
  if (error.name === 'AbortError') return ['workbenchCancelled'];
  if (isConflict(error)) return ['workbenchConflict'];
  if (error.name === 'BadBackup') {
    const { why, about = '' } = error.cause as BackupFault;
    return [`backupBad_${why}`, about];
  }
  const { failure, message } = StorageError.from(error);
  return failure === 'unavailable' ? ['workbenchFailed', message] : [`storage_${failure}`];
}
