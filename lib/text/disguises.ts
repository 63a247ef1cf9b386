import { CYRILLIC, DIGIT, GREEK, isDigit, LATIN, OTHER_SCRIPT } from './characters.ts';
import { latinReading } from './confusables.ts';
import { ACCENTED, HIDDEN, PICTURED, STYLED, WIDE } from './fold.ts';
import { type HashedUnits, hashedOn } from './hashed-units.ts';
import type { Word, Words } from './words.ts';

/** A way of writing a name so that a filter on its letters misses it. */
export type Disguise =
  | 'mixed-script'
  | 'hidden-character'
  | 'styled'
  | 'pictured'
  | 'leet'
  | 'masked'
  | 'spaced'
  | 'accented'
  | 'misspelt';

/** What a word may be meant to be read as. */
export interface Reading {
  readonly text: string;
  readonly disguise?: Disguise;
}

const leet: Record<string, string[]> = {
  '0': ['o'],
  '1': ['i', 'l'],
  '3': ['e'],
  '4': ['a'],
  '5': ['s'],
  '6': ['g'],
  '7': ['t'],
  '8': ['b'],
  '9': ['g'],
  '@': ['a'],
  $: ['s'],
  '!': ['i'],
  '|': ['l', 'i'],
};

/** The shortest name whose digits are read as letters: 'n1ke', but not 'b8'. */
const shortestLeet = 4;
const mostLeet = 3;

/**
 * All readings of digits and signs as letters, or of some of them, as a name may have its own digits
 * ('Sp5d3r'); none where the word looks like a model number.
 */
export function leetReadings(word: string): string[] {
  let letters = 0;
  let wasDigit = false;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    const digit = isDigit(unit);
    // Two digits in a row are how models are counted.
    if (digit && wasDigit) return [];
    wasDigit = digit;
    if (unit >= 0x61 && unit <= 0x7a) letters += 1;
  }
  const stand = word.length - letters;
  if (word.length < shortestLeet || stand === 0 || stand > mostLeet || letters <= stand) return [];
  let readings = [''];
  for (const character of word) {
    const letters = leet[character] ?? [];
    const meant = /[a-z0-9]/.test(character) ? [...letters, character] : letters;
    readings = readings.flatMap((before) => meant.map((letter) => before + letter));
  }
  return readings.filter((reading) => reading !== word);
}

/** For each digit the units that it may stand for, itself among them. */
const leetUnits = Array.from({ length: 10 }, (_, digit) =>
  [...(leet[digit] ?? []), String(digit)].map((letter) => letter.charCodeAt(0)),
);

/**
 * Whether `test` is true of the hash of any reading of the digits in `[start, end)` as letters, or of
 * the word as it is written. Most words with a digit are no name in any way; so none is spelt out.
 */
export function someLeetReading(
  key: HashedUnits,
  start: number,
  end: number,
  test: (hash: number) => boolean,
): boolean {
  return readOn(0, start);

  function readOn(hash: number, from: number): boolean {
    let at = from;
    while (at < end && !isDigit(key.units[at] as number)) at += 1;
    const before = key.joined(hash, from, at);
    if (at === end) return test(before);
    for (const unit of leetUnits[(key.units[at] as number) - ZERO] as number[])
      if (readOn(hashedOn(before, unit), at + 1)) return true;
    return false;
  }
}

const ZERO = 0x30;

/** What the whole text is like, against which one word stands out or doesn't. */
export interface Surroundings {
  readonly latinWords: number;
  /** Words in Cyrillic or Greek letters only. */
  readonly foreignWords: number;
  /**
   * Marks that all its Latin words carry: a text wholly in styled letters is a style. One word
   * alone is a style where its letters are wide, as in a form's field.
   */
  readonly commonMarks: number;
  /** Words with an accent: in a language that has them, one on a name is a habit. */
  readonly accentedWords: number;
  /** Chinese, Japanese and their kin, whose typing has wide letters. */
  readonly running: boolean;
}

export function surroundings({ count, scripts, marks, running }: Words): Surroundings {
  let latinWords = 0;
  let accentedWords = 0;
  let foreignWords = 0;
  let commonMarks = -1;
  for (let at = 0; at < count; at += 1) {
    const of = scripts[at] as number;
    if (of & LATIN) {
      latinWords += 1;
      if ((marks[at] as number) & ACCENTED) accentedWords += 1;
      commonMarks &= marks[at] as number;
    } else if (of & (CYRILLIC | GREEK)) {
      foreignWords += 1;
    }
  }
  return {
    latinWords,
    foreignWords,
    commonMarks: latinWords > 1 ? commonMarks : commonMarks & WIDE,
    accentedWords,
    running,
  };
}

const NINE = 0x39;

/** Whether digits may stand for letters in `[start, end)`: what `leetReadings` begins with. */
function mayBeLeet(units: Uint16Array, start: number, end: number): boolean {
  if (end - start < shortestLeet) return false;
  let digits = 0;
  let wasDigit = false;
  for (let at = start; at < end; at += 1) {
    const digit = (units[at] as number) <= NINE;
    if (digit && wasDigit) return false;
    if (digit) digits += 1;
    wasDigit = digit;
  }
  return digits <= mostLeet && end - start > 2 * digits;
}

/** Whether a word can only be read as it is written: with nothing folded away, hidden or mixed, nor a plus behind it. */
export function isPlain(words: Words, at: number): boolean {
  if (words.marks[at] !== 0 || words.endsInPlus(at)) return false;
  const scripts = words.scripts[at] as number;
  if (scripts === (LATIN | DIGIT))
    return !mayBeLeet(words.key.units, words.keyStarts[at] as number, words.keyEnds[at] as number);
  return scripts === LATIN || scripts === DIGIT || scripts === OTHER_SCRIPT;
}

/** Whether nothing but digits for letters makes the word another; of words that aren't plain. */
export function isOnlyLeet(words: Words, at: number): boolean {
  return words.marks[at] === 0 && words.scripts[at] === (LATIN | DIGIT) && !words.endsInPlus(at);
}

/**
 * The readings of a word, its own letters first. Letters of other scripts, digits and signs are
 * read as Latin letters only where that makes a word of a name.
 */
export function readingsOf(
  word: Word,
  around: Surroundings,
  isNameWord: (word: string) => boolean,
): Reading[] {
  const readings: Reading[] = [{ text: word.text, disguise: disguiseByMarks(word, around) }];
  const foreign = word.scripts & (CYRILLIC | GREEK);
  if (foreign || word.scripts & OTHER_SCRIPT) {
    const mixed = (word.scripts & LATIN) !== 0;
    // A word wholly in Cyrillic or Greek is normal text, but not alone among Latin words.
    const alone = foreign && !mixed && around.foreignWords === 1 && around.latinWords > 0;
    if (mixed || alone) {
      const latin = latinReading(word.text);
      if (latin !== undefined && isNameWord(latin)) {
        return [{ text: word.text }, { text: latin, disguise: 'mixed-script' }];
      }
    }
  } else if (word.scripts & LATIN && word.scripts & DIGIT) {
    for (const text of leetReadings(word.text)) {
      if (isNameWord(text)) readings.push({ text, disguise: 'leet' });
    }
  }
  if (word.text.endsWith('+')) readings.push({ text: word.text.replace(/\++$/, '') });
  return readings;
}

function disguiseByMarks(word: Word, around: Surroundings): Disguise | undefined {
  if (word.marks === 0 || !(word.scripts & (LATIN | DIGIT))) return undefined;
  const own = word.marks & ~around.commonMarks;
  if (own & HIDDEN) return 'hidden-character';
  if (own & PICTURED) return 'pictured';
  if (own & STYLED || (own & WIDE && !around.running)) return 'styled';
  return own & ACCENTED && around.accentedWords === 1 ? 'accented' : undefined;
}
