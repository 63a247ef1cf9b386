import { APOSTROPHE, classOf, RUNNING, SEPARATOR, scriptOf, WORD } from './characters.ts';
import type { Folded } from './fold.ts';

/** A run of letters and digits of scripts that put spaces between words. */
export interface Word {
  /** As terms are keyed: without apostrophes. */
  readonly text: string;
  /** Offsets into the folded text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Bits of `LATIN` … `OTHER_SCRIPT`. */
  readonly scripts: number;
  /** Bits of `HIDDEN` … `PICTURED` of its units; `HIDDEN` only where inside the word. */
  readonly marks: number;
}

export interface Words {
  readonly words: readonly Word[];
  /** Whether a letter of a running script occurs. */
  readonly running: boolean;
}

const PLUS = 0x2b;

/** The words of a folded text; letters of running scripts part words and are in none. */
export function wordsOf(folded: Folded): Words {
  const { text, marks } = folded;
  const words: Word[] = [];
  let running = false;
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind !== WORD) {
      if (kind === RUNNING) running = true;
      at += 1;
      continue;
    }
    const start = at;
    let scripts = 0;
    let seen = 0;
    let apostrophes = false;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const inside = classOf(unit);
      if (inside === WORD) {
        scripts |= scriptOf(unit);
        if (marks) seen |= at === start ? (marks[at] as number) & ~1 : (marks[at] as number);
      } else if (
        inside === APOSTROPHE &&
        at + 1 < text.length &&
        classOf(text.charCodeAt(at + 1)) === WORD
      ) {
        apostrophes = true;
      } else {
        break;
      }
      at += 1;
    }
    // 'A+++' is a grade and not 'A': a plus that ends a word is part of it.
    while (at < text.length && text.charCodeAt(at) === PLUS && endsWord(text, at)) at += 1;
    const slice = text.slice(start, at);
    words.push({
      text: apostrophes ? slice.replaceAll("'", '') : slice,
      start,
      end: at,
      scripts,
      marks: seen,
    });
  }
  return { words, running };
}

function endsWord(text: string, plus: number): boolean {
  let after = plus;
  // Bounded by the run of pluses, which the caller then steps over.
  while (after < text.length && text.charCodeAt(after) === PLUS) after += 1;
  return after === text.length || classOf(text.charCodeAt(after)) === SEPARATOR;
}
