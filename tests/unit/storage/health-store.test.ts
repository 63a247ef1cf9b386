import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../../lib/storage/database.ts';
import { countPage, healthOf } from '../../../lib/storage/health-store.ts';

const day = (n: number) => `2026-11-0${n}T00:00:00.000Z`;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('counts pages, those that changed, and in which fields', async () => {
  const database = await openDatabase();
  expect(await healthOf(database, 'etsy')).toBeUndefined();
  await countPage(database, 'etsy', { now: [] }, day(1));
  await countPage(database, 'etsy', { now: ['price', 'seller'] }, day(2));
  await countPage(database, 'ebay', { now: ['name'] }, day(2));
  expect(await healthOf(database, 'etsy')).toEqual({
    marketplace: 'etsy',
    pages: 2,
    changed: 1,
    fields: { price: 1, seller: 1 },
    since: day(1),
    lastChanged: day(2),
  });
});

it('corrects what a page was counted as while it was still loading', async () => {
  const database = await openDatabase();
  await countPage(database, 'etsy', { now: ['price'] }, day(1));
  await countPage(database, 'etsy', { before: ['price'], now: [] }, day(1));
  expect(await healthOf(database, 'etsy')).toMatchObject({
    pages: 1,
    changed: 0,
    fields: { price: 0 },
  });
});
