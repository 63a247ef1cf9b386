import { classOf, isHangul, isKatakana, RUNNING, SEPARATOR } from '../text/characters.ts';
import { type Folded, originalRange } from '../text/fold.ts';
import { HashedUnits } from '../text/hashed-units.ts';
import { mostMatches, type TermMatch } from './find-terms.ts';
import { mixed, ofRunning, ofStem } from './image/mixed-hash.ts';
import {
  endOfFive,
  endOfFour,
  endOfOne,
  endOfSix,
  endOfThree,
  endOfTwo,
  leastStem,
  shiftOf,
  stemAfter,
  stemPlace,
  windowBit,
  windowOfFive,
  windowOfFour,
  windowOfSix,
  windowOfThree,
} from './image/stems.ts';
import type { TermTable } from './image/term-table.ts';

/** Terms in scripts without spaces, and those said to stand inside words. */
export class RunningSearch {
  private readonly table: TermTable;
  private readonly ends: Uint8Array;
  private readonly singles: Uint32Array;
  private readonly shorts: Uint32Array;
  private readonly sixes: Uint32Array;
  private readonly stemKeys: Uint32Array;
  private readonly stemLengths: Uint8Array;
  private readonly key = new HashedUnits();

  constructor(table: TermTable) {
    this.table = table;
    this.ends = table.bytes('ends');
    this.singles = table.words('singles');
    this.shorts = table.words('shorts');
    this.sixes = table.words('sixes');
    this.stemKeys = table.words('stemKeys');
    this.stemLengths = table.bytes('stemLengths');
  }

  /** Adds the terms in `folded` to `matches`. */
  search(folded: Folded, matches: TermMatch[]): void {
    const { ends, singles, shorts, sixes } = this;
    if (ends.length === 0) return;
    const { text } = folded;
    const [shortShift, longShift] = [shiftOf(shorts), shiftOf(sixes)];
    let isHashed = false;
    let four = 0;
    let six = 0;
    const most = matches.length + mostMatches;
    // Each step looks at what ends here.
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      four = windowOfFour(four, unit);
      six = windowOfSix(six, unit);
      const may = ends[four & 0xffff] as number;
      if (may === 0) continue;
      const ofOne = may & endOfOne && bitOf(singles, unit);
      const ofTwo = may & endOfTwo;
      const ofThree = may & endOfThree && bitOf(shorts, windowBit(windowOfThree(four), shortShift));
      const ofFour = may & endOfFour && bitOf(shorts, windowBit(four, shortShift));
      const ofFive = may & endOfFive && bitOf(shorts, windowBit(windowOfFive(six), shortShift));
      const ofSix = may & endOfSix && bitOf(sixes, windowBit(six, longShift));
      if ((ofOne | ofTwo | ofThree | ofFour | ofFive | ofSix) === 0) continue;
      if (!isHashed) this.key.takeText(text);
      isHashed = true;
      const end = at + 1;
      if (ofOne) this.take(folded, at, end, matches);
      if (ofTwo && end >= 2) this.take(folded, end - 2, end, matches);
      if (ofThree && end >= 3) this.take(folded, end - 3, end, matches);
      if (ofFour && end >= 4) this.take(folded, end - 4, end, matches);
      if (ofFive && end >= 5) this.take(folded, end - 5, end, matches);
      if (ofSix && end >= leastStem) this.follow(folded, end - leastStem, matches);
      if (matches.length >= most) return;
    }
  }

  private follow(folded: Folded, at: number, matches: TermMatch[]): void {
    const left = folded.text.length - at;
    let stem = leastStem;
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
