import { classOf, isHangul, isKatakana, RUNNING, SEPARATOR } from '../text/characters.ts';
import { type Disguise, type Reading, readingsOf, surroundings } from '../text/disguises.ts';
import { type Folded, fold, originalRange } from '../text/fold.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { hiddenNames } from './hidden-names.ts';
import { fewLetters, shortKey, type TermIndex } from './term-index.ts';

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
 * text: each word looks no further than the longest term that begins with it.
 */
export function findTerms(text: string, index: TermIndex): TermMatch[] {
  const folded = fold(text);
  const { words } = wordsOf(folded);
  const matches: TermMatch[] = [];
  const plain = (word: Word) => [{ text: word.text }];
  const around = surroundings(words);
  const readings: Reading[][] = words.map((word) =>
    isPlain(word) ? plain(word) : readingsOf(word, around, index.vocabulary.has),
  );
  for (let at = 0; at < words.length; at += 1) {
    for (const reading of readings[at] as Reading[]) {
      const longest = index.longestFrom.get(reading.text);
      if (longest === undefined) continue;
      extend(
        index,
        folded,
        words,
        readings,
        at,
        at,
        reading.text,
        reading.disguise,
        longest,
        matches,
      );
    }
    countedName(index, folded, words[at] as Word, matches);
  }
  findRunning(index, folded, matches);
  matches.push(...hiddenNames(index, folded, words));
  return withoutRepeats(matches);
}

function isPlain(word: Word): boolean {
  // Latin letters or digits alone, nothing folded away.
  return word.marks === 0 && (word.scripts === 1 || word.scripts === 8) && !word.text.endsWith('+');
}

/** Tries the words from `first` to `last` as a term, then one word more. */
function extend(
  index: TermIndex,
  folded: Folded,
  words: readonly Word[],
  readings: readonly Reading[][],
  first: number,
  last: number,
  key: string,
  disguise: Disguise | undefined,
  longest: number,
  matches: TermMatch[],
): void {
  const start = (words[first] as Word).start;
  const end = (words[last] as Word).end;
  const term = index.byWords.get(
    last > first && key.length - (last - first) <= fewLetters
      ? shortKey(folded.text.slice(start, end))
      : key,
  );
  if (term !== undefined) push(index, folded, term, start, end, disguise, matches);
  if (last - first + 1 >= longest || last + 1 >= words.length) return;
  for (const next of readings[last + 1] as Reading[]) {
    // One word in leet is enough to call a name disguised, and bounds the combinations.
    if (disguise && next.disguise && (next.disguise !== disguise || disguise === 'leet')) continue;
    extend(
      index,
      folded,
      words,
      readings,
      first,
      last + 1,
      `${key} ${next.text}`,
      disguise ?? next.disguise,
      longest,
      matches,
    );
  }
}

function push(
  index: TermIndex,
  folded: Folded,
  term: number,
  start: number,
  end: number,
  disguise: Disguise | undefined,
  matches: TermMatch[],
): void {
  const { name, accented } = index.terms[term] as { name: boolean; accented: boolean };
  if (isPartOfNumber(folded.text, start, end)) return;
  if (!name && disguise !== undefined && disguise !== 'accented' && disguise !== 'styled') return;
  const hides = name && !(accented && disguise === 'accented');
  const [from, to] = originalRange(folded, start, end);
  matches.push({ term, start: from, end: to, ...(hides && disguise ? { disguise } : {}) });
}

/** '1:1' is not in '1:1.5', nor '7A' in '0.7A'. */
function isPartOfNumber(text: string, start: number, end: number): boolean {
  const digit = (at: number) => text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39;
  const joins = (at: number) => '.,:/'.includes(text.charAt(at));
  if (digit(start) && start > 1 && joins(start - 1) && digit(start - 2)) return true;
  return digit(end - 1) && end + 1 < text.length && joins(end) && digit(end + 1);
}

/** A name with a number right behind it: 'iphone14', 'adidas350'. */
function countedName(index: TermIndex, folded: Folded, word: Word, matches: TermMatch[]): void {
  if (!(word.scripts & 8) || word.marks !== 0) return;
  const letters = /^([a-z]{4,})\d{1,4}$/.exec(word.text)?.[1];
  if (letters === undefined) return;
  const term = index.byWords.get(letters);
  if (term === undefined || !(index.terms[term] as { name: boolean }).name) return;
  push(index, folded, term, word.start, word.start + letters.length, undefined, matches);
}

/** Terms in scripts without spaces, and those said to stand inside words. */
function findRunning(index: TermIndex, folded: Folded, matches: TermMatch[]): void {
  const { text } = folded;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const lengths = index.lengthsFrom.get(unit);
    if (!lengths) continue;
    for (const length of lengths) {
      if (at + length > text.length) continue;
      const key = text.slice(at, at + length);
      const term = index.byCharacters.get(key);
      if (term === undefined) continue;
      if (!hasEdges(text, at, at + length, (index.terms[term] as { name: boolean }).name)) continue;
      const [start, end] = originalRange(folded, at, at + length);
      matches.push({ term, start, end });
    }
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
    return !(
      before &&
      before.start === match.start &&
      before.end === match.end &&
      before.term === match.term
    );
  });
}
