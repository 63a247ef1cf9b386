import {
  APOSTROPHE,
  classIn,
  classOf,
  DIGIT,
  LATIN,
  OTHER_SCRIPT,
  PLUS,
  RUNNING,
  SEPARATOR,
  SPACE,
  scriptIn,
  traitsOf,
  WORD,
} from './characters.ts';
import { type Folded, HIDDEN, unitByUnit } from './fold.ts';
import { HashedUnits, hashedOn } from './hashed-units.ts';

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

/**
 * The words of a folded text, in columns and as one key: the words parted by one space, without
 * apostrophes. Letters of running scripts part words and are in none. Filled anew for every text,
 * so that matching a page's titles makes no garbage.
 */
export class Words {
  folded: Folded = unitByUnit('', '');
  count = 0;
  /** Whether a letter of a running script occurs. */
  running = false;
  /** Whether any word is of more than one script, digits among letters too, ends in a plus, or has marks. */
  unusual = false;
  /** Offsets into the folded text, end exclusive. */
  starts = new Uint32Array(64);
  ends = new Uint32Array(64);
  scripts = new Uint8Array(64);
  marks = new Uint8Array(64);
  /** Offsets into `key`. */
  keyStarts = new Uint32Array(64);
  keyEnds = new Uint32Array(64);
  readonly key = new HashedUnits();
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

  endsInPlus(at: number): boolean {
    return this.key.units[(this.keyEnds[at] as number) - 1] === PLUS;
  }

  /** Splits `folded`; linear in it. */
  fill(folded: Folded): this {
    const { text } = folded;
    this.folded = folded;
    this.running = false;
    // A word has one unit at least, and a space before it in the key.
    this.key.room(text.length + 1);
    if (this.starts.length * 2 < text.length + 1) this.grow(text.length);
    const { starts, ends, scripts, marks, keyStarts, keyEnds } = this;
    const { units, prefixes } = this.key;
    let count = 0;
    let keyed = 0;
    let hash = 0;
    let unusual = false;
    let at = 0;
    while (at < text.length) {
      let unit = text.charCodeAt(at);
      let found = traitsOf(unit);
      if (classIn(found) !== WORD) {
        if (classIn(found) === RUNNING) this.running = true;
        at += 1;
        continue;
      }
      if (count > 0) {
        units[keyed++] = SPACE;
        hash = hashedOn(hash, SPACE);
        prefixes[keyed] = hash;
      }
      starts[count] = at;
      keyStarts[count] = keyed;
      let of = 0;
      for (;;) {
        of |= scriptIn(found);
        units[keyed++] = unit;
        hash = hashedOn(hash, unit);
        prefixes[keyed] = hash;
        at += 1;
        if (at === text.length) break;
        unit = text.charCodeAt(at);
        found = traitsOf(unit);
        if (classIn(found) === WORD) continue;
        // An apostrophe inside a word is left out of the key.
        if (classIn(found) !== APOSTROPHE || at + 1 === text.length) break;
        const next = text.charCodeAt(at + 1);
        if (classOf(next) !== WORD) break;
        at += 1;
        unit = next;
        found = traitsOf(next);
      }
      // 'A+++' is a grade and not 'A': a plus that ends a word is part of it.
      if (unit === PLUS && at < text.length && endsWord(text, at)) {
        unusual = true;
        for (; at < text.length && text.charCodeAt(at) === PLUS; at += 1) {
          units[keyed++] = PLUS;
          hash = hashedOn(hash, PLUS);
          prefixes[keyed] = hash;
        }
      }
      if (of !== LATIN && of !== DIGIT && of !== OTHER_SCRIPT) unusual = true;
      ends[count] = at;
      keyEnds[count] = keyed;
      scripts[count] = of;
      marks[count] = 0;
      count += 1;
    }
    this.count = count;
    this.keyLength = keyed;
    this.unusual = unusual || folded.marks !== undefined;
    if (folded.marks) this.mark(folded.marks);
    return this;
  }

  /** What folding took away in each word; before its first unit nothing is hidden in it. */
  private mark(of: Uint8Array): void {
    const { text } = this.folded;
    for (let word = 0; word < this.count; word += 1) {
      const start = this.starts[word] as number;
      let seen = 0;
      for (let at = start; at < (this.ends[word] as number); at += 1) {
        if (classOf(text.charCodeAt(at)) !== WORD) continue;
        seen |= at === start ? (of[at] as number) & ~HIDDEN : (of[at] as number);
      }
      this.marks[word] = seen;
    }
  }

  /** Makes room for `size` words. */
  private grow(size: number): void {
    for (const column of ['starts', 'ends', 'keyStarts', 'keyEnds'] as const)
      this[column] = new Uint32Array(size);
    for (const column of ['scripts', 'marks'] as const) this[column] = new Uint8Array(size);
  }
}

function endsWord(text: string, plus: number): boolean {
  let after = plus;
  // Bounded by the run of pluses, which the caller then steps over.
  while (after < text.length && text.charCodeAt(after) === PLUS) after += 1;
  return after === text.length || classOf(text.charCodeAt(after)) === SEPARATOR;
}
