import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import type { Report } from '../../../lib/reporting/report.ts';
import { type Database, openDatabase } from '../../../lib/storage/database.ts';
import {
  addReport,
  allReports,
  markFiled,
  removeDraft,
} from '../../../lib/storage/report-store.ts';

const report = (id: string, createdAt: string): Report => ({
  id,
  listingKey: 'ebay/1',
  state: 'draft',
  createdAt,
  listing: { id: '1', name: 'Shoes' },
  level: 'suspect',
  total: 20,
  evidence: [],
  channel: {
    marketplace: 'ebay',
    name: 'Report this item',
    url: 'https://ebay.example',
    prefilled: true,
  },
  notice: '',
  rulebook: 'small',
  extensionVersion: '1.0.0',
});

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await addReport(database, report('older', '2025-01-01T00:00:00.000Z'));
  await addReport(database, report('newer', '2025-02-01T00:00:00.000Z'));
});

it('lists reports with the newest first', async () => {
  expect((await allReports(database)).map(({ id }) => id)).toEqual(['newer', 'older']);
});

it('never writes over a report', async () => {
  await expect(addReport(database, report('older', '2026-01-01T00:00:00.000Z'))).rejects.toThrow();
  expect((await allReports(database)).at(-1)?.createdAt).toBe('2025-01-01T00:00:00.000Z');
});

it('marks one as filed, with the time', async () => {
  expect(await markFiled(database, 'older', '2025-03-01T00:00:00.000Z')).toBe(true);
  expect(await markFiled(database, 'none', '2025-03-01T00:00:00.000Z')).toBe(false);
  expect(await database.get('reports', 'older')).toMatchObject({
    state: 'filed',
    filedAt: '2025-03-01T00:00:00.000Z',
  });
});

it('removes drafts only', async () => {
  await markFiled(database, 'older', '2025-03-01T00:00:00.000Z');
  expect(await removeDraft(database, 'older')).toBe(false);
  expect(await removeDraft(database, 'newer')).toBe(true);
  expect((await allReports(database)).map(({ id }) => id)).toEqual(['older']);
});
