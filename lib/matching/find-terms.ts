import type { Disguise } from '../text/disguises.ts';
import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';
import { hiddenNames } from './hidden-names.ts';
import { runningTerms } from './running-terms.ts';
import type { TermIndex } from './term-index.ts';
import { wordTerms } from './word-terms.ts';

/** A term found in a text. */
export interface TermMatch {
  /** Identifier in the index. */
  readonly term: number;
  /** UTF-16 offsets into the original text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** How the name is hidden; absent where it is written plainly. */
  readonly disguise?: Disguise;
}

/**
 * All terms of the index in the text, overlapping ones too, by where they begin. Linear in the
 * text: each place is looked at no further than the longest term that begins there.
 */
export function findTerms(text: string, index: TermIndex): TermMatch[] {
  const folded = fold(text);
  const { words } = wordsOf(folded);
  const matches: TermMatch[] = [];
  wordTerms(index, folded, words, matches);
  runningTerms(index, folded, matches);
  hiddenNames(index, folded, words, matches);
  return withoutRepeats(matches);
}

/** The plain reading of the same words wins over a disguised one. */
function withoutRepeats(matches: TermMatch[]): TermMatch[] {
  if (matches.length < 2) return matches;
  matches.sort(
    (a, b) =>
      a.start - b.start ||
      a.end - b.end ||
      a.term - b.term ||
      Number(a.disguise !== undefined) - Number(b.disguise !== undefined),
  );
  return matches.filter((match, i) => {
    const before = matches[i - 1];
    const same = before?.start === match.start && before.end === match.end;
    return !(same && before.term === match.term);
  });
}
