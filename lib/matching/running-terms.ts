import { classOf, isHangul, isKatakana, RUNNING, SEPARATOR } from '../text/characters.ts';
import { type Folded, originalRange } from '../text/fold.ts';
import { mostMatches, type TermMatch } from './find-terms.ts';
import { HashedUnits, mixed, ofRunning, ofStem } from './image/rolling-hash.ts';
import {
  pairBits,
  shiftOf,
  stemAfter,
  stemPlace,
  windowBit,
  windowOfFour,
  windowOfSix,
} from './image/stems.ts';
import type { TermTable } from './image/term-table.ts';

/** Terms in scripts without spaces, and those said to stand inside words. */
export class RunningSearch {
  private readonly table: TermTable;
  private readonly pairs: Uint32Array;
  private readonly fours: Uint32Array;
  private readonly sixes: Uint32Array;
  private readonly stemKeys: Uint32Array;
  private readonly stemLengths: Uint8Array;
  private readonly key = new HashedUnits();

  constructor(table: TermTable) {
    this.table = table;
    this.pairs = table.words('pairs');
    this.fours = table.words('fours');
    this.sixes = table.words('sixes');
    this.stemKeys = table.words('stemKeys');
    this.stemLengths = table.bytes('stemLengths');
  }

  /** Adds the terms in `folded` to `matches`. */
  search(folded: Folded, matches: TermMatch[]): void {
    const { pairs, fours, sixes } = this;
    if (pairs.length === 0) return;
    const { text } = folded;
    const [shiftOfFour, shiftOfSix] = [shiftOf(fours), shiftOf(sixes)];
    let isHashed = false;
    let four = 0;
    let six = 0;
    // Each step looks at what ends here: one unit, two, four and six.
    const most = matches.length + mostMatches;
    for (let at = 0; at < text.length && matches.length < most; at += 1) {
      const unit = text.charCodeAt(at);
      four = windowOfFour(four, unit);
      six = windowOfSix(six, unit);
      const one = bitOf(pairs, pairBits + unit);
      const two = bitOf(pairs, four & 0xffff);
      const ofFour = bitOf(fours, windowBit(four, shiftOfFour));
      const ofSix = bitOf(sixes, windowBit(six, shiftOfSix));
      if ((one | two | ofFour | ofSix) === 0) continue;
      if (!isHashed) this.key.takeText(text);
      isHashed = true;
      if (one) this.take(folded, at, at + 1, matches);
      if (two && at > 0) this.endAfter(folded, at - 1, 2, matches);
      if (ofFour && at > 2) this.endAfter(folded, at - 3, 4, matches);
      if (ofSix && at > 4) this.follow(folded, at - 5, matches);
    }
  }

  private follow(folded: Folded, at: number, matches: TermMatch[]): void {
    const left = folded.text.length - at;
    let stem = 6;
    while (stem <= left && this.endAfter(folded, at, stem, matches)) stem = stemAfter(stem);
  }

  /** Takes the terms that begin with a stem and end before the next one; whether there is the stem. */
  private endAfter(folded: Folded, at: number, stem: number, matches: TermMatch[]): boolean {
    const { key, stemKeys } = this;
    const place = stemPlace(stemKeys, mixed(key.hash(at, at + stem), ofStem));
    if (stemKeys[place] === 0) return false;
    let lengths = this.stemLengths[place] as number;
    for (let end = at + stem; lengths !== 0 && end <= folded.text.length; end += 1) {
      if (lengths & 1) this.take(folded, at, end, matches);
      lengths >>= 1;
    }
    return true;
  }

  private take(folded: Folded, at: number, end: number, matches: TermMatch[]): void {
    const term = this.table.term(ofRunning, this.key, at, end);
    if (term === 0 || !hasEdges(folded.text, at, end, this.table.isHideable(term))) return;
    const [from, to] = originalRange(folded, at, end);
    matches.push({ term, start: from, end: to });
  }
}

function bitOf(bits: Uint32Array, bit: number): number {
  return ((bits[bit >>> 5] as number) >>> (bit & 31)) & 1;
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
