import type { Report } from '../reporting/report.ts';
import type { Database } from './migrations.ts';
import { StorageError } from './storage-error.ts';

/** Keeps a new report. Rejects with a `StorageError`; then nothing was written. */
export async function addReport(database: Database, report: Report): Promise<void> {
  try {
    await database.add('reports', report);
  } catch (error) {
    throw StorageError.from(error);
  }
}

/** All reports, the newest first. */
export async function allReports(database: Database): Promise<Report[]> {
  return (await database.getAllFromIndex('reports', 'createdAt')).reverse();
}

/** Sets when the marketplace got the report; false where there is no such report. */
export async function markFiled(database: Database, id: string, filedAt: string): Promise<boolean> {
  const writing = database.transaction('reports', 'readwrite');
  const report = await writing.store.get(id);
  if (report) await writing.store.put({ ...report, state: 'filed', filedAt });
  await writing.done;
  return report !== undefined;
}

/** Removes a report that was not filed; one that was filed is history and stays. */
export async function removeDraft(database: Database, id: string): Promise<boolean> {
  const writing = database.transaction('reports', 'readwrite');
  const report = await writing.store.get(id);
  const removable = report?.state === 'draft';
  if (removable) await writing.store.delete(id);
  await writing.done;
  return removable;
}
