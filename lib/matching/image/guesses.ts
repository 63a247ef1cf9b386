import type { HashedUnits } from '../../text/hashed-units.ts';
import { ByteReader } from './byte-reader.ts';
import { shapeOf } from './guess-shapes.ts';
import { mixed, ofSlip, placeOf } from './mixed-hash.ts';
import type { TermTable } from './term-table.ts';

/** Known letters that a masked word must still show. */
const leastKnown = 3;
/** A pattern that fits more words than these says nothing. */
const mostMeant = 4;

/** Of so many words of one length and one letter some always fit: then none is looked at. */
const mostOfShape = 400;

/** A name in which a word stands, and which of the name's words it is. */
export interface PlaceInName {
  readonly term: number;
  readonly word: number;
}

/** The words of names, by what is left of them where letters are masked, wrong or missing. */
export class Guesses {
  private readonly table: TermTable;
  private readonly shapes: Uint32Array;
  private readonly words: Uint8Array;
  private readonly slips: Uint32Array;

  constructor(table: TermTable) {
    this.table = table;
    this.shapes = table.words('shapes');
    this.words = table.bytes('guesses');
    this.slips = table.words('slips');
  }

  /** Words of which some could stand behind `pattern`, where `*` is any one letter. */
  behind(pattern: string): string[] {
    const letters = pattern.replaceAll('*', '');
    // A mark that stands for nothing: 'l*v' is 'lv'.
    const inside = !pattern.startsWith('*') && !pattern.endsWith('*');
    const bare = letters.length >= 2 && inside && this.table.isNameWord(letters) ? [letters] : [];
    if (letters.length < leastKnown || pattern.length - letters.length > letters.length)
      return bare;
    const isLast = pattern.startsWith('*');
    const unit = pattern.charCodeAt(isLast ? pattern.length - 1 : 0);
    const meant: string[] = [];
    for (const word of this.ofShape(shapeOf(pattern.length, unit, isLast)))
      if (fits(word, pattern)) meant.push(word);
    return meant.length > mostMeant ? bare : [...bare, ...meant];
  }

  private *ofShape(shape: number): Generator<string> {
    const { shapes } = this;
    let low = 0;
    let high = shapes.length / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shapes[2 * middle] as number) < shape) low = middle + 1;
      else high = middle;
    }
    if (shapes[2 * (low + mostOfShape)] === shape) return;
    for (; shapes[2 * low] === shape; low += 1) yield this.wordAt(shapes[2 * low + 1] as number);
  }

  private wordAt(at: number): string {
    const codes = this.words[at] as number;
    return this.table.decode(this.words, at + 1, at + 1 + codes);
  }

  /** Calls `take` with words that may be the key's with one slip; each can tell the names it is in. */
  near(
    key: HashedUnits,
    start: number,
    end: number,
    take: (word: string, places: () => readonly PlaceInName[]) => void,
  ): void {
    const { slips } = this;
    if (slips.length <= 2) return;
    const size = slips.length / 2;
    const seen: number[] = [];
    // With nothing left out first.
    for (let left = start; left < end - 1; left += 1) {
      const hash = left === start ? key.hash(start, end) : key.hashWithout(left, start, end);
      const wanted = mixed(hash, ofSlip) >>> 0;
      let place = placeOf(wanted, size);
      for (;;) {
        const at = slips[2 * place + 1] as number;
        if (at === 0) break;
        if (slips[2 * place] === wanted && !seen.includes(at)) {
          seen.push(at);
          take(this.wordAt(at), () => this.placesAt(at));
        }
        place = place + 1 === size ? 0 : place + 1;
      }
    }
  }

  private placesAt(at: number): PlaceInName[] {
    const reader = new ByteReader(this.words, at + 1 + (this.words[at] as number));
    return Array.from({ length: reader.varint() }, () => ({
      term: this.table.base + reader.varint(),
      word: reader.varint(),
    }));
  }
}

function fits(word: string, pattern: string): boolean {
  for (let i = 0; i < pattern.length; i += 1) {
    const letter = pattern.charAt(i);
    if (letter !== '*' && letter !== word.charAt(i)) return false;
  }
  return true;
}
