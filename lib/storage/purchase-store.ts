import * as v from 'valibot';
import { type Purchase, PurchaseSchema } from '../purchases/purchase.ts';
import type { Database } from './migrations.ts';
import { StorageError } from './storage-error.ts';

/** The evidence of a purchase, apart from it: lists don't read it. */
export interface PurchaseEvidence {
  /** The purchase's. */
  id: string;
  /** A bundle: see `reporting/evidence/bundle.ts`. */
  bytes: ArrayBuffer;
}

/** Keeps a purchase with its evidence. Rejects with a `StorageError`; then nothing was written. */
export async function addPurchase(
  database: Database,
  purchase: Purchase,
  bytes: ArrayBuffer,
): Promise<void> {
  const checked = v.parse(PurchaseSchema, purchase);
  try {
    const writing = database.transaction(['purchases', 'purchaseEvidence'], 'readwrite');
    await Promise.all([
      writing.objectStore('purchases').add(checked),
      writing.objectStore('purchaseEvidence').add({ id: checked.id, bytes }),
      writing.done,
    ]);
  } catch (error) {
    throw StorageError.from(error);
  }
}

/** All of them, the newest first. */
export async function allPurchases(database: Database): Promise<Purchase[]> {
  return (await database.getAllFromIndex('purchases', 'boughtAt')).reverse();
}

/** What was kept that day; nothing where there is no such purchase. */
export async function evidenceOf(database: Database, id: string): Promise<ArrayBuffer | undefined> {
  return (await database.get('purchaseEvidence', id))?.bytes;
}

/**
 * Keeps what the buyer says of the article; `undefined` takes it back.
 * @returns what was said before. Rejects with a `StorageError`.
 */
export async function setOutcome(
  database: Database,
  id: string,
  outcome: Purchase['outcome'],
): Promise<Purchase['outcome']> {
  try {
    const writing = database.transaction('purchases', 'readwrite');
    const purchase = await writing.store.get(id);
    if (purchase) {
      const { outcome: _, ...rest } = purchase;
      await writing.store.put(v.parse(PurchaseSchema, { ...rest, ...(outcome && { outcome }) }));
    }
    await writing.done;
    return purchase?.outcome;
  } catch (error) {
    throw StorageError.from(error);
  }
}

/** Forgets a purchase and its evidence. */
export async function removePurchase(database: Database, id: string): Promise<void> {
  const writing = database.transaction(['purchases', 'purchaseEvidence'], 'readwrite');
  await Promise.all([
    writing.objectStore('purchases').delete(id),
    writing.objectStore('purchaseEvidence').delete(id),
    writing.done,
  ]);
}
