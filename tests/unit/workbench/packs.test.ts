import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { compileEdits } from '../../../lib/matching/compile.ts';
import { entryKey } from '../../../lib/rulebook/entry.ts';
import type { Brand } from '../../../lib/rulebook/rulebook.ts';
import { changeRulebook } from '../../../lib/storage/change-rulebook.ts';
import { type Database, openDatabase } from '../../../lib/storage/database.ts';
import { inForce, readEntry, readMeta } from '../../../lib/storage/rulebook-store.ts';
import { weigh } from '../../../lib/verdict/weigh.ts';
import { installStarter } from '../../../lib/weighing/install-starter.ts';
import { RulebookInForce } from '../../../lib/weighing/rulebook-in-force.ts';
import { type RulebookInUse, rulebookInUse } from '../../../lib/weighing/rulebook-in-use.ts';
import { onAnnouncement } from '../../../lib/weighing/rulebook-windows.ts';
import { stopExpired } from '../../../lib/weighing/stop-expired.ts';
import { publishPack } from '../../../lib/workbench/packs/publish-pack.ts';
import { isSigned, newKeys, signed } from '../../../lib/workbench/packs/signature.ts';
import { offerPack, putPacks, takePack } from '../../../lib/workbench/packs/take-pack.ts';
import { packagedOf, starterOf } from '../rulebooks/packaged.ts';
import { small } from '../rulebooks/small.ts';

let database: Database;
let keys: CryptoKeyPair;
const call = () => ({ signal: new AbortController().signal, onProgress: () => {} });
const fox = (change: Partial<Brand> = {}): Brand => ({
  ...{ id: 'fox', name: 'Fox', aliases: [], sectors: ['toys'], lines: [] },
  ...change,
});

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await installStarter(database, starterOf(small), { extensionVersion: '1.0.0' });
  keys = await newKeys();
});

afterEach(() => vi.useRealTimers());

interface Stated {
  id?: string;
  version?: number;
  brands?: unknown[];
  expires?: string;
  withdrawn?: string;
}

async function packOf({ id = 'foxes', version = 1, brands = [fox()], ...more }: Stated = {}) {
  const head = { format: 'touchstone-rulebook', version: 1, name: id, released: '2026' } as const;
  const publishedAt = '2026-01-01T00:00:00.000Z';
  const pack = { id, name: id, version, publishedAt, ...more };
  return signed(
    {
      format: 'touchstone-pack',
      version: 1,
      pack: { ...pack, rulebook: { ...head, brands, phrases: [] } },
    },
    keys,
  );
}
const fileOf = (pack: unknown) => ({ source: new Blob([JSON.stringify(pack)]) });
const take = async (stated?: Stated) => takePack(database, fileOf(await packOf(stated)), call());
const foxInForce = async () => inForce(await readEntry(database, 'brand/fox'))?.value;
const packs = async () => (await readMeta(database))?.layers.packs ?? [];

it('shows the key and what a pack brings, and then puts it in force', async () => {
  const file = fileOf(await packOf());
  const offer = await offerPack(database, file);
  expect(offer).toMatchObject({ name: 'foxes', difference: { added: 1, changed: 0, removed: 0 } });
  expect(offer).toHaveProperty('fingerprint', expect.stringMatching(/^([0-9a-f]{4} ){9}\w{4}$/));
  expect(offer).not.toHaveProperty('present');
  expect(await foxInForce()).toBeUndefined();
  await takePack(database, file, call());
  expect(await foxInForce()).toEqual(fox());
});

it('refuses whatever isn’t the same publisher’s next version, and the old one goes on', async () => {
  await take({ version: 3 });
  const before = await readMeta(database);
  const good = await packOf({ version: 4 });
  const changed = { ...good, pack: { ...good.pack, name: 'other' } };
  expect(await isSigned(good)).toBe(true);
  const twice = await packOf({ version: 4, brands: [fox(), fox()] });
  const faulty = await packOf({ version: 4, brands: [{ ...fox(), sectors: ['spoons'] }] });
  const own = keys;
  keys = await newKeys();
  const others = await packOf({ version: 4 });
  keys = own;
  const cases: [string, unknown][] = [
    ['signature', changed],
    ['signature', { ...good, publicKey: others.publicKey }],
    ['otherKey', others],
    ['same', await packOf({ version: 3 })],
    ['older', await packOf({ version: 2 })],
    ['expired', await packOf({ version: 4, expires: '2020-01-01' })],
    ['twice', twice],
    ['rules', faulty],
    ['notPack', { ...good, more: 1 }],
    ['notPack', 'text'],
  ];
  for (const [refused, pack] of cases) {
    expect(await offerPack(database, fileOf(pack))).toMatchObject({ refused });
    expect(await takePack(database, fileOf(pack), call())).toMatchObject({ refused });
  }
  const cut = new Blob([JSON.stringify(good).slice(0, -9)]);
  expect(await takePack(database, { source: cut }, call())).toMatchObject({ refused: 'notPack' });
  expect(await readMeta(database)).toEqual(before);
  expect(await foxInForce()).toEqual(fox());
});

it('takes a new version’s changes as they were shown', async () => {
  await take({ brands: [fox(), fox({ id: 'gone', name: 'Gone' })] });
  const next = await packOf({
    version: 2,
    brands: [fox({ name: 'Red fox' }), fox({ id: 'new', name: 'New' })],
  });
  const offer = await offerPack(database, fileOf(next));
  expect(offer).toMatchObject({
    present: 1,
    difference: { added: 1, changed: 1, removed: 1, shown: { length: 3 } },
  });
  await takePack(database, fileOf(next), call());
  expect(await foxInForce()).toEqual(fox({ name: 'Red fox' }));
  expect(await packs()).toMatchObject([{ version: 2 }]);
});

it('lets the user’s own rules win, then the upper pack', async () => {
  await take();
  await take({ id: 'others', brands: [fox({ name: 'Others’ fox' })] });
  expect(await foxInForce()).toMatchObject({ name: 'Others’ fox' });
  await putPacks(database, (await packs()).toReversed(), 'foxes', call());
  expect(await foxInForce()).toMatchObject({ name: 'Fox' });
  const own = { kind: 'brand', value: fox({ name: 'My fox' }) } as const;
  const entries = [{ key: entryKey(own), to: { state: 'own', entry: own } } as const];
  await changeRulebook(database, { who: 'user', what: 'edit', about: '', entries }, compileEdits);
  await take({ version: 2, brands: [fox({ name: 'Newer fox' })] });
  expect(await foxInForce()).toMatchObject({ name: 'My fox' });
});

it('stops a pack that its publisher takes back, for good', async () => {
  await take();
  await take({ version: 2, brands: [], withdrawn: 'the key was stolen' });
  expect(await foxInForce()).toBeUndefined();
  expect(await packs()).toMatchObject([
    { version: 2, stopped: { why: 'withdrawn', reason: 'the key was stolen' } },
  ]);
  expect(await take({ version: 3 })).toMatchObject({ refused: 'withdrawn' });
});

/** As if the days until then were over. */
const endPacks = async () =>
  putPacks(
    database,
    (await packs()).map((pack) => ({ ...pack, expires: '2020-01-01' })),
    '',
    call(),
  );

it('stops a pack whose last day is over where nobody opens the workbench, and says so', async () => {
  await take();
  await endPacks();
  const sources = {
    database: async () => database,
    extensionVersion: '1.0.0',
    packaged: packagedOf(small),
  };
  const brandsIn = ({ compiled }: RulebookInUse) => weigh({ name: 'Fox' }, compiled).brands.length;
  const told = new Promise((resolve) => onAnnouncement(resolve));
  const opened = await rulebookInUse(sources);
  expect(brandsIn(opened)).toBe(0);
  // A window that shows the rulebook hears of it.
  expect(await told).toEqual({ keys: [], layers: true });
  expect(opened.state.stopped).toEqual([{ name: 'foxes', why: 'expired' }]);
  expect(await opened.verify()).toBeUndefined();
});

it('stops it at the end of its last day, in a worker that lives on', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-25T23:59:00Z') });
  await take({ expires: '2026-11-25' });
  const worker = new RulebookInForce({
    database: async () => database,
    extensionVersion: '1.0.0',
    packaged: packagedOf(small),
  });
  const brands = async () => weigh({ name: 'Fox' }, (await worker.now()).compiled).brands.length;
  expect(await brands()).toBe(1);
  vi.setSystemTime(Date.parse('2026-11-26T00:00:01Z'));
  expect(await brands()).toBe(0);
});

it('stops a pack whose last day is over, until a new version comes', async () => {
  await take({ expires: '2999-01-01' });
  expect(await stopExpired(database, call())).toEqual([]);
  await endPacks();
  expect(await stopExpired(database, call())).toEqual(['foxes']);
  expect(await foxInForce()).toBeUndefined();
  await take({ version: 2, expires: '2999-01-01' });
  expect(await foxInForce()).toEqual(fox());
});

it('publishes what another can take, each time as the next version', async () => {
  const own = { kind: 'brand', value: fox() } as const;
  const entries = [{ key: entryKey(own), to: { state: 'own', entry: own } } as const];
  await changeRulebook(database, { who: 'user', what: 'edit', about: '', entries }, compileEdits);
  const order = { id: 'mine', name: 'Mine', what: 'own' } as const;
  const nothingListed = async () => [];
  const first = await publishPack(database, order, nothingListed);
  const second = await publishPack(database, order, nothingListed);
  expect([first.version, second.version]).toEqual([1, 2]);
  const back = await publishPack(database, { ...order, withdrawn: 'over' }, nothingListed);

  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await installStarter(database, starterOf(small), { extensionVersion: '1.0.0' });
  await takePack(database, { source: first.file }, call());
  expect(await foxInForce()).toEqual(fox());
  const offer = await offerPack(database, { source: second.file });
  expect(offer).toMatchObject({ present: 1, fingerprint: first.fingerprint });
  expect(offer).toMatchObject({ difference: { added: 0, changed: 0, removed: 0 } });
  await takePack(database, { source: back.file }, call());
  expect(await foxInForce()).toBeUndefined();
});
