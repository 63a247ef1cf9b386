import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { type Rulebook, RulebookSchema } from '../../lib/rulebook/rulebook.ts';
import { starterRulebook } from '../../lib/rulebook/starter/index.ts';

/** The rulebook in a JSON file, checked; the starter rulebook where none is named. */
export async function rulebookFrom(file: string | undefined): Promise<Rulebook> {
  if (file === undefined) return starterRulebook();
  const parsed = v.safeParse(RulebookSchema, JSON.parse(await readFile(file, 'utf8')));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${file} is not a rulebook: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
}
