import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { compile } from '../../../lib/matching/compile.ts';
import { pageSize, pagesIn } from '../../../lib/matching/image/pages.ts';
import { checksumIn, restOf } from '../../../lib/matching/image/split-image.ts';
import { starterRulebook } from '../../../lib/rulebook/starter/index.ts';
import { type Database, openDatabase } from '../../../lib/storage/database.ts';
import { readPages } from '../../../lib/storage/image-pages.ts';
import { firstOfImage } from '../../../lib/storage/kept-images.ts';
import type { PagesHead } from '../../../lib/storage/migrations.ts';
import { writePages } from '../../../lib/storage/write-pages.ts';

const starter = starterRulebook();
const image = compile(starter);
const another = compile({ ...starter, name: 'another' });
const covers = 7;
const all = pagesIn(restOf(image).byteLength);
let database: Database;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await keepBase(image);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** As what changes the rulebook keeps one in place of another. */
async function keepBase(base: ArrayBuffer, upTo = covers): Promise<void> {
  const writing = database.transaction(['images', 'imagePages'], 'readwrite');
  await Promise.all([
    writing.objectStore('images').put({ image: new Blob([base]), covers: upTo }, 'base'),
    writing.objectStore('imagePages').clear(),
    writing.done,
  ]);
}

const head = () => database.get('imagePages', 'head') as Promise<PagesHead | undefined>;

async function opened() {
  const kept = await database.get('images', 'base');
  if (!kept) throw new Error('no image is kept');
  return firstOfImage(kept, await head(), database);
}

async function isPaged(): Promise<boolean> {
  return !((await opened()) instanceof ArrayBuffer);
}

/** A worker's database, of which nothing more is heard after so many transactions. */
function killedAfter(transactions: number): Database {
  let left = transactions;
  return new Proxy(database, {
    get: (target, name) => {
      if (name === 'transaction' && left-- <= 0) throw new Error('killed');
      if (name === 'clear') return () => Promise.reject(new Error('killed'));
      return Reflect.get(target, name).bind(target);
    },
  });
}

it('keeps pages that are read as the image has them, and copies no more than a page at once', async () => {
  const slices = vi.spyOn(ArrayBuffer.prototype, 'slice');
  await writePages(database, image, covers);
  const copied = slices.mock.results.map(({ value }) => (value as ArrayBuffer).byteLength);
  expect(Math.max(0, ...copied)).toBeLessThanOrEqual(pageSize);
  slices.mockRestore();
  expect(await isPaged()).toBe(true);
  const [first, last] = await readPages(database, (await head()) as PagesHead, [0, all - 1]);
  const rest = restOf(image);
  expect(first).toEqual(rest.slice(0, pageSize).buffer);
  expect(last).toEqual(rest.slice((all - 1) * pageSize).buffer);
});

it('leaves a full disk the room that some of them took', async () => {
  let left = 300;
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    left -= 1;
    if (left < 0) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, given);
  });
  await expect(writePages(database, image, covers)).rejects.toMatchObject({ failure: 'full' });
  expect(left).toBeLessThan(0);
  expect(await database.count('imagePages')).toBe(0);
});

it('goes on where a worker’s end broke it off, and opens nothing by a part of them', async () => {
  await expect(writePages(killedAfter(2), image, covers)).rejects.toThrow('killed');
  const { written } = (await head()) as PagesHead;
  expect(written).toBeGreaterThan(0);
  expect(written).toBeLessThan(all);
  expect(await isPaged()).toBe(false);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await writePages(database, image, covers);
  expect(await isPaged()).toBe(true);
  const pages = put.mock.calls.filter(([, key]) => Array.isArray(key));
  expect(pages).toHaveLength(all - written);
});

it('is done by two at once, of whom one is broken off, as by one', async () => {
  const both = await Promise.allSettled([
    writePages(database, image, covers),
    writePages(killedAfter(2), image, covers),
  ]);
  expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect(await database.count('imagePages')).toBe(all + 1);
  const everyPage = Array.from({ length: all }, (_, page) => page);
  await expect(readPages(database, (await head()) as PagesHead, everyPage)).resolves.toBeDefined();
});

it.each([
  ['a later revision', covers + 1],
  ['the same revision', covers],
])('writes no page more once the image is another one, of %s', async (_, upTo) => {
  const writing = writePages(database, image, covers);
  await vi.waitFor(async () => expect((await head())?.written).toBeGreaterThan(0));
  await keepBase(another, upTo);
  await writePages(database, another, upTo);
  await writing;
  expect(await head()).toMatchObject({ covers: upTo, checksum: checksumIn(another) });
  expect(await isPaged()).toBe(true);
});

it('opens nothing by pages of another image of the same revision, and writes its own instead', async () => {
  await writePages(database, image, covers);
  await database.put('images', { image: new Blob([another]), covers }, 'base');
  expect(await isPaged()).toBe(false);
  await writePages(database, another, covers);
  expect(await isPaged()).toBe(true);
});

it('reads none where one is missing, and writes them anew', async () => {
  await writePages(database, image, covers);
  const known = (await head()) as PagesHead;
  await database.delete('imagePages', [known.checksum, 3]);
  await expect(readPages(database, known, [2, 3])).rejects.toThrow(
    'page 3 of the image is missing',
  );
  expect(await isPaged()).toBe(false);
  await writePages(database, image, covers);
  await expect(readPages(database, known, [2, 3])).resolves.toHaveLength(2);
});

it('forgets no pages of a newer image where those of a former are missing', async () => {
  await writePages(database, image, covers);
  const former = (await head()) as PagesHead;
  await keepBase(another, covers + 1);
  await writePages(database, another, covers + 1);
  await expect(readPages(database, former, [0])).rejects.toThrow();
  expect(await isPaged()).toBe(true);
});

it('takes a torn file for no first part of an image', async () => {
  await writePages(database, image, covers);
  for (const bytes of [0, 1000, image.byteLength - pageSize]) {
    await database.put('images', { image: new Blob([image.slice(0, bytes)]), covers }, 'base');
    expect(await isPaged()).toBe(false);
  }
});
