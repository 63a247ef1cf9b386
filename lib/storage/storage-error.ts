/** Why something could not be kept or found, in words that the interface can choose by. */
export type StorageFailure = 'full' | 'blocked' | 'newer' | 'unavailable';

export class StorageError extends Error {
  readonly failure: StorageFailure;

  constructor(failure: StorageFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StorageError';
    this.failure = failure;
  }

  static from(error: unknown): StorageError {
    if (error instanceof StorageError) return error;
    // From a worker it comes without its class, and with what caused it.
    if (error instanceof Error && error.name === 'StorageError' && error.cause)
      return StorageError.from(error.cause);
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    const message = error instanceof Error ? error.message : String(error);
    return new StorageError(failureOf(name, message), message, { cause: error });
  }
}

function failureOf(name: string, message: string): StorageFailure {
  // Chromium's word for a full disk is in the message alone.
  if (name === 'QuotaExceededError' || message.includes('FILE_ERROR_NO_SPACE')) return 'full';
  // The database was made by a later version of the extension.
  if (name === 'VersionError') return 'newer';
  return 'unavailable';
}
