import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../lib/reporting/ledger/entry.ts';
import { type Database, openDatabase } from '../../../lib/storage/database.ts';
import {
  addReports,
  allReports,
  evidenceNotedAt,
  historyOf,
  noteEvidence,
  putDown,
  verifyLedger,
} from '../../../lib/storage/ledger-store.ts';
import { draftOf } from '../reporting/ledger/report.ts';

const entry = (report: string, state: LedgerEntry['state'], more: Partial<LedgerEntry> = {}) => ({
  report,
  state,
  at: '2026-03-01T00:00:00.000Z',
  by: 'user' as const,
  ...more,
});

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await addReports(database, [
    draftOf('older', { createdAt: '2026-01-01T00:00:00.000Z' }),
    draftOf('newer', { createdAt: '2026-02-01T00:00:00.000Z' }),
  ]);
});

const holds = async () => {
  const { chain, changed, missing } = await verifyLedger(database);
  return chain.holds && changed.length === 0 && missing.length === 0;
};

it('lists reports with the newest first, each with its first entry', async () => {
  expect((await allReports(database)).map(({ id }) => id)).toEqual(['newer', 'older']);
  expect(await historyOf(database, 'older')).toMatchObject([{ state: 'draft', by: 'user' }]);
  expect(await verifyLedger(database)).toMatchObject({ entries: 2, chain: { holds: true } });
});

it('never writes over a report, and then keeps none of those that came with it', async () => {
  await expect(addReports(database, [draftOf('third'), draftOf('older')])).rejects.toThrow();
  expect((await allReports(database)).map(({ id }) => id)).toEqual(['newer', 'older']);
  expect(await holds()).toBe(true);
});

it('puts down what became of a report, with its time and note', async () => {
  await putDown(database, [entry('older', 'filed')]);
  const later = '2026-03-05T00:00:00.000Z';
  await putDown(database, [entry('older', 'acknowledged', { at: later, note: 'case 12' })]);
  expect(await database.get('reports', 'older')).toMatchObject({
    state: 'acknowledged',
    filedAt: '2026-03-01T00:00:00.000Z',
    changedAt: later,
  });
  expect(await historyOf(database, 'older')).toMatchObject([
    { state: 'draft' },
    { state: 'filed' },
    { state: 'acknowledged', note: 'case 12' },
  ]);
  expect(await holds()).toBe(true);
});

it('keeps where an offer was listed again for as long as it stands there', async () => {
  const url = 'https://www.ebay.com/itm/2';
  await putDown(database, [entry('older', 'filed'), entry('older', 'removed')]);
  await putDown(database, [entry('older', 'relisted', { by: 'visit', seen: { url } })]);
  await putDown(database, [entry('older', 'relisted', { note: 'reported by phone' })]);
  expect(await database.get('reports', 'older')).toMatchObject({ relistedAt: [{ url }] });
  const other = 'https://www.ebay.com/itm/3';
  await putDown(database, [entry('older', 'relisted', { by: 'visit', seen: { url: other } })]);
  const both = { relistedAt: [{ url }, { url: other }] };
  expect(await database.get('reports', 'older')).toMatchObject(both);
  const gone = { url, changed: ['gone' as const] };
  await putDown(database, [entry('older', 'relisted', { by: 'visit', seen: gone })]);
  expect(await database.get('reports', 'older')).toMatchObject({ relistedAt: [{ url: other }] });
  await putDown(database, [entry('older', 'removed', { by: 'visit' })]);
  expect(await database.get('reports', 'older')).not.toHaveProperty('relistedAt');
  expect(await holds()).toBe(true);
});

it('refuses a step that can’t follow, and a report that isn’t there, and writes nothing', async () => {
  await expect(
    putDown(database, [entry('newer', 'filed'), entry('older', 'accepted')]),
  ).rejects.toMatchObject({ because: 'no-such-step' });
  await expect(putDown(database, [entry('none', 'filed')])).rejects.toMatchObject({
    because: 'unknown-report',
  });
  expect((await allReports(database)).map(({ state }) => state)).toEqual(['draft', 'draft']);
  expect((await verifyLedger(database)).entries).toBe(2);
});

it('removes what a discarded draft said, and keeps that there was one', async () => {
  await putDown(database, [entry('newer', 'discarded')]);
  expect((await allReports(database)).map(({ id }) => id)).toEqual(['older']);
  expect(await holds()).toBe(true);
  await putDown(database, [entry('older', 'filed')]);
  await expect(putDown(database, [entry('older', 'discarded')])).rejects.toThrow();
});

it('takes a decision from the user’s word only', async () => {
  await putDown(database, [
    entry('older', 'filed'),
    entry('older', 'removed', { by: 'visit' }),
    entry('newer', 'filed'),
    entry('newer', 'removed'),
  ]);
  expect((await database.get('reports', 'older'))?.decided).toBeUndefined();
  expect((await database.get('reports', 'newer'))?.decided).toBe('accepted');
});

it('keeps one chain where two pages write at once', async () => {
  const other = await openDatabase();
  await Promise.all([
    ...['a', 'b', 'c'].map((id) => addReports(database, [draftOf(id)])),
    ...['d', 'e', 'f'].map((id) => addReports(other, [draftOf(id)])),
  ]);
  expect(await verifyLedger(database)).toMatchObject({ entries: 8, chain: { holds: true } });
});

it.each([
  [
    'a changed report',
    async () => {
      const report = await database.get('reports', 'older');
      if (report) await database.put('reports', { ...report, notice: 'another' });
    },
    { changed: ['older'] },
  ],
  [
    'a report set to another state',
    async () => {
      const report = await database.get('reports', 'older');
      if (report) await database.put('reports', { ...report, state: 'accepted' });
    },
    { changed: ['older'] },
  ],
  [
    'a report that is taken out',
    async () => database.delete('reports', 'older'),
    { missing: ['older'] },
  ],
  [
    'a report that is put in',
    async () => void (await database.put('reports', draftOf('smuggled'))),
    { changed: ['smuggled'] },
  ],
  ['an entry that is taken out', async () => database.delete('ledger', 0), { entries: 1 }],
  ['an end that is cut off', async () => database.delete('ledger', 1), { chain: { holds: false } }],
])('shows %s', async (_, change, found) => {
  await change();
  expect(await holds()).toBe(false);
  expect(await verifyLedger(database)).toMatchObject(found);
});

it('notes the hash of a saved bundle beside the listing’s newest report, in the chain', async () => {
  const hash = 'a'.repeat(64);
  expect(await noteEvidence(database, 'ebay/none', hash)).toBe(false);
  expect(await noteEvidence(database, undefined, hash)).toBe(false);
  expect(await noteEvidence(database, 'ebay/newer', hash)).toBe(true);
  expect(await historyOf(database, 'newer')).toMatchObject([
    { state: 'draft' },
    { state: 'draft', evidence: hash },
  ]);
  expect(await evidenceNotedAt(database, hash)).toMatch(/^\d{4}-/);
  expect(await evidenceNotedAt(database, 'b'.repeat(64))).toBeUndefined();
  expect(await holds()).toBe(true);
});
