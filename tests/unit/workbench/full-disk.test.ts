import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { compileEdits } from '../../../lib/matching/compile.ts';
import type { Entry } from '../../../lib/rulebook/entry.ts';
import { changeRulebook } from '../../../lib/storage/change-rulebook.ts';
import { type Database, openDatabase } from '../../../lib/storage/database.ts';
import { addException, rewordException } from '../../../lib/storage/exception-store.ts';
import { addReports } from '../../../lib/storage/ledger-store.ts';
import { addPurchase } from '../../../lib/storage/purchase-store.ts';
import { StorageError } from '../../../lib/storage/storage-error.ts';
import { installStarter } from '../../../lib/weighing/install-starter.ts';
import { importRules } from '../../../lib/workbench/import-rules.ts';
import { makeBackup } from '../../../lib/workbench/make-backup.ts';
import { publishPack } from '../../../lib/workbench/packs/publish-pack.ts';
import { takePack } from '../../../lib/workbench/packs/take-pack.ts';
import { restoreBackup } from '../../../lib/workbench/restore-backup.ts';
import { purchase } from '../purchases/sample.ts';
import { draftOf } from '../reporting/ledger/report.ts';
import { starterOf } from '../rulebooks/packaged.ts';
import { small } from '../rulebooks/small.ts';

let database: Database;
const call = () => ({ signal: new AbortController().signal, onProgress: () => {} });
const brand = (id: string): Entry => ({
  kind: 'brand',
  value: { id, name: id, aliases: [], sectors: ['toys'], lines: [] },
});
const exception = {
  ...({ id: 'x', kind: 'genuine', listingKey: 'ebay/1', about: 'Kettle', reason: '' } as const),
  ...{ madeAt: '2026-11-01T10:00:00.000Z', wrongRules: [] },
};

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await installStarter(database, starterOf(small), { extensionVersion: '1.0.0' });
});
afterEach(() => void vi.restoreAllMocks());

/** From so many writings on, the disk has no room. */
function fullAfter(writings: number): () => void {
  let left = writings;
  const spies = (['put', 'add'] as const).map((method) => {
    const write = IDBObjectStore.prototype[method];
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...record
    ) {
      if (left <= 0) throw new DOMException('no room', 'QuotaExceededError');
      left -= 1;
      return write.apply(this, record);
    });
  });
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}

/** All that is kept; what a blob holds is told by its size. */
async function everything(): Promise<unknown> {
  const stores = [...database.objectStoreNames];
  const all = await Promise.all(
    stores.map(async (store) => [
      store,
      await database.getAllKeys(store),
      await database.getAll(store),
    ]),
  );
  return JSON.parse(
    JSON.stringify(all, (_, value) => (value instanceof Blob ? { size: value.size } : value)),
  );
}

function importOwls() {
  const source = new Blob([JSON.stringify({ brands: [brand('owl').value] })]);
  return importRules(database, { name: 'owls.json', source, skipFaulty: false }, call());
}

const deeds: Record<string, () => Promise<() => Promise<unknown>>> = {
  'a change of a rule': async () => () =>
    changeRulebook(
      database,
      {
        ...{ who: 'user', what: 'edit', about: 'fox' },
        entries: [{ key: 'brand/fox', to: { state: 'own', entry: brand('fox') } }],
      },
      compileEdits,
    ),
  'an import': async () => importOwls,
  'a pack': async () => {
    const order = { id: 'mine', name: 'Mine', what: 'listed' } as const;
    const { file } = await publishPack(database, order, async () => [brand('fox')]);
    return () => takePack(database, { source: file }, call());
  },
  'a backup that is restored': async () => {
    await addReports(database, [draftOf('1')]);
    await addPurchase(database, purchase, new ArrayBuffer(8));
    await database.put('exceptions', exception);
    await importOwls();
    const source = await makeBackup(database, call());
    globalThis.indexedDB = new IDBFactory();
    database = await openDatabase();
    await installStarter(database, starterOf(small), { extensionVersion: '1.0.0' });
    return () => restoreBackup(database, { name: 'x', source }, call());
  },
  'an exception': async () => () => addException(database, exception),
  'an exception’s reason': async () => {
    await addException(database, exception);
    return () => rewordException(database, exception, 'because');
  },
  reports: async () => () => addReports(database, [draftOf('1'), draftOf('2')]),
};

it.each(Object.entries(deeds))(
  'keeps %s whole or not at all on a full disk',
  async (_, prepare) => {
    const deed = await prepare();
    const before = await everything();
    for (let writings = 0; ; writings += 1) {
      const makeRoom = fullAfter(writings);
      const failed = await deed().then(
        () => undefined,
        (error: Error) => error,
      );
      makeRoom();
      if (!failed) {
        expect(writings).toBeGreaterThan(0);
        break;
      }
      expect(StorageError.from(failed).failure, `after ${writings}: ${failed.message}`).toBe(
        'full',
      );
      expect(await everything(), `after ${writings}`).toEqual(before);
    }
    expect(await everything()).not.toEqual(before);
  },
);
