import { mixesCase } from './case-look-alikes.ts';
import { emojiLetter, regionalIndicatorA } from './emoji-letters.ts';
import { traditionalToSimplified } from './traditional-chinese.ts';

/**
 * A text in the one form in which terms and texts are compared, with the way back.
 * Offsets, here as everywhere, are UTF-16 code units.
 */
export interface Folded {
  readonly text: string;
  readonly original: string;
  /**
   * For each unit of `text` where in the original its character begins and ends; absent where
   * every unit stands where it stood.
   */
  readonly map: { readonly starts: Uint32Array; readonly ends: Uint32Array } | undefined;
  /** For each unit of `text`, what folding took away there: bits of `HIDDEN` … `WIDE`. */
  readonly marks: Uint8Array | undefined;
  /** Whether an l or I of the original may stand for the other. */
  readonly mixesCase: boolean;
}

/** An invisible character stood before this unit. */
export const HIDDEN = 1;
/** An accent other than é, è and ê, which many languages add to a foreign name. */
export const ACCENTED = 2;
/** A mathematical or circled letter. */
export const STYLED = 4;
/** A picture of a letter. */
export const PICTURED = 8;
/** A letter as wide as a Chinese character. */
export const WIDE = 16;

/** ASCII, but for the grave accent that stands for an apostrophe. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII itself
const ascii = /^[\x00-\x5f\x61-\x7f]*$/;
/** Zero-width characters and joiners, bidi controls, variation selectors, soft hyphen. */
const invisible = /\p{Default_Ignorable_Code_Point}/u;
/** Latin accents, Hebrew points, Arabic vowels and hamza, and the Arabic stretching letter. */
const strippedMarks =
  /[[\p{Mn}&&[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]]--[\u3099\u309a]]|\u0640/gv;
const arabicOrHebrew = /[\u0590-\u06ff]/;

/** A soft hyphen, a joiner, a variation selector: put there by typesetting and not to hide. */
function isHonestlyInvisible(codePoint: number): boolean {
  const joiner = codePoint === 0x200c || codePoint === 0x200d;
  return codePoint === 0xad || joiner || (codePoint >= 0xfe00 && codePoint <= 0xfe0f);
}

const special = new Map<string, string>([
  ...[...'’‘ʼ＇`´ʹ′'].map((c): [string, string] => [c, "'"]),
  ...[...'‐‑‒–—―−﹣－'].map((c): [string, string] => [c, '-']),
  ...[...'∗⁎✱✲＊﹡٭⋆★☆●■◼█'].map((c): [string, string] => [c, '*']),
  ...[...'™®©℠'].map((c): [string, string] => [c, ' ']),
  ['ß', 'ss'],
  ['ẞ', 'ss'],
  ['ı', 'i'],
  ['İ', 'i'],
  ['ł', 'l'],
  ['Ł', 'l'],
  ['ø', 'o'],
  ['Ø', 'o'],
  ['đ', 'd'],
  ['Đ', 'd'],
  ['æ', 'ae'],
  ['Æ', 'ae'],
  ['œ', 'oe'],
  ['Œ', 'oe'],
  // Persian and Arabic keyboards give different letters for the same one.
  ['ی', 'ي'],
  ['ى', 'ي'],
  ['ک', 'ك'],
]);

interface FoldedCharacter {
  text: string;
  mark: number;
}

const cache = new Map<number, FoldedCharacter>();

function foldCharacter(codePoint: number): FoldedCharacter {
  const character = String.fromCodePoint(codePoint);
  const whole = special.get(character);
  if (whole !== undefined) return { text: whole, mark: 0 };
  if (invisible.test(character)) {
    return { text: '', mark: isHonestlyInvisible(codePoint) ? 0 : HIDDEN };
  }
  const pictured = emojiLetter(codePoint);
  if (pictured !== undefined) return { text: pictured, mark: PICTURED };

  const compatible = character.normalize('NFKC').toLowerCase();
  const styled =
    (codePoint >= 0x1d400 && codePoint <= 0x1d7ff) ||
    (codePoint >= 0x249c && codePoint <= 0x24e9) ||
    (codePoint >= 0x1f110 && codePoint <= 0x1f149);
  // '⒩' becomes '(n)' and '🄽' 'n': the letter is what is read.
  const bare = styled ? compatible.replace(/[()]/g, '') : compatible;
  const stripped = bare.normalize('NFD').replace(strippedMarks, '').normalize('NFC');
  const accented =
    stripped !== bare && !/^(?:[éèê]|\p{M})$/u.test(bare) && !arabicOrHebrew.test(bare);
  const wide =
    (codePoint >= 0xff21 && codePoint <= 0xff3a) || (codePoint >= 0xff41 && codePoint <= 0xff5a);
  const mark = (accented ? ACCENTED : 0) | (styled ? STYLED : 0) | (wide ? WIDE : 0);
  return { text: [...stripped].map(replaced).join(''), mark };
}

/** The one form of what some languages write in two. */
function replaced(character: string): string {
  return (
    special.get(character) ??
    traditionalToSimplified.get(character.codePointAt(0) as number) ??
    character
  );
}

/** Half-width voicing marks and separate Korean letters join the character before them. */
function composed(before: string, codePoint: number): string | undefined {
  const voicing = codePoint === 0xff9e || codePoint === 0x3099 ? '\u3099' : undefined;
  const halfVoicing = codePoint === 0xff9f || codePoint === 0x309a ? '\u309a' : undefined;
  const jamo =
    codePoint >= 0x1161 && codePoint <= 0x11c2 ? String.fromCharCode(codePoint) : undefined;
  const mark = voicing ?? halfVoicing ?? jamo;
  if (mark === undefined || before === '') return undefined;
  const joined = (before + mark).normalize('NFC');
  return joined.length === 1 ? joined : undefined;
}

function isFlag(text: string, at: number): boolean {
  const indicator = (offset: number) => {
    const codePoint = text.codePointAt(offset) ?? 0;
    return codePoint >= regionalIndicatorA && codePoint < regionalIndicatorA + 26;
  };
  // Exactly two in a row are a country's flag; four and more may spell a word.
  return indicator(at) && indicator(at + 2) && !indicator(at + 4) && !indicator(at - 2);
}

function foldAny(original: string): Folded {
  const pieces: string[] = [];
  // NFKC makes at most eighteen characters of one (U+FDFA): grown where that happens.
  let starts = new Uint32Array(original.length + 18);
  let ends = new Uint32Array(original.length + 18);
  let marks = new Uint8Array(original.length + 18);
  let length = 0;
  let pending = 0;
  let at = 0;
  while (at < original.length) {
    const codePoint = original.codePointAt(at) as number;
    const width = codePoint > 0xffff ? 2 : 1;
    if (codePoint >= regionalIndicatorA && isFlag(original, at)) {
      pieces.push(' ');
      starts[length] = at;
      ends[length] = at + 4;
      length += 1;
      at += 4;
      pending = 0;
    } else {
      const joined = composed(pieces.at(-1) ?? '', codePoint);
      if (joined !== undefined) {
        pieces[pieces.length - 1] = joined;
        ends[length - 1] = at + width;
      } else {
        let folded = cache.get(codePoint);
        if (!folded) {
          folded = foldCharacter(codePoint);
          cache.set(codePoint, folded);
        }
        if (folded.text === '') {
          pending |= folded.mark;
          // A mark that stands alone belongs to the letter before it.
          if (length > 0 && !invisible.test(String.fromCodePoint(codePoint))) {
            ends[length - 1] = at + width;
            const latin = codePoint < 0x370 && pieces.at(-1) !== 'e';
            if (latin) marks[length - 1] = (marks[length - 1] as number) | ACCENTED;
          }
        } else {
          if (length + folded.text.length > starts.length) {
            starts = grown(starts);
            ends = grown(ends);
            marks = grownMarks(marks);
          }
          pieces.push(folded.text);
          for (let i = 0; i < folded.text.length; i += 1) {
            starts[length] = at;
            ends[length] = at + width;
            marks[length] = folded.mark | (i === 0 ? pending : 0);
            length += 1;
          }
          pending = 0;
        }
      }
      at += width;
    }
  }
  return {
    text: pieces.join(''),
    original,
    map: { starts: starts.subarray(0, length), ends: ends.subarray(0, length) },
    marks: marks.subarray(0, length),
    mixesCase: mixesCase(original),
  };
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2 + 18);
  larger.set(array);
  return larger;
}

function grownMarks(array: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(array.length * 2 + 18);
  larger.set(array);
  return larger;
}

/** For each unit of which folding makes one unit, whatever stands beside it, that unit; else 0. */
const simple = new Uint16Array(0x10000);
const simpleMarks = new Uint8Array(0x10000);
const asked = new Uint8Array(0x10000);

function askSimple(unit: number): void {
  asked[unit] = 1;
  const alone = unit < 0xd800 || unit > 0xdfff;
  if (!alone || composed('\u30ab', unit) !== undefined || composed('\u1100', unit) !== undefined)
    return;
  const { text, mark } = foldCharacter(unit);
  if (text.length !== 1) return;
  simple[unit] = text.charCodeAt(0);
  simpleMarks[unit] = mark;
}

/** What folding makes of a unit wherever it stands; 0 where that hangs on others, or is none or several. */
export function foldedAlone(unit: number): number {
  if (asked[unit] === 0) askSimple(unit);
  return simple[unit] as number;
}

let scratch = new Uint16Array(256);

/** The text unit by unit; nothing where a unit depends on others, or leaves none or several. */
function foldSimply(original: string): Folded | undefined {
  const { length } = original;
  if (scratch.length < length) scratch = new Uint16Array(length * 2);
  let anyMark = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = original.charCodeAt(at);
    const folded = foldedAlone(unit);
    if (folded === 0) return undefined;
    scratch[at] = folded;
    anyMark |= simpleMarks[unit] as number;
  }
  const text = textOfUnits(scratch, 0, length);
  if (anyMark === 0) return unitByUnit(text, original);
  const marks = new Uint8Array(length);
  for (let at = 0; at < length; at += 1) marks[at] = simpleMarks[original.charCodeAt(at)] as number;
  return unitByUnit(text, original, marks);
}

/** Of a text in which every unit stands where it stood. */
export function unitByUnit(text: string, original: string, marks?: Uint8Array): Folded {
  return { text, original, map: undefined, marks, mixesCase: mixesCase(original) };
}

/** The longest run of units that is safe to pass as arguments. */
const longestRun = 4096;

export function textOfUnits(units: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += longestRun)
    text += String.fromCharCode.apply(
      null,
      units.subarray(at, Math.min(end, at + longestRun)) as unknown as number[],
    );
  return text;
}

/**
 * Compatibility forms, case, accents, invisible characters, kana width, Arabic and Chinese
 * variants folded to one form. Linear in the text.
 */
export function fold(original: string): Folded {
  if (ascii.test(original)) return unitByUnit(original.toLowerCase(), original);
  return foldSimply(original) ?? foldAny(original);
}

/** Where `[start, end)` of the folded text stands in the original. */
export function originalRange(folded: Folded, start: number, end: number): [number, number] {
  if (!folded.map || start >= end) return [start, end];
  return [folded.map.starts[start] as number, folded.map.ends[end - 1] as number];
}
