import { caseLookAlike } from '../text/case-look-alikes.ts';
import { DIGIT, isDigit, LATIN, SPACE } from '../text/characters.ts';
import {
  type Disguise,
  isOnlyLeet,
  isPlain,
  type Reading,
  readingsOf,
  type Surroundings,
  someLeetReading,
  surroundings,
} from '../text/disguises.ts';
import { originalRange, textOfUnits } from '../text/fold.ts';
import { hashedOn, joinedHash, longestKey } from '../text/hashed-units.ts';
import { Words } from '../text/words.ts';
import { mostMatches, type TermMatch } from './find-terms.ts';
import { ofWords } from './image/mixed-hash.ts';
import { fewLetters, shortKey } from './image/short-key.ts';
import type { TermTable } from './image/term-table.ts';

/** Words as a key, which is spelt out only where the filter grants its hash. */
interface Hashed {
  readonly text: string;
  readonly hash: number;
}

/** The terms of whole words in a text. */
export class WordSearch {
  private readonly table: TermTable;
  private words = new Words();
  private matches: TermMatch[] = [];
  private around: Surroundings | undefined;
  /** Readings of the words that have others than their own letters. */
  private readonly odd: (readonly Reading[] | undefined)[] = [];

  constructor(table: TermTable) {
    this.table = table;
  }

  /** Adds the terms among `words` to `matches`. */
  search(words: Words, matches: TermMatch[]): void {
    this.words = words;
    this.matches = matches;
    if (this.odd.length > 0) this.odd.length = 0;
    if (words.unusual || words.folded.mixesCase) this.readOdd();
    const { count } = words;
    const most = matches.length + mostMatches;
    for (let first = 0; first < count && matches.length < most; first += 1) {
      const odd = this.oddAt(first);
      if (odd) this.beginOdd(first, odd);
      else this.extendPlain(first);
      if (words.unusual) this.countedName(first);
    }
  }

  private readOdd(): void {
    this.around = undefined;
    for (let at = 0; at < this.words.count; at += 1) this.odd.push(this.oddReadings(at));
  }

  private oddAt(word: number): readonly Reading[] | undefined {
    return this.odd.length > 0 ? this.odd[word] : undefined;
  }

  /** Terms from `first` on, of words that are read as they are written. */
  private extendPlain(first: number): void {
    const { words, table } = this;
    const { key } = words;
    const from = words.keyStarts[first] as number;
    for (let last = first; last < words.count; last += 1) {
      if (this.oddAt(last)) {
        const before = words.keyEnds[last - 1] as number;
        const text = textOfUnits(key.units, from, before);
        this.readOn(first, last, { text, hash: key.hash(from, before) }, undefined);
        return;
      }
      const to = words.keyEnds[last] as number;
      if (to - from > longestKey || !table.mayBegin(key, from, to)) return;
      const gaps = last - first;
      const term =
        gaps > 0 && to - from - gaps <= fewLetters
          ? this.shortTerm(first, last)
          : table.term(ofWords, key, from, to);
      if (term > 0) this.push(term, first, last, undefined);
    }
  }

  private shortTerm(first: number, last: number): number {
    const { folded, starts, ends } = this.words;
    return this.table.textTerm(ofWords, shortKey(folded.text.slice(starts[first], ends[last])));
  }

  /** Terms from `first` on, in each of its readings. */
  private beginOdd(first: number, readings: readonly Reading[]): void {
    for (const { text, disguise } of readings) {
      if (text.length > longestKey) continue;
      const hash = this.table.hashOf(text);
      if (this.table.mayBeginAs(hash)) this.extend(first, first, { text, hash }, disguise);
    }
  }

  /** Takes the words from `first` to `last`, read as `key`, for a term; then one word more. */
  private extend(first: number, last: number, key: Hashed, disguise: Disguise | undefined): void {
    const gaps = last - first;
    const short = gaps > 0 && key.text.length - gaps <= fewLetters;
    const term = short ? this.shortTerm(first, last) : this.table.textTerm(ofWords, key.text);
    if (term > 0) this.push(term, first, last, disguise);
    if (last + 1 < this.words.count) this.readOn(first, last + 1, key, disguise);
  }

  /** Takes one word more, in each of its readings, behind words that were read as `before`. */
  private readOn(
    first: number,
    last: number,
    before: Hashed,
    disguise: Disguise | undefined,
  ): void {
    const odd = this.oddAt(last);
    if (!odd) {
      this.readAs(this.words.text(last), first, last, before, disguise);
      return;
    }
    for (const reading of odd) {
      // One word in leet is enough to call a name disguised, and bounds the combinations.
      const other = reading.disguise;
      if (disguise && other && (other !== disguise || disguise === 'leet')) continue;
      this.readAs(reading.text, first, last, before, disguise ?? other);
    }
  }

  private readAs(
    word: string,
    first: number,
    last: number,
    before: Hashed,
    disguise: Disguise | undefined,
  ): void {
    if (before.text.length + 1 + word.length > longestKey) return;
    const hash = joinedHash(hashedOn(before.hash, SPACE), this.table.hashOf(word), word.length);
    if (!this.table.mayBeginAs(hash)) return;
    this.extend(first, last, { text: `${before.text} ${word}`, hash }, disguise);
  }

  private push(term: number, first: number, last: number, disguise: Disguise | undefined): void {
    const { starts, ends } = this.words;
    this.pushRange(term, starts[first] as number, ends[last] as number, disguise);
  }

  private pushRange(
    term: number,
    start: number,
    end: number,
    disguise: Disguise | undefined,
  ): void {
    const { table } = this;
    const { folded } = this.words;
    if (isPartOfNumber(folded.text, start, end)) return;
    // Letters may be styled or accented anywhere; other disguises are looked for in names only.
    const typographic = disguise === 'accented' || disguise === 'styled';
    const hideable = table.isHideable(term);
    if (!hideable && disguise !== undefined && !typographic) return;
    const hides = hideable && disguise && !(disguise === 'accented' && table.isAccented(term));
    const from = folded.map ? (folded.map.starts[start] as number) : start;
    const to = folded.map ? (folded.map.ends[end - 1] as number) : end;
    this.matches.push(
      hides ? { term, start: from, end: to, disguise } : { term, start: from, end: to },
    );
  }

  /** A name with a number right behind it: 'iphone14', 'adidas350'. */
  private countedName(at: number): void {
    const { words, table } = this;
    const of = words.scripts[at] as number;
    if (!(of & DIGIT && of & LATIN)) return;
    const start = words.keyStarts[at] as number;
    const end = words.keyEnds[at] as number;
    let letters = end;
    while (letters > start && isDigit(words.key.units[letters - 1] as number)) letters -= 1;
    if (end - letters > 4 || letters - start < 4 || words.marks[at] !== 0) return;
    if (letters - start > longestKey || !table.mayBegin(words.key, start, letters)) return;
    const term = table.term(ofWords, words.key, start, letters);
    if (term === 0 || !table.isHideable(term)) return;
    const from = words.starts[at] as number;
    const whole = (words.ends[at] as number) - from === end - start;
    if (whole) this.pushRange(term, from, from + letters - start, undefined);
  }

  private oddReadings(at: number): readonly Reading[] | undefined {
    const { words, table } = this;
    if (isPlain(words, at)) return words.folded.mixesCase ? this.lookAlikes(at) : undefined;
    if (isOnlyLeet(words, at) && !this.mayBeLeet(at)) return undefined;
    this.around ??= surroundings(words);
    const word = words.at(at);
    const readings = readingsOf(word, this.around, table.isNameWord);
    const [only] = readings;
    const asWritten = readings.length === 1 && only?.text === word.text && !only.disguise;
    return asWritten ? undefined : readings;
  }

  private mayBeLeet(at: number): boolean {
    const { key, keyStarts, keyEnds } = this.words;
    const [start, end] = [keyStarts[at] as number, keyEnds[at] as number];
    return end - start <= longestKey && someLeetReading(key, start, end, this.table.mayBeNameWord);
  }

  private lookAlikes(at: number): readonly Reading[] | undefined {
    const text = this.words.text(at);
    const { folded, starts, ends } = this.words;
    const [start, end] = originalRange(folded, starts[at] as number, ends[at] as number);
    const meant = caseLookAlike(folded.original.slice(start, end));
    if (meant === undefined || this.table.isNameWord(text) || !this.table.isNameWord(meant))
      return undefined;
    return [{ text }, { text: meant, disguise: 'leet' }];
  }
}

/** '1:1' is not in '1:1.5', nor '7A' in '0.7A'. */
function isPartOfNumber(text: string, start: number, end: number): boolean {
  if (start > 1 && isDigit(text.charCodeAt(start)) && isPoint(text.charCodeAt(start - 1)))
    if (isDigit(text.charCodeAt(start - 2))) return true;
  if (end + 1 >= text.length || !isDigit(text.charCodeAt(end - 1))) return false;
  return isPoint(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1));
}

/** One of '.', ',', ':' and '/'. */
function isPoint(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c || unit === 0x3a || unit === 0x2f;
}
