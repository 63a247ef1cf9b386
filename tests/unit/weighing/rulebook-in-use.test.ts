import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Database, openDatabase } from '../../../lib/storage/database.ts';
import { StorageError } from '../../../lib/storage/storage-error.ts';
import { rulebookInUse } from '../../../lib/weighing/rulebook-in-use.ts';
import { small } from '../rulebooks/small.ts';

let database: Database;
const packaged = vi.fn(async () => small);
const use = (extensionVersion = '1.0.0') =>
  rulebookInUse({ database: async () => database, extensionVersion, packaged });

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  packaged.mockClear();
});

it('takes the package’s once, then the kept one', async () => {
  expect((await use()).state).toEqual({
    name: 'small',
    released: small.released,
    brands: small.brands.length,
    phrases: small.phrases.length,
  });
  const again = await use();
  expect(packaged).toHaveBeenCalledOnce();
  expect(again.compiled.index.terms.length).toBeGreaterThan(small.brands.length);
});

it('takes the package’s again when the extension was updated', async () => {
  await use('1.0.0');
  await use('1.1.0');
  expect(packaged).toHaveBeenCalledTimes(2);
  expect((await use('1.1.0')).state.rebuilt).toBeUndefined();
  expect(packaged).toHaveBeenCalledTimes(2);
});

it('builds a damaged one again, says why, and goes on saying it', async () => {
  await use();
  await database.clear('brands');
  expect((await use()).state.rebuilt?.reason).toContain(`0 of ${small.brands.length} brands`);
  expect((await use()).state.rebuilt).toBeDefined();
  expect(packaged).toHaveBeenCalledTimes(2);
});

it('weighs with the package’s where nothing can be kept, and says so', async () => {
  const inUse = await rulebookInUse({
    database: () => Promise.reject(new StorageError('newer', 'made by a later version')),
    extensionVersion: '1.0.0',
    packaged,
  });
  expect(inUse.state.notKept).toEqual({ failure: 'newer', message: 'made by a later version' });
  expect(inUse.compiled.name).toBe('small');
});
