import type { Exception } from '../rulebook/exception.ts';
import type { Database } from './migrations.ts';

/** All of them, the newest first. */
export async function allExceptions(database: Database): Promise<Exception[]> {
  return (await database.getAllFromIndex('exceptions', 'madeAt')).reverse();
}
