import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { compileEdits } from '../../../lib/matching/compile.ts';
import type { Brand } from '../../../lib/rulebook/rulebook.ts';
import { changeRulebook } from '../../../lib/storage/change-rulebook.ts';
import { type Database, openDatabase } from '../../../lib/storage/database.ts';
import { weigh } from '../../../lib/verdict/weigh.ts';
import { RulebookInForce } from '../../../lib/weighing/rulebook-in-force.ts';
import { packagedOf } from '../rulebooks/packaged.ts';
import { small } from '../rulebooks/small.ts';

let database: Database;
let inForce: RulebookInForce;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  inForce = new RulebookInForce({
    database: async () => database,
    extensionVersion: '1.0.0',
    packaged: packagedOf(small),
  });
  await inForce.verified();
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
