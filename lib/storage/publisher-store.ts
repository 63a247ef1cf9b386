import type { Database } from './database.ts';
import { StorageError } from './storage-error.ts';

/** The user as one who publishes packs. */
export interface Publisher {
  keys: CryptoKeyPair;
  /** The latest version of each pack, by its identifier. */
  published: Record<string, { name: string; version: number; at: string }>;
}

export async function readPublisher(database: Database): Promise<Publisher | undefined> {
  return database.get('publisher', 'publisher');
}

/** Rejects with a `StorageError`. */
export async function writePublisher(database: Database, publisher: Publisher): Promise<void> {
  try {
    await database.put('publisher', publisher, 'publisher');
  } catch (error) {
    throw StorageError.from(error);
  }
}
