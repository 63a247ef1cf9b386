import type { Check, Finding, Surroundings } from './lint/finding.ts';
import { checkFloors } from './lint/floors.ts';
import { checkIdentifiers } from './lint/identifiers.ts';
import { checkLines } from './lint/lines.ts';
import { checkNames } from './lint/names.ts';
import { checkPhrases } from './lint/phrases.ts';
import { checkSellers } from './lint/sellers.ts';
import { checkText } from './lint/text.ts';
import type { Rulebook } from './rulebook.ts';

export type { Finding, LintRule, Surroundings } from './lint/finding.ts';
export { type Mend, mended } from './lint/mend.ts';

const checks: readonly Check[] = [
  checkIdentifiers,
  checkText,
  checkNames,
  checkLines,
  checkFloors,
  checkSellers,
  checkPhrases,
];

/**
 * What a rulebook's author should look at, errors first, with the mends that a click can make. The rulebook must
 * have the schema's form. In proportion to its terms.
 */
export function lint(rulebook: Rulebook, surroundings: Surroundings = {}): Finding[] {
  const findings = checks.flatMap((check) => check(rulebook, surroundings));
  const errors = findings.filter(({ level }) => level === 'error');
  return [...errors, ...findings.filter(({ level }) => level === 'warning')];
}
