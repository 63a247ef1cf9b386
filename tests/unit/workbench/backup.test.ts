import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { compileEdits } from '../../../lib/matching/compile.ts';
import type { Entry } from '../../../lib/rulebook/entry.ts';
import { changeRulebook } from '../../../lib/storage/change-rulebook.ts';
import { type Database, openDatabase } from '../../../lib/storage/database.ts';
import {
  addReports,
  allReports,
  putDown,
  verifyLedger,
  wholeLedger,
} from '../../../lib/storage/ledger-store.ts';
import { readPublisher } from '../../../lib/storage/publisher-store.ts';
import { addPurchase, allPurchases, evidenceOf } from '../../../lib/storage/purchase-store.ts';
import { rulebookInForce } from '../../../lib/storage/rulebook-in-force.ts';
import { allStudies, listingsOf, takeIn } from '../../../lib/storage/study-store.ts';
import type { Study, StudyListing } from '../../../lib/studies/study.ts';
import { installStarter } from '../../../lib/weighing/install-starter.ts';
import { compressed, linesIn } from '../../../lib/workbench/backup-file.ts';
import { importRules } from '../../../lib/workbench/import-rules.ts';
import { makeBackup } from '../../../lib/workbench/make-backup.ts';
import { publishPack } from '../../../lib/workbench/packs/publish-pack.ts';
import { takePack } from '../../../lib/workbench/packs/take-pack.ts';
import { BadBackup, restoreBackup } from '../../../lib/workbench/restore-backup.ts';
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
const draft = { key: 'brand/', value: { name: 'half' }, from: 0, at: '2026-01-01' } as const;

async function freshMachine(): Promise<void> {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await installStarter(database, starterOf(small), { extensionVersion: '1.0.0' });
}

async function say(entry: Entry): Promise<void> {
  const entries = [{ key: `brand/${entry.value.id}`, to: { state: 'own', entry } } as const];
  await changeRulebook(database, { who: 'user', what: 'edit', about: '', entries }, compileEdits);
}

/** Own rules, an import, a pack and a draft. */
async function work(): Promise<void> {
  await say(brand('fox'));
  const order = { id: 'mine', name: 'Mine', what: 'own' } as const;
  const { file } = await publishPack(database, order, async () => []);
  await takePack(database, { source: file }, call());
  const source = new Blob([JSON.stringify({ brands: [brand('owl').value] })]);
  await importRules(database, { name: 'owls.json', source, skipFaulty: false }, call());
  await database.put('drafts', draft);
}

beforeEach(freshMachine);

it('brings a machine to what another was, in one change', async () => {
  await work();
  const [rulebook, publisher] = [await rulebookInForce(database), await readPublisher(database)];
  const source = await makeBackup(database, call());
  await freshMachine();
  await say(brand('later'));
  await restoreBackup(database, { name: 'backup', source }, call());
  expect(await rulebookInForce(database)).toEqual(rulebook);
  expect(await database.getAll('drafts')).toEqual([draft]);
  expect((await readPublisher(database))?.published).toEqual(publisher?.published);
  const last = (await database.getAll('history')).at(-1);
  expect(last).toMatchObject({ what: 'restore', about: 'backup' });
  expect(last?.entries.map(({ key }) => key)).toEqual(['brand/fox', 'brand/later']);
});

it('keeps the key of a publisher who is here already', async () => {
  await work();
  const source = await makeBackup(database, call());
  await freshMachine();
  await publishPack(database, { id: 'other', name: 'Other', what: 'own' }, async () => []);
  await restoreBackup(database, { name: 'backup', source }, call());
  expect((await readPublisher(database))?.published).toHaveProperty('other');
});

const study: Study = {
  ...{ id: 's1', name: 'Kettles', question: '', protocol: '', threshold: 'caution' },
  frame: { searches: [], pages: 1, days: 1 },
  createdAt: '2026-11-01T10:00:00.000Z',
  walked: [],
};
const studyListing: StudyListing = {
  ...{ study: 's1', key: 'ebay/1', listing: { name: 'Kettle' }, level: 'clear', total: 0 },
  ...{ evidence: [], days: ['2026-11-01'], labels: { first: 'cannot-tell' } },
};
/** More than one call takes as arguments. */
const evidence = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251).buffer;
const filed = (report: string) =>
  ({ report, state: 'filed', at: '2026-01-02T00:00:00.000Z', by: 'user' }) as const;

/** Two reports, one of them filed, a study and a purchase. */
async function reportsAndMore(): Promise<void> {
  await addReports(database, [draftOf('1'), draftOf('2')]);
  await putDown(database, [filed('1')]);
  await takeIn(database, study, [studyListing]);
  await addPurchase(database, purchase, evidence);
}

it('brings reports with a ledger that holds, studies and purchases', async () => {
  await reportsAndMore();
  const source = await makeBackup(database, call());
  const before = await wholeLedger(database);
  await freshMachine();
  const { ledger } = await restoreBackup(database, { name: 'backup', source }, call());
  expect(ledger).toBe('taken');
  expect(await wholeLedger(database)).toEqual(before);
  expect(await verifyLedger(database)).toMatchObject({
    ...{ entries: 3, chain: { holds: true }, changed: [], missing: [] },
  });
  expect([await allStudies(database), await listingsOf(database, 's1')]).toEqual([
    [study],
    [studyListing],
  ]);
  expect(await allPurchases(database)).toEqual([purchase]);
  expect(await evidenceOf(database, purchase.id)).toEqual(evidence);
});

it('goes on from the ledger that is here, and leaves one that tells of others', async () => {
  await addReports(database, [draftOf('1')]);
  const early = await makeBackup(database, call());
  await putDown(database, [filed('1')]);
  const late = await makeBackup(database, call());
  const restored = async (source: Blob) =>
    (await restoreBackup(database, { name: 'x', source }, call())).ledger;
  expect(await restored(early)).toBe('here');
  await freshMachine();
  expect(await restored(early)).toBe('taken');
  expect(await restored(late)).toBe('taken');
  expect((await allReports(database)).map(({ state }) => state)).toEqual(['filed']);
  expect((await verifyLedger(database)).chain).toEqual({ holds: true });

  await freshMachine();
  await addReports(database, [draftOf('other')]);
  await takeIn(database, { ...study, name: 'gone on' }, []);
  expect(await restored(late)).toBe('other');
  expect((await allReports(database)).map(({ id }) => id)).toEqual(['other']);
  expect((await allStudies(database)).map(({ name }) => name)).toEqual(['gone on']);
  const lines = (await Array.fromAsync(linesIn(late))).join('\n');
  await freshMachine();
  const changed = await compressed([
    lines.replace('"state":"filed","at":"2026-01-02', '"state":"filed","at":"2026-01-03'),
  ]);
  expect(await restored(changed)).toBe('broken');
  expect(await allReports(database)).toEqual([]);
});

it('changes nothing by a file that is no whole backup', async () => {
  await work();
  const source = await makeBackup(database, call());
  const lines = await Array.fromAsync(linesIn(source));
  await freshMachine();
  const before = [await rulebookInForce(database), await database.count('blocks')];
  const bad = {
    'cut off in the compressed bytes': source.slice(0, source.size - 20),
    'not compressed': new Blob(lines),
    'without its last line': await compressed([lines.slice(0, -1).join('\n')]),
    'a line is missing': await compressed([lines.toSpliced(2, 1).join('\n')]),
    'a rule is faulty': await compressed([lines.join('\n').replaceAll('"toys"', '"spoons"')]),
    'a line is none of a backup’s': await compressed([lines.with(1, '{"x":1}').join('\n')]),
  };
  for (const [why, file] of Object.entries(bad))
    await expect(restoreBackup(database, { name: 'x', source: file }, call()), why).rejects.toThrow(
      BadBackup,
    );
  expect([await rulebookInForce(database), await database.count('blocks')]).toEqual(before);
});
