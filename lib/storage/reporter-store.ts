import * as v from 'valibot';
import { unnamedShopper } from '../reporting/notice.ts';
import { type Reporter, ReporterSchema } from '../reporting/reporter.ts';
import type { Database } from './migrations.ts';
import { StorageError } from './storage-error.ts';

/** Who reports, as the user set it; a shopper without a name where nothing is set. */
export async function keptReporter(database: Database): Promise<Reporter> {
  return (await database.get('reporter', 'reporter')) ?? unnamedShopper;
}

/** Keeps who reports, without what such a reporter has no say in. Rejects with a `StorageError`. */
export async function keepReporter(database: Database, reporter: Reporter): Promise<Reporter> {
  // What was emptied is not there.
  const kept = v.parse(ReporterSchema, JSON.parse(JSON.stringify(reporter)));
  try {
    await database.put('reporter', kept, 'reporter');
  } catch (error) {
    throw StorageError.from(error);
  }
  return kept;
}
