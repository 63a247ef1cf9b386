import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { decidePurchase } from '../../../lib/purchases/decide-purchase.ts';
import { type Database, openDatabase } from '../../../lib/storage/database.ts';
import { allExceptions } from '../../../lib/storage/kept-exceptions.ts';
import {
  addPurchase,
  allPurchases,
  evidenceOf,
  removePurchase,
} from '../../../lib/storage/purchase-store.ts';
import { purchase } from './sample.ts';

let database: Database;
const kept = async () => (await allPurchases(database))[0] ?? purchase;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await addPurchase(database, purchase, new Uint8Array([1, 2, 3]).buffer);
});

it('keeps a purchase with the evidence of that day, the newest first', async () => {
  const later = { ...purchase, id: 'p2', boughtAt: '2026-11-02T10:00:00.000Z' };
  await addPurchase(database, later, new ArrayBuffer(1));
  expect((await allPurchases(database)).map(({ id }) => id)).toEqual(['p2', 'p1']);
  expect(new Uint8Array((await evidenceOf(database, 'p1')) ?? new ArrayBuffer())).toEqual(
    new Uint8Array([1, 2, 3]),
  );
});

it('a genuine article becomes an exception, which goes with the answer', async () => {
  await decidePurchase(database, await kept(), { says: 'genuine', note: 'from the brand' });
  expect(await allExceptions(database)).toMatchObject([
    { kind: 'genuine', listingKey: 'ebay/77', reason: 'from the brand' },
  ]);
  await decidePurchase(database, await kept(), { says: 'notGenuine', note: '' });
  expect(await allExceptions(database)).toEqual([]);
  expect((await kept()).outcome).toMatchObject({ says: 'notGenuine' });
  await decidePurchase(database, await kept(), undefined);
  expect((await kept()).outcome).toBeUndefined();
});

it('said twice, it is one exception', async () => {
  await decidePurchase(database, await kept(), { says: 'genuine', note: 'a' });
  await decidePurchase(database, await kept(), { says: 'genuine', note: 'b' });
  expect((await allExceptions(database)).map(({ reason }) => reason)).toEqual(['b']);
});

it('refuses a purchase that is no purchase, and then has written nothing', async () => {
  const broken = { ...purchase, id: 'p3', boughtAt: 'yesterday' };
  await expect(addPurchase(database, broken, new ArrayBuffer(1))).rejects.toThrow();
  expect(await evidenceOf(database, 'p3')).toBeUndefined();
  await expect(addPurchase(database, purchase, new ArrayBuffer(1))).rejects.toThrow();
});

it('forgets a purchase and its evidence', async () => {
  await removePurchase(database, 'p1');
  expect(await allPurchases(database)).toEqual([]);
  expect(await evidenceOf(database, 'p1')).toBeUndefined();
});
