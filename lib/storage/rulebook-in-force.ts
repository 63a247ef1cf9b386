import type { Rulebook } from '../rulebook/rulebook.ts';
import type { Database } from './migrations.ts';
import { readLayers, rulebookOf } from './rulebook-store.ts';

/** The whole rulebook in force, as one that `touchstone score --rulebook` takes. */
export async function rulebookInForce(database: Database): Promise<Rulebook> {
  const { rulebook } = rulebookOf(await readLayers(database));
  const { brands, phrases, expected: _, ...head } = rulebook;
  // A stream: brands first, then phrases.
  return { ...head, brands: [...brands], phrases: [...phrases] };
}
