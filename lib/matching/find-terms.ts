import type { Disguise } from '../text/disguises.ts';
import { fold } from '../text/fold.ts';
import { Words } from '../text/words.ts';
import type { CompiledRulebook } from './compiled.ts';

/** A term found in a text. */
export interface TermMatch {
  /** Its number in the rulebook. */
  readonly term: number;
  /** UTF-16 offsets into the original text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** How the name is hidden; absent where it is written plainly. */
  readonly disguise?: Disguise;
}

/** No text that is meant to be read names more; each kind of search stops there. */
export const mostMatches = 600;

const words = new Words();

/**
 * All terms of the rulebook in the text, overlapping ones too, by where they begin. Linear in the
 * text: each place is looked at no further than the longest term that begins there.
 */
export function findTerms(text: string, rulebook: CompiledRulebook): TermMatch[] {
  const matches: TermMatch[] = [];
  rulebook.find(words.fill(fold(text)), matches);
  return withoutRepeats(matches, rulebook);
}

/** Names in the text that are one slip away from how they are spelt. */
export function findNearNames(text: string, rulebook: CompiledRulebook): TermMatch[] {
  const matches: TermMatch[] = [];
  rulebook.findNear(words.fill(fold(text)), matches);
  return matches;
}

/** The plain reading of the same words wins over a disguised one. */
function withoutRepeats(matches: TermMatch[], rulebook: CompiledRulebook): TermMatch[] {
  // Most texts are of one script and hide nothing: their terms are found in order.
  if (isInOrder(matches)) return matches;
  matches.sort(
    (a, b) =>
      a.start - b.start ||
      a.end - b.end ||
      byKey(a.term, b.term, rulebook) ||
      Number(a.disguise !== undefined) - Number(b.disguise !== undefined),
  );
  return matches.filter((match, i) => {
    const before = matches[i - 1];
    const same = before?.start === match.start && before.end === match.end;
    return !(same && before.term === match.term);
  });
}

/** Whether each begins after the one before it, or with it and ends after it. */
function isInOrder(matches: readonly TermMatch[]): boolean {
  for (let i = 1; i < matches.length; i += 1) {
    const [before, match] = [matches[i - 1] as TermMatch, matches[i] as TermMatch];
    if (match.start < before.start) return false;
    if (match.start === before.start && match.end <= before.end) return false;
  }
  return true;
}

/** By what the terms say: their numbers are another rulebook's in another order. */
function byKey(a: number, b: number, rulebook: CompiledRulebook): number {
  if (a === b) return 0;
  const [left, right] = [rulebook.keyOf(a), rulebook.keyOf(b)];
  if (left === right) return a - b;
  return left < right ? -1 : 1;
}
