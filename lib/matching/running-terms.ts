import { classOf, isHangul, isKatakana, RUNNING, SEPARATOR } from '../text/characters.ts';
import { type Folded, originalRange } from '../text/fold.ts';
import type { TermMatch } from './find-terms.ts';
import { HashedUnits, mixed, ofRunning, ofStem } from './image/rolling-hash.ts';
import { byteOf, pairBits, quadBit, stemAfter, stemPlace } from './image/stems.ts';
import type { TermTable } from './image/term-table.ts';

/** Terms in scripts without spaces, and those said to stand inside words. */
export class RunningSearch {
  private readonly table: TermTable;
  private readonly pairs: Uint32Array;
  private readonly quadShift: number;
  private readonly stemKeys: Uint32Array;
  private readonly stemLengths: Uint8Array;
  private readonly key = new HashedUnits();

  constructor(table: TermTable) {
    this.table = table;
    this.pairs = table.words('pairs');
    this.quadShift = 32 - Math.log2(this.pairs.length * 32 - 2 * pairBits);
    this.stemKeys = table.words('stemKeys');
    this.stemLengths = table.bytes('stemLengths');
  }

  /** Adds the terms in `folded` to `matches`. */
  search(folded: Folded, matches: TermMatch[]): void {
    const { pairs, quadShift } = this;
    if (pairs.length === 0) return;
    const { text } = folded;
    const { length } = text;
    let hashed = false;
    let window = 0;
    // Each step looks at what ends here: one unit, two, and four.
    for (let at = 0; at < length; at += 1) {
      const unit = text.charCodeAt(at);
      window = (window << 8) | byteOf(unit);
      const single = pairBits + unit;
      const pair = window & 0xffff;
      const quad = 2 * pairBits + quadBit(window, quadShift);
      const one = ((pairs[single >>> 5] as number) >>> (single & 31)) & 1;
      const two = ((pairs[pair >>> 5] as number) >>> (pair & 31)) & 1;
      const four = ((pairs[quad >>> 5] as number) >>> (quad & 31)) & 1;
      if ((one | two | four) === 0) continue;
      if (!hashed) this.key.takeText(text);
      hashed = true;
      if (one) this.take(folded, at, at + 1, matches);
      if (two && at > 0) this.follow(folded, at - 1, 2, matches);
      if (four && at > 2) this.follow(folded, at - 3, 4, matches);
    }
  }

  private follow(folded: Folded, at: number, first: number, matches: TermMatch[]): void {
    const { key, stemKeys } = this;
    const left = folded.text.length - at;
    for (let stem = first; stem <= left; stem = stemAfter(stem)) {
      const place = stemPlace(stemKeys, mixed(key.hash(at, at + stem), ofStem));
      if (stemKeys[place] === 0) return;
      let lengths = this.stemLengths[place] as number;
      for (let length = stem; lengths !== 0 && length <= left; length += 1) {
        if (lengths & 1) this.take(folded, at, at + length, matches);
        lengths >>= 1;
      }
      // Pairs only begin what is shorter than four.
      if (stem === 2) return;
    }
  }

  private take(folded: Folded, at: number, end: number, matches: TermMatch[]): void {
    const term = this.table.term(ofRunning, this.key, at, end);
    if (term === 0 || !hasEdges(folded.text, at, end, this.table.isHideable(term))) return;
    const [from, to] = originalRange(folded, at, end);
    matches.push({ term, start: from, end: to });
  }
}

/** Names in Katakana and Hangul up to this length are likely parts of other words. */
const shortName = { katakana: 4, hangul: 2 };

function hasEdges(text: string, start: number, end: number, name: boolean): boolean {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const before = start > 0 ? text.charCodeAt(start - 1) : 0x20;
  const after = end < text.length ? text.charCodeAt(end) : 0x20;
  const firstRuns = classOf(first) === RUNNING;
  const lastRuns = classOf(last) === RUNNING;
  // 'A货' is not in 'BA货'; a term wholly in letters with spaces was asked for as a substring.
  if (lastRuns && !firstRuns && isSpaced(before)) return false;
  if (firstRuns && !lastRuns && isSpaced(after)) return false;
  if (!name) return true;
  if (isKatakana(first) && isKatakana(before)) return false;
  if (isKatakana(last) && isKatakana(after) && end - start <= shortName.katakana) return false;
  return !(isHangul(first) && isHangul(before) && end - start <= shortName.hangul);
}

function isSpaced(unit: number): boolean {
  const kind = classOf(unit);
  return kind !== RUNNING && kind !== SEPARATOR;
}
