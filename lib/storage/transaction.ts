import type { IDBPTransaction, StoreNames } from 'idb';
import type { TouchstoneSchema } from './migrations.ts';

/** A transaction that writes to these stores. */
export type Writing<Names extends readonly StoreNames<TouchstoneSchema>[]> = IDBPTransaction<
  TouchstoneSchema,
  Names,
  'readwrite'
>;

/** A request that fails aborts its transaction, which is what `done` then tells of. */
export function settled(request: Promise<unknown>): void {
  request.catch(() => {});
}

/**
 * Takes back what a transaction has done so far.
 * @returns what it had ended of by itself, where it had: its requests say no more than that it did.
 */
export async function abandon(transaction: {
  abort(): void;
  done: Promise<unknown>;
  error: unknown;
}): Promise<unknown> {
  try {
    transaction.abort();
  } catch {
    // It had aborted by itself.
  }
  await transaction.done.catch(() => {});
  return transaction.error ?? undefined;
}
