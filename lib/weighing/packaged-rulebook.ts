import * as v from 'valibot';
import { type Rulebook, RulebookSchema } from '../rulebook/rulebook.ts';

/** Where the build puts the starter rulebook, from the extension's root. */
export const packagedRulebookPath = '/rulebook/starter.json';

/** The starter rulebook from the extension's own package: a file on this machine. */
export async function fetchPackagedRulebook(url: string): Promise<Rulebook> {
  const response = await fetch(url);
  return v.parse(RulebookSchema, await response.json());
}
