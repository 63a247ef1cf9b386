import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { compile } from '../../../lib/matching/compile.ts';
import { mappingFor } from '../../../lib/rulebook/exchange/table.ts';
import { changeRulebook } from '../../../lib/storage/change-rulebook.ts';
import { type Database, openDatabase } from '../../../lib/storage/database.ts';
import { headInForce, readEntry } from '../../../lib/storage/rulebook-store.ts';
import { installStarter } from '../../../lib/weighing/install-starter.ts';
import { importRules } from '../../../lib/workbench/import-rules.ts';
import { starterOf } from '../rulebooks/packaged.ts';
import { small } from '../rulebooks/small.ts';

let database: Database;
const call = () => ({ signal: new AbortController().signal, onProgress: () => {} });
const json = (rulebook: unknown) => ({
  name: 'rules.json',
  source: new Blob([JSON.stringify(rulebook)]),
  skipFaulty: false,
});
const brand = { id: 'fox', name: 'Fox', aliases: [], sectors: ['toys'], lines: [] };

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await installStarter(database, starterOf(small), { extensionVersion: '1.0.0' });
});

it('takes a rulebook in over the others, and over the user’s single word on its rules', async () => {
  const own = { kind: 'brand', value: { ...brand, name: 'My fox' } } as const;
  const entries = [
    { key: 'brand/fox' as const, to: { state: 'own' as const, entry: own as never } },
  ];
  await changeRulebook(database, { who: 'user', what: 'edit', about: '', entries }, compile);
  expect(await importRules(database, json({ brands: [brand] }), call())).toEqual({
    imported: 1,
    faults: [],
    faulty: 0,
  });
  const { own: left, below } = await readEntry(database, 'brand/fox');
  expect(left).toEqual({ state: 'below' });
  expect(below?.value).toEqual(brand);
});

const channel = {
  ...{ id: 'album', name: 'Album', hosts: ['album.example'], meaning: 'albums of copies' },
  ...{ strength: 2, source: 'own', date: '2026', certainty: 'verified' },
};

it('takes a file of sale channels alone, and says where it states nothing new', async () => {
  const order = json({ saleChannels: [channel] });
  expect(await importRules(database, order, call())).toMatchObject({ imported: 1, faulty: 0 });
  expect((await headInForce(database))?.saleChannels).toContainEqual(channel);
  const again = await importRules(database, order, call());
  expect(again).toMatchObject({ imported: 0, faulty: 1, faults: [{ why: 'present' }] });
  const empty = await importRules(database, json({ brands: [] }), call());
  expect(empty).toMatchObject({ imported: 0, faulty: 1, faults: [{ why: 'nothing' }] });
});

it('says where a sale channel stands twice', async () => {
  const twice = json({ saleChannels: [channel, { ...channel, strength: 3 }] });
  expect(await importRules(database, twice, call())).toMatchObject({
    imported: 0,
    faults: [{ why: 'twice', about: ['album', '1'] }],
  });
});

it('doesn’t keep the sale channels in force as they are today', async () => {
  const other = { ...channel, id: 'other' };
  await importRules(database, json({ saleChannels: [channel] }), call());
  const turned = Object.fromEntries(Object.entries(channel).toReversed());
  const order = json({ brands: [brand], saleChannels: [turned, other] });
  expect(await importRules(database, order, call())).toMatchObject({ imported: 2 });
  const [top = ''] = (await database.get('meta', 'rulebook'))?.layers.own ?? [];
  expect((await database.get('segments', top))?.head.saleChannels).toEqual([other]);
});

it('takes sale channels in with the rest, over those that are there', async () => {
  await importRules(database, json({ brands: [brand], saleChannels: [channel] }), call());
  expect((await headInForce(database))?.saleChannels).toContainEqual(channel);
  const faulty = json({ brands: [brand], saleChannels: [{ ...channel, hosts: [] }] });
  expect(await importRules(database, faulty, call())).toMatchObject({ imported: 0, faulty: 1 });
});

it('says where a fault is, and takes nothing in', async () => {
  const faulty = { ...brand, sectors: ['spoons'], lines: [{ id: 'x', name: 'X', terms: [3] }] };
  const before = await database.get('meta', 'rulebook');
  const stated = JSON.stringify({ brands: [brand, faulty] }, undefined, 1);
  const order = { name: 'x', source: new Blob([stated]), skipFaulty: false };
  const outcome = await importRules(database, order, call());
  expect(outcome.imported).toBe(0);
  expect(outcome.faults.map(({ line, column }) => `${line} ${column}`)).toEqual([
    '12 sectors.0',
    '12 lines.0.terms.0',
  ]);
  expect(await database.get('meta', 'rulebook')).toEqual(before);
  const broken = await importRules(
    database,
    { name: 'x', source: new Blob(['{"brands": [']), skipFaulty: true },
    call(),
  );
  expect(broken).toMatchObject({ imported: 0, faulty: 1 });
});

it('hears a cancel while a large file of JSON is read', async () => {
  const control = new AbortController();
  const many = Array.from({ length: 5000 }, (_, i) => ({ ...brand, id: `fox-${i}` }));
  let read = 0;
  const importing = importRules(database, json({ brands: many }), {
    signal: control.signal,
    onProgress: ({ share }) => {
      read = share ?? 0;
      if (share) control.abort();
    },
  });
  await expect(importing).rejects.toThrow(/abort/i);
  expect(read).toBeLessThan(0.5);
});

it('leaves nothing behind where it is cancelled', async () => {
  const control = new AbortController();
  const before = await database.count('blocks');
  const many = Array.from({ length: 3000 }, (_, i) => ({ ...brand, id: `fox-${i}` }));
  const importing = importRules(database, json({ brands: many }), {
    signal: control.signal,
    onProgress: ({ step }) => step === 'write' && control.abort(),
  });
  await expect(importing).rejects.toThrow();
  expect(await database.count('blocks')).toBe(before);
  expect(await database.count('history')).toBe(1);
});

it('knows the columns of a register’s export', () => {
  expect(mappingFor(['Mark', 'Intl Class', 'Owner', 'Trade mark']).columns).toEqual([
    'name',
    'niceClasses',
    undefined,
    undefined,
  ]);
});
