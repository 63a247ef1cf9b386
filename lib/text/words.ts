import {
  APOSTROPHE,
  classIn,
  classOf,
  RUNNING,
  SEPARATOR,
  scriptIn,
  traitsOf,
  WORD,
} from './characters.ts';
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

const PLUS = 0x2b;
const SPACE = 0x20;

/**
 * The words of a folded text, in columns and as one key: the words parted by one space, without
 * apostrophes. Letters of running scripts part words and are in none. Filled anew for every text,
 * so that matching a page's titles makes no garbage.
 */
export class Words {
  folded: Folded = { text: '', original: '' };
  count = 0;
  /** Whether a letter of a running script occurs. */
  running = false;
  /** Offsets into the folded text, end exclusive. */
  starts = new Uint32Array(64);
  ends = new Uint32Array(64);
  scripts = new Uint8Array(64);
  marks = new Uint8Array(64);
  /** Offsets into `key`. */
  keyStarts = new Uint32Array(64);
  keyEnds = new Uint32Array(64);
  key = new Uint16Array(512);
  keyLength = 0;

  text(at: number): string {
    const start = this.keyStarts[at] as number;
    const from = this.starts[at] as number;
    const to = this.ends[at] as number;
    const slice = this.folded.text.slice(from, to);
    const whole = (this.keyEnds[at] as number) - start === to - from;
    return whole ? slice : slice.replaceAll("'", '');
  }

  at(at: number): Word {
    return {
      text: this.text(at),
      start: this.starts[at] as number,
      end: this.ends[at] as number,
      scripts: this.scripts[at] as number,
      marks: this.marks[at] as number,
    };
  }

  /** Splits `folded`; linear in it. */
  fill(folded: Folded): this {
    const { text, marks } = folded;
    this.folded = folded;
    this.count = 0;
    this.running = false;
    // A word has one unit at least, and a space before it in the key.
    if (this.key.length < text.length + 1) this.key = new Uint16Array(text.length * 2 + 1);
    const { key } = this;
    let keyed = 0;
    let at = 0;
    while (at < text.length) {
      let found = traitsOf(text.charCodeAt(at));
      if (classIn(found) !== WORD) {
        if (classIn(found) === RUNNING) this.running = true;
        at += 1;
        continue;
      }
      const start = at;
      if (keyed > 0) key[keyed++] = SPACE;
      const keyStart = keyed;
      let scripts = 0;
      let seen = 0;
      while (at < text.length) {
        const unit = text.charCodeAt(at);
        found = traitsOf(unit);
        const inside = classIn(found);
        if (inside === WORD) {
          scripts |= scriptIn(found);
          if (marks) seen |= at === start ? (marks[at] as number) & ~1 : (marks[at] as number);
          key[keyed++] = unit;
        } else if (
          inside !== APOSTROPHE ||
          at + 1 >= text.length ||
          classOf(text.charCodeAt(at + 1)) !== WORD
        ) {
          break;
        }
        at += 1;
      }
      // 'A+++' is a grade and not 'A': a plus that ends a word is part of it.
      while (at < text.length && text.charCodeAt(at) === PLUS && endsWord(text, at)) {
        key[keyed++] = PLUS;
        at += 1;
      }
      this.add(start, at, scripts, seen, keyStart, keyed);
    }
    this.keyLength = keyed;
    return this;
  }

  private add(
    start: number,
    end: number,
    scripts: number,
    marks: number,
    keyStart: number,
    keyEnd: number,
  ): void {
    const at = this.count;
    if (at === this.starts.length) this.grow();
    this.starts[at] = start;
    this.ends[at] = end;
    this.scripts[at] = scripts;
    this.marks[at] = marks;
    this.keyStarts[at] = keyStart;
    this.keyEnds[at] = keyEnd;
    this.count = at + 1;
  }

  private grow(): void {
    const size = this.starts.length * 2;
    for (const column of ['starts', 'ends', 'keyStarts', 'keyEnds'] as const) {
      const larger = new Uint32Array(size);
      larger.set(this[column]);
      this[column] = larger;
    }
    for (const column of ['scripts', 'marks'] as const) {
      const larger = new Uint8Array(size);
      larger.set(this[column]);
      this[column] = larger;
    }
  }
}

function endsWord(text: string, plus: number): boolean {
  let after = plus;
  // Bounded by the run of pluses, which the caller then steps over.
  while (after < text.length && text.charCodeAt(after) === PLUS) after += 1;
  return after === text.length || classOf(text.charCodeAt(after)) === SEPARATOR;
}
