import { DIGIT, LATIN } from '../text/characters.ts';
import {
  caseLookAlike,
  type Disguise,
  type Reading,
  readingsOf,
  type Surroundings,
  surroundings,
} from '../text/disguises.ts';
import { type Folded, originalRange } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import type { TermMatch } from './find-terms.ts';
import { fewLetters, shortKey, type TermIndex } from './term-index.ts';

/** Latin capitals and small letters mixed so that l and I may stand for one another. */
const mixedCase = /\p{Lu}l|\p{Ll}I/u;

/** The terms of whole words in a text, added to `matches`. */
export function wordTerms(
  index: TermIndex,
  folded: Folded,
  words: readonly Word[],
  matches: TermMatch[],
): void {
  const search = new WordSearch(index, folded, words, matches);
  for (let first = 0; first < words.length; first += 1) search.from(first);
}

class WordSearch {
  private readonly index: TermIndex;
  private readonly folded: Folded;
  private readonly words: readonly Word[];
  private readonly matches: TermMatch[];
  private readonly mixedCase: boolean;
  private around: Surroundings | undefined;
  /** Readings of the words that have others than their own letters. */
  private readonly odd = new Map<number, readonly Reading[]>();

  constructor(index: TermIndex, folded: Folded, words: readonly Word[], matches: TermMatch[]) {
    this.index = index;
    this.folded = folded;
    this.words = words;
    this.matches = matches;
    this.mixedCase = mixedCase.test(folded.original);
    for (const [at, word] of words.entries()) {
      const readings = this.oddReadings(word);
      if (readings) this.odd.set(at, readings);
    }
  }

  from(first: number): void {
    const word = this.words[first];
    if (!word) return;
    const odd = this.odd.get(first);
    if (odd) for (const { text, disguise } of odd) this.begin(first, text, disguise);
    else this.begin(first, word.text, undefined);
    if (word.scripts & DIGIT && word.scripts & LATIN) this.countedName(word);
  }

  private begin(first: number, text: string, disguise: Disguise | undefined): void {
    const longest = this.index.longestFrom.get(text);
    if (longest !== undefined) this.extend(first, first, text, disguise, first + longest - 1);
  }

  /** Takes the words from `first` to `last`, read as `key`, for a term; then one word more. */
  private extend(
    first: number,
    last: number,
    key: string,
    disguise: Disguise | undefined,
    furthest: number,
  ): void {
    const start = this.words[first]?.start ?? 0;
    const end = this.words[last]?.end ?? 0;
    const gaps = last - first;
    const short = gaps > 0 && key.length - gaps <= fewLetters;
    const term = this.index.byWords.get(short ? shortKey(this.folded.text.slice(start, end)) : key);
    if (term !== undefined) this.push(term, start, end, disguise);
    const next = this.words[last + 1];
    if (last >= furthest || !next) return;
    const odd = this.odd.get(last + 1);
    if (!odd) {
      this.extend(first, last + 1, `${key} ${next.text}`, disguise, furthest);
      return;
    }
    for (const reading of odd) {
      // One word in leet is enough to call a name disguised, and bounds the combinations.
      const other = reading.disguise;
      if (disguise && other && (other !== disguise || disguise === 'leet')) continue;
      this.extend(first, last + 1, `${key} ${reading.text}`, disguise ?? other, furthest);
    }
  }

  private push(term: number, start: number, end: number, disguise: Disguise | undefined): void {
    const known = this.index.terms[term];
    if (!known || isPartOfNumber(this.folded.text, start, end)) return;
    // Letters may be styled or accented anywhere; other disguises are looked for in names only.
    const typographic = disguise === 'accented' || disguise === 'styled';
    if (!known.hideable && disguise !== undefined && !typographic) return;
    const hides = known.hideable && disguise && !(known.accented && disguise === 'accented');
    const [from, to] = originalRange(this.folded, start, end);
    this.matches.push({ term, start: from, end: to, ...(hides ? { disguise } : {}) });
  }

  /** A name with a number right behind it: 'iphone14', 'adidas350'. */
  private countedName(word: Word): void {
    const letters = /^([a-z]{4,})\d{1,4}$/.exec(word.text)?.[1];
    const term = letters === undefined ? undefined : this.index.byWords.get(letters);
    if (letters === undefined || term === undefined || !this.index.terms[term]?.hideable) return;
    if (word.marks === 0) this.push(term, word.start, word.start + letters.length, undefined);
  }

  private oddReadings(word: Word): readonly Reading[] | undefined {
    const simple = word.marks === 0 && (word.scripts === LATIN || word.scripts === DIGIT);
    if (simple && !word.text.endsWith('+')) return this.lookAlikes(word);
    this.around ??= surroundings(this.words);
    return readingsOf(word, this.around, this.index.vocabulary.has);
  }

  private lookAlikes(word: Word): readonly Reading[] | undefined {
    if (!this.mixedCase || this.index.vocabulary.has(word.text)) return undefined;
    const [start, end] = originalRange(this.folded, word.start, word.end);
    const meant = caseLookAlike(this.folded.original.slice(start, end));
    if (meant === undefined || !this.index.vocabulary.has(meant)) return undefined;
    return [{ text: word.text }, { text: meant, disguise: 'leet' }];
  }
}

/** '1:1' is not in '1:1.5', nor '7A' in '0.7A'. */
function isPartOfNumber(text: string, start: number, end: number): boolean {
  const digit = (at: number) => text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39;
  const joins = (at: number) => '.,:/'.includes(text.charAt(at));
  if (digit(start) && start > 1 && joins(start - 1) && digit(start - 2)) return true;
  return digit(end - 1) && end + 1 < text.length && joins(end) && digit(end + 1);
}
