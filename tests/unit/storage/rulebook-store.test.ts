import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Brand, Rulebook } from '../../../lib/rulebook/rulebook.ts';
import { type Database, openDatabase } from '../../../lib/storage/database.ts';
import { readRulebook, replaceRulebook } from '../../../lib/storage/rulebook-store.ts';
import { small } from '../rulebooks/small.ts';

const stamp = { extensionVersion: '1.0.0' };
let database: Database;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});

const byId = (rulebook: Rulebook): Rulebook => ({
  ...rulebook,
  brands: rulebook.brands.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  phrases: rulebook.phrases.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});

describe('the kept rulebook', () => {
  it('is absent at first', async () => {
    expect(await readRulebook(database)).toEqual({ state: 'absent' });
  });

  it('comes back whole, with every part that a rulebook has', async () => {
    const meta = await replaceRulebook(database, small, stamp);
    expect(meta.brands).toBe(small.brands.length);
    const kept = await readRulebook(database);
    expect(kept.state === 'kept' && byId(kept.rulebook)).toEqual(byId(small));
  });

  it('is replaced wholly', async () => {
    await replaceRulebook(database, small, stamp);
    const [brand] = small.brands;
    await replaceRulebook(database, { ...small, brands: brand ? [brand] : [] }, stamp);
    const kept = await readRulebook(database);
    expect(kept.state === 'kept' && kept.rulebook.brands).toEqual([brand]);
  });

  it('is still the old one after a write that failed half-way', async () => {
    await replaceRulebook(database, small, stamp);
    const last = { id: 'last', name: 'no clone of this', aliases: [() => {}] } as unknown as Brand;
    const unwritable = { ...small, name: 'new', brands: [...small.brands.slice(1), last] };
    await expect(replaceRulebook(database, unwritable, stamp)).rejects.toMatchObject({
      name: 'StorageError',
    });
    const kept = await readRulebook(database);
    expect(kept.state === 'kept' && byId(kept.rulebook)).toEqual(byId(small));
  });

  it('is still the old one where the new one says a thing twice', async () => {
    await replaceRulebook(database, small, stamp);
    const twice = { ...small, brands: [...small.brands, ...small.brands.slice(0, 1)] };
    await expect(replaceRulebook(database, twice, stamp)).rejects.toThrow();
    const kept = await readRulebook(database);
    expect(kept.state === 'kept' && byId(kept.rulebook)).toEqual(byId(small));
  });

  it('is known to be torn where something is missing', async () => {
    await replaceRulebook(database, small, stamp);
    await database.delete('phrases', small.phrases[0]?.id ?? '');
    expect(await readRulebook(database)).toMatchObject({ state: 'torn' });
    await replaceRulebook(database, small, stamp);
    await database.delete('meta', 'rulebook');
    expect(await readRulebook(database)).toMatchObject({ state: 'torn' });
  });
});
