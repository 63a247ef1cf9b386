import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { compile, compileEdits } from '../../../lib/matching/compile.ts';
import { openLayers } from '../../../lib/matching/image/layers.ts';
import type { Entry } from '../../../lib/rulebook/entry.ts';
import { sortedEntries } from '../../../lib/rulebook/layers.ts';
import type { Brand, SaleChannel } from '../../../lib/rulebook/rulebook.ts';
import { changeRulebook } from '../../../lib/storage/change-rulebook.ts';
import { type Database, openDatabase } from '../../../lib/storage/database.ts';
import { readImages, wholeImage } from '../../../lib/storage/kept-images.ts';
import { readEntry, readLayers, rulebookOf } from '../../../lib/storage/rulebook-store.ts';
import { readBlocks, sweepSegments, writeSegment } from '../../../lib/storage/segment-store.ts';
import { installStarter } from '../../../lib/weighing/install-starter.ts';
import { switchLayers } from '../../../lib/weighing/switch-layers.ts';
import { starterOf } from '../rulebooks/packaged.ts';
import { small } from '../rulebooks/small.ts';

const stamp = { extensionVersion: '1.0.0' };
const head = { format: 'touchstone-rulebook', version: 1, name: 'own', released: '2026' } as const;
let database: Database;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});

const marks = (count: number): Entry[] =>
  Array.from({ length: count }, (_, i) => ({
    kind: 'brand',
    value: {
      id: `mark-${String(i).padStart(5, '0')}`,
      name: `Märk ${i}\n“quoted”`,
      aliases: [],
      sectors: ['toys'],
      lines: [],
    },
  }));

async function inForce() {
  const { rulebook } = rulebookOf(await readLayers(database));
  return sortedEntries({ brands: [...rulebook.brands], phrases: [...rulebook.phrases] });
}

/** Puts a segment over the starter, as an import does. */
async function importSegment(entries: Entry[], name = 'own') {
  const segment = await writeSegment(database, { name, head }, entries);
  const meta = await database.get('meta', 'rulebook');
  if (!meta) throw new Error('no rulebook');
  const to = { ...meta.layers, own: [segment.id, ...meta.layers.own] };
  const { rulebook, counts } = rulebookOf(await readLayers(database, to));
  const image = compile({
    ...rulebook,
    brands: [...rulebook.brands],
    phrases: [...rulebook.phrases],
  });
  await changeRulebook(
    database,
    {
      who: 'user',
      what: 'import',
      about: name,
      layers: { to, added: [segment], image, counts, at: meta.revision },
    },
    compileEdits,
  );
  return segment;
}

describe('the kept rulebook', () => {
  it('is torn at first', async () => {
    await expect(readLayers(database)).rejects.toThrow('head is missing');
  });

  it('comes back whole, with every part that a rulebook has', async () => {
    await installStarter(database, starterOf(small), stamp);
    expect(await inForce()).toEqual(sortedEntries(small));
  });

  it('tells of the sale channels of a segment that is about to come into force', async () => {
    await installStarter(database, starterOf(small), stamp);
    const channel = { ...(small.saleChannels?.[0] as SaleChannel), id: 'own-channel' };
    const segment = await writeSegment(
      database,
      { name: 'own', head: { ...head, saleChannels: [channel] } },
      marks(1),
    );
    const meta = await database.get('meta', 'rulebook');
    if (!meta) throw new Error('no rulebook');
    const to = { ...meta.layers, own: [segment.id] };
    const call = { signal: new AbortController().signal, onProgress() {} };
    const about = { who: 'user', what: 'import', about: 'own' } as const;
    await switchLayers(database, { ...about, to, added: [segment] }, call);
    const images = await readImages(database, wholeImage);
    if (!images) throw new Error('no image');
    const channels = openLayers(images.base, images.edits).saleChannels;
    expect([...channels.values()]).toContainEqual(expect.objectContaining({ id: 'own-channel' }));
  });

  it('keeps many entries in blocks, and finds each in them', async () => {
    await installStarter(database, starterOf(small), stamp);
    const many = marks(5000);
    const segment = await importSegment(many);
    expect(segment.blocks).toBeGreaterThan(2);
    expect(segment.entries).toEqual({ brand: 5000, phrase: 0 });
    for (const i of [0, 1, 2047, 2048, 4999]) {
      const value = many[i]?.value as Brand;
      expect((await readEntry(database, `brand/${value.id}`)).below?.value).toEqual(value);
    }
    expect((await readEntry(database, 'brand/mark-0051')).below).toBeUndefined();
    expect((await readEntry(database, 'brand/nike')).below?.value.id).toBe('nike');
  });

  it('takes nothing in that says a thing twice', async () => {
    const twice = { ...small, brands: [...small.brands, ...small.brands.slice(0, 1)] };
    expect(() => starterOf(twice)).toThrow('comes twice');
    await expect(importSegment([...marks(2), ...marks(2)])).rejects.toThrow('comes twice');
    expect(await database.count('blocks')).toBe(0);
  });

  it('takes of an entry that several layers state the topmost', async () => {
    await installStarter(database, starterOf(small), stamp);
    const nike = { ...(marks(1)[0]?.value as Brand), id: 'nike', name: 'Nike of the first' };
    await importSegment([{ kind: 'brand', value: nike }]);
    await importSegment([{ kind: 'brand', value: { ...nike, name: 'Nike of the second' } }]);
    const names = async () => (await inForce()).find(({ value }) => value.id === 'nike')?.value;
    expect(await names()).toMatchObject({ name: 'Nike of the second' });
    const own: Entry = { kind: 'brand', value: { ...nike, name: 'Nike of mine' } };
    const entries = [{ key: 'brand/nike' as const, to: { state: 'own' as const, entry: own } }];
    await changeRulebook(database, { who: 'user', what: 'edit', about: '', entries }, compileEdits);
    expect(await names()).toMatchObject({ name: 'Nike of mine' });
    await installStarter(database, starterOf(small), { extensionVersion: '1.1.0' });
    expect(await names()).toMatchObject({ name: 'Nike of mine' });
  });

  it('tells of each change who made it, when, and what was before', async () => {
    await installStarter(database, starterOf(small), stamp);
    const entries = [{ key: 'brand/nike' as const, to: { state: 'removed' as const } }];
    await changeRulebook(
      database,
      { who: 'user', what: 'edit', about: 'Nike', entries },
      compileEdits,
    );
    const [first, second] = await database.getAll('history');
    expect(first).toMatchObject({ revision: 1, who: 'extension', what: 'starter' });
    expect(second).toMatchObject({
      revision: 2,
      who: 'user',
      about: 'Nike',
      entries: [{ key: 'brand/nike', before: { state: 'below' }, after: { state: 'removed' } }],
    });
  });

  it('is left as it was by a change of layers that another change came before', async () => {
    await installStarter(database, starterOf(small), stamp);
    const entries = [{ key: 'brand/nike' as const, to: { state: 'removed' as const } }];
    await changeRulebook(
      database,
      { who: 'user', what: 'edit', about: 'Nike', entries },
      compileEdits,
    );
    const meta = await database.get('meta', 'rulebook');
    if (!meta) throw new Error('no rulebook');
    const layers = {
      to: meta.layers,
      image: compile(small),
      counts: { brand: 0, phrase: 0 },
      at: meta.revision - 1,
    };
    await expect(
      changeRulebook(database, { who: 'user', what: 'import', about: '', layers }, compile),
    ).rejects.toMatchObject({ name: 'Conflict' });
    expect(await database.get('meta', 'rulebook')).toEqual(meta);
  });

  it('sweeps away what was written for an import that never came in force', async () => {
    await installStarter(database, starterOf(small), stamp);
    const half = await writeSegment(database, { name: 'half', head }, marks(1000));
    const whole = await importSegment(marks(600));
    const meta = await database.get('meta', 'rulebook');
    await sweepSegments(database, new Set([whole.id, meta?.layers.starter ?? '']));
    expect(await readBlocks(database, half.id)).toEqual([]);
    expect((await readBlocks(database, whole.id)).length).toBe(whole.blocks);
    expect((await inForce()).length).toBe(600 + small.brands.length + small.phrases.length);
  });
});
