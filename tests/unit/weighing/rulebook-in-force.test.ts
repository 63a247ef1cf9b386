import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { compileEdits } from '../../../lib/matching/compile.ts';
import type { Brand } from '../../../lib/rulebook/rulebook.ts';
import { changeRulebook } from '../../../lib/storage/change-rulebook.ts';
import { type Database, openDatabase } from '../../../lib/storage/database.ts';
import { StorageError } from '../../../lib/storage/storage-error.ts';
import { weigh } from '../../../lib/verdict/weigh.ts';
import { RulebookInForce } from '../../../lib/weighing/rulebook-in-force.ts';
import { packagedOf } from '../rulebooks/packaged.ts';
import { small } from '../rulebooks/small.ts';

let database: Database;
let isFull: boolean;
let inForce: RulebookInForce;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  isFull = false;
  inForce = begun();
  await inForce.verified();
});

const begun = () =>
  new RulebookInForce({
    database: async () => {
      if (isFull) throw new StorageError('full', 'the disk is full');
      return database;
    },
    extensionVersion: '1.0.0',
    packaged: packagedOf(small),
  });

const fox = (i: number): Brand => ({
  id: `fox-${i}`,
  name: `Fox Number ${i}`,
  aliases: [],
  sectors: ['toys'],
  lines: [],
});
const put = (...brands: Brand[]) =>
  changeRulebook(
    database,
    {
      who: 'user',
      what: 'edit',
      about: '',
      entries: brands.map((value) => ({
        key: `brand/${value.id}`,
        to: { state: 'own', entry: { kind: 'brand', value } },
      })),
    },
    compileEdits,
  );
const brandsIn = async (name: string) =>
  weigh({ name }, (await inForce.now()).compiled).brands.map(({ id }) => id);

it('weighs by a change from the next listing on', async () => {
  expect(await brandsIn('Fox Number 1 plush')).toEqual([]);
  await put(fox(1));
  await inForce.changed();
  expect(await brandsIn('Fox Number 1 plush')).toEqual(['fox-1']);
});

it('puts many edits into one image when it looks through them, once', async () => {
  await put(...Array.from({ length: 201 }, (_, i) => fox(i)));
  await inForce.changed();
  const merged = await inForce.verified();
  expect(await database.get('images', 'edits')).toBeUndefined();
  expect(await inForce.verified()).toBe(merged);
  expect(await brandsIn('Fox Number 200 plush')).toEqual(['fox-200']);
});

it('lets a change that comes while it looks win', async () => {
  await put(...Array.from({ length: 201 }, (_, i) => fox(i)));
  await inForce.changed();
  const looking = inForce.verified();
  await put(fox(500), { ...fox(3), name: 'Otter' });
  await inForce.changed();
  await looking;
  expect(await brandsIn('Fox Number 500 plush')).toEqual(['fox-500']);
  expect(await brandsIn('Fox Number 3 plush')).toEqual([]);
  expect(await brandsIn('Fox Number 7 plush')).toEqual(['fox-7']);
});

it('goes on with the package’s while nothing can be read, and comes back by itself', async () => {
  await put(fox(1));
  isFull = true;
  await inForce.changed();
  expect((await inForce.verified()).state.notKept?.failure).toBe('full');
  expect(await brandsIn('Nike shoes')).toEqual(['nike']);
  isFull = false;
  expect((await inForce.verified()).state.notKept).toBeUndefined();
  expect(await brandsIn('Fox Number 1 plush')).toEqual(['fox-1']);
});

it('keeps the package’s once there is room, where a first start found none', async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  isFull = true;
  const first = begun();
  expect((await first.verified()).state.notKept?.failure).toBe('full');
  isFull = false;
  expect((await first.verified()).state.notKept).toBeUndefined();
  expect(await database.count('blocks')).toBeGreaterThan(0);
});
