import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { compile, compileEdits } from '../../../lib/matching/compile.ts';
import type { CompiledRulebook } from '../../../lib/matching/compiled.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import { pageSize } from '../../../lib/matching/image/pages.ts';
import type { Brand } from '../../../lib/rulebook/rulebook.ts';
import { starterRulebook } from '../../../lib/rulebook/starter/index.ts';
import { changeRulebook } from '../../../lib/storage/change-rulebook.ts';
import { type Database, openDatabase } from '../../../lib/storage/database.ts';
import { firstOfImage } from '../../../lib/storage/kept-images.ts';
import type { KeptImage, PagesHead } from '../../../lib/storage/migrations.ts';
import { writePages } from '../../../lib/storage/write-pages.ts';
import { weigh } from '../../../lib/verdict/weigh.ts';
import { RulebookInForce } from '../../../lib/weighing/rulebook-in-force.ts';
import { packagedOf } from '../rulebooks/packaged.ts';

const starter = starterRulebook();
const image = compile(starter);
const whole = openImage(image);
const packaged = { ...packagedOf(starter), image: async () => image };
let database: Database;

const begun = () =>
  new RulebookInForce({ database: async () => database, extensionVersion: '1.0.0', packaged });

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await begun().verified();
  await keepPages();
});

/** As for a large one. */
async function keepPages(): Promise<void> {
  const kept = await database.get('images', 'base');
  if (!kept) throw new Error('no image is kept');
  await writePages(database, image, kept.covers);
}

const names = [
  'Nike Air Max 90 mens running shoes, top quality 1:1',
  'N1ke A i r J o r d a n',
  'G**ci belt, mirror quality',
  'Addidas trainers',
  '耐.克 运动鞋 高仿',
  'laces for Nike shoes',
  'a wooden spoon',
];

it('weighs by the pages that a listing asks for as by all', async () => {
  const reading = vi.spyOn(database, 'transaction');
  for (const name of names) {
    const listing = { name, price: 9, priceCurrency: 'USD' };
    const verdict = await begun().weighing((compiled) => weigh(listing, compiled));
    expect(verdict).toEqual(weigh(listing, whole));
  }
  const ofPages = reading.mock.calls.filter(([stores]) => String(stores) === 'imagePages');
  expect(ofPages.length).toBeGreaterThan(names.length);
});

it('weighs for several pages at once, and reads all where it is asked to', async () => {
  const inForce = begun();
  const verdicts = await Promise.all([
    ...names.map((name) => inForce.weighing((compiled) => weigh({ name }, compiled))),
    inForce.now().then(({ compiled }) => weigh({ name: 'Gucci belt' }, compiled)),
  ]);
  expect(verdicts).toEqual([...names, 'Gucci belt'].map((name) => weigh({ name }, whole)));
  expect((await inForce.verified()).unread).toBeUndefined();
});

it('reads all in one go where that is asked for before it is opened', async () => {
  const slices = vi.spyOn(Blob.prototype, 'slice');
  const { compiled, unread } = await begun().now();
  expect(unread).toBeUndefined();
  expect(weigh({ name: 'Gucci belt' }, compiled)).toEqual(weigh({ name: 'Gucci belt' }, whole));
  expect(slices).not.toHaveBeenCalled();
  slices.mockRestore();
});

it('reads all where a page isn’t kept any more', async () => {
  const inForce = begun();
  // Its front is there.
  await inForce.weighing(() => undefined);
  await database.clear('imagePages');
  const listing = { name: 'Gucci belt', price: 9, priceCurrency: 'USD' };
  expect(await inForce.weighing((compiled) => weigh(listing, compiled))).toEqual(
    weigh(listing, whole),
  );
});

it('keeps pages of no image but the kept one', async () => {
  expect(await database.count('imagePages')).toBeGreaterThan(100);
  await database.put(
    'meta',
    { ...(await database.get('meta', 'rulebook')), extensionVersion: '0.9.0' } as never,
    'rulebook',
  );
  await begun().verified();
  expect(await database.count('imagePages')).toBe(0);
});

it('weighs by a change that comes before all is read', async () => {
  const inForce = begun();
  const find = async (name: string) =>
    (await inForce.weighing((compiled) => weigh({ name }, compiled))).brands.map(({ id }) => id);
  expect(await find('Fox Number 1 plush')).toEqual([]);
  const value: Brand = {
    id: 'fox',
    name: 'Fox Number 1',
    aliases: [],
    sectors: ['toys'],
    lines: [],
  };
  await changeRulebook(
    database,
    {
      who: 'user',
      what: 'edit',
      about: '',
      entries: [{ key: 'brand/fox', to: { state: 'own', entry: { kind: 'brand', value } } }],
    },
    compileEdits,
  );
  await inForce.changed();
  expect(await find('Fox Number 1 plush')).toEqual(['fox']);
});

const headOf = () => database.get('imagePages', 'head') as Promise<PagesHead | undefined>;

it('forgets pages that aren’t as the image has them, once all of it is read', async () => {
  for (const key of await database.getAllKeys('imagePages'))
    if (key !== 'head') await database.put('imagePages', new ArrayBuffer(pageSize), key);
  const listing = { name: 'Gucci belt', price: 9, priceCurrency: 'USD' };
  const inForce = begun();
  const weighed = () => inForce.weighing((compiled) => weigh(listing, compiled));
  expect(await weighed()).not.toEqual(weigh(listing, whole));
  await inForce.verified();
  expect(await weighed()).toEqual(weigh(listing, whole));
  expect(await headOf()).toBeUndefined();
});

it('keeps pages that are as the image has them', async () => {
  const inForce = begun();
  await inForce.weighing((compiled) => weigh({ name: 'Gucci belt' }, compiled));
  await inForce.verified();
  expect(await headOf()).toBeDefined();
});

it('weighs by all where it fails by a part', async () => {
  let times = 0;
  const weighing = begun().weighing((compiled) => {
    times += 1;
    if (times === 1) throw new SyntaxError('a page is damaged');
    return weigh({ name: 'Gucci belt' }, compiled);
  });
  expect(await weighing).toEqual(weigh({ name: 'Gucci belt' }, whole));
  await expect(
    begun().weighing(() => {
      throw new TypeError('whatever is read');
    }),
  ).rejects.toThrow('whatever is read');
});

it('builds an image anew whose file is torn before its pages begin', async () => {
  const kept = await database.get('images', 'base');
  if (!kept) throw new Error('no image is kept');
  await database.put('images', { ...kept, image: kept.image.slice(0, 1000) }, 'base');
  const inForce = begun();
  const listing = { name: 'Gucci belt', price: 9, priceCurrency: 'USD' };
  const verdict = await inForce.weighing((compiled) => weigh(listing, compiled));
  expect(verdict).toEqual(weigh(listing, whole));
  expect((await inForce.verified()).state.notKept).toBeUndefined();
  expect((await database.get('images', 'base'))?.image.size).toBeGreaterThan(1 << 20);
});

it('keeps pages of a large image in the life that makes it', async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  const brands = Array.from({ length: 120 }, (_, i): Brand => {
    const website = `https://example.com/${'a'.repeat(20_000)}`;
    return {
      id: `fox-${i}`,
      name: `Fox Number ${i}`,
      aliases: [],
      sectors: [],
      lines: [],
      website,
    };
  });
  const large = () =>
    new RulebookInForce({
      database: async () => database,
      extensionVersion: '1.0.0',
      packaged: packagedOf({ ...starter, brands }),
    });
  await large().verified();
  const { rest } = await vi.waitFor(async () => {
    const base = await firstOfImage(
      (await database.get('images', 'base')) as KeptImage,
      await headOf(),
      database,
    );
    if (base instanceof ArrayBuffer) throw new Error('there are no pages yet');
    return base;
  });
  expect(rest.byteLength).toBeGreaterThan(2 << 20);
  const find = (compiled: CompiledRulebook) => weigh({ name: 'Fox Number 17 plush' }, compiled);
  expect((await large().weighing(find)).brands.map(({ id }) => id)).toEqual(['fox-17']);
});
