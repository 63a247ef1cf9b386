import { colloquialCodes, currencyCodes } from './currencies.ts';
import { currencySymbols } from './currency-symbols.ts';
import { toAsciiDigits } from './numbers.ts';

/** A number or a currency mark in a text; everything else is wording. */
export type PriceToken = { start: number; end: number } & (
  | { kind: 'mark'; mark: string }
  | { kind: 'number'; digits: string; scale: number; dashed: boolean }
);

const bothCases =
  'eur usd gbp pln czk rub uah kzt inr idr aed sar brl rmb cny jpy krw thb sgd myr php vnd huf ron sek nok dkk chf';

const scales: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
  천: 1e3,
  jt: 1e6,
  juta: 1e6,
  rb: 1e3,
  ribu: 1e3,
  triệu: 1e6,
  'тыс.': 1e3,
  тыс: 1e3,
  'млн.': 1e6,
  млн: 1e6,
  'tys.': 1e3,
  'mil.': 1e3,
  lakh: 1e5,
  lac: 1e5,
  crore: 1e7,
  k: 1e3,
  K: 1e3,
};

/**
 * A letter of the Latin or the Cyrillic script, as far as marks have any. By number: a set of a
 * script's characters takes the browser longer than all the rest of this file.
 */
function isAlphabetic(unit: number): boolean {
  const lower = unit | 0x20;
  if (unit < 0x80) return lower >= 0x61 && lower <= 0x7a;
  const isLatin = unit >= 0xc0 && unit < 0x250 && unit !== 0xd7 && unit !== 0xf7;
  return isLatin || (unit >= 0x1e00 && unit < 0x1f00) || (unit >= 0x400 && unit < 0x530);
}

/** Letters that a mark must not run on into; '滿NT$1,000' is written so. */
const runsOn = (unit: number): boolean =>
  isAlphabetic(unit) ||
  unit === 0xaa ||
  unit === 0xba ||
  (unit >= 0x370 && unit < 0x400) ||
  (unit >= 0x590 && unit < 0x700);

const firstEastAsian = 0x2e80;
const usDollars = 'US$';

/**
 * All marks by their first character: codes before signs, and marks that end in a sign before those
 * that are a part of them ('R$' before 'R', '$US' before '$'). A walk over the text and this table
 * in place of one large expression, which the browser takes 20 ms and more to prepare.
 */
const marksByStart = lazily(() => {
  const codes = [
    ...currencyCodes,
    ...Object.keys(colloquialCodes),
    ...bothCases.split(' '),
    ...bothCases.split(' ').map((code) => `${code.charAt(0).toUpperCase()}${code.slice(1)}`),
  ];
  // 'R$' and its like, letters alone, '$US' and its like, signs alone.
  const signs: [string[], string[], string[], string[]] = [[], [], [], []];
  for (const mark of Object.keys(currencySymbols)) {
    const startsInLetter = isAlphabetic(mark.charCodeAt(0));
    const endsInLetter = isAlphabetic(mark.charCodeAt(mark.length - 1));
    signs[startsInLetter ? (endsInLetter ? 1 : 0) : endsInLetter ? 2 : 3].push(mark);
  }
  for (const group of signs) group.sort((a, b) => b.length - a.length);
  const ordered = [usDollars, ...codes, ...signs.flat()];
  const byStart = new Map<number, Mark[]>();
  for (const [at, mark] of ordered.entries()) {
    const start = mark.charCodeAt(0);
    const one = { mark, isCode: at > 0 && at <= codes.length, parts: partsOf(mark) };
    const others = byStart.get(start);
    if (others) others.push(one);
    else byStart.set(start, [one]);
  }
  return byStart;
});

interface Mark {
  mark: string;
  isCode: boolean;
  parts: readonly string[];
}

/** Letters and sign of 'US$', 'C$' and '$US': a space between the two is common. */
const partsOf = (mark: string): readonly string[] =>
  /^(?:([A-Z.]*[A-Z])(\$)|(\$)([A-Z]{2,}))$/.exec(mark)?.slice(1).filter(Boolean) ?? [];

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Where the mark that begins at `start` ends; -1 where none does. */
function endOfMark(text: string, start: number): number {
  const candidates = marksByStart().get(text.charCodeAt(start));
  if (!candidates) return -1;
  const runsIn = start > 0 && runsOn(text.charCodeAt(start - 1));
  for (const { mark, isCode, parts } of candidates) {
    const end = endOfSpelling(text, start, mark, parts);
    if (end < 0) continue;
    if (mark === usDollars) return end;
    if (runsIn && isAlphabetic(mark.charCodeAt(0))) continue;
    if (isAlphabetic(mark.charCodeAt(mark.length - 1)) && runsOn(text.charCodeAt(end))) continue;
    return isCode && text[end] === '$' ? end + 1 : end;
  }
  return -1;
}

function endOfSpelling(
  text: string,
  start: number,
  mark: string,
  [first, second]: readonly string[],
): number {
  if (text.startsWith(mark, start)) return start + mark.length;
  if (!first || !second || !text.startsWith(first, start)) return -1;
  const space = start + first.length;
  return /\s/.test(text.charAt(space)) && text.startsWith(second, space + 1)
    ? space + 1 + second.length
    : -1;
}

const scaleWords = Object.keys(scales)
  .sort((a, b) => b.length - a.length)
  .map((word) =>
    /^k$/i.test(word)
      ? `${word}(?![\\p{L}\\d])`
      : `\\s?${word.replaceAll('.', '\\.')}${word.charCodeAt(0) >= firstEastAsian || word.endsWith('.') ? '' : '(?!\\p{L})'}`,
  )
  .join('|');
const number =
  "\\d{1,3}(?:[ ']\\d{3}(?!\\s?(?:sold|orders|reviews|ratings|terjual|vendid|verkauft|件已售|人付款)))+(?!\\d)(?:[.,]\\d{1,3}(?!\\d))?|\\d+(?:[.,]\\d+)*|(?<=\\p{Sc})\\.\\d{2}(?!\\d)";

const numberPattern = new RegExp(
  `(?<digits>${number})(?<scale>${scaleWords})?(?<dash>[.,:][-–—=]{1,2}|/-)?`,
  'uy',
);

const lowered = (raised: string): string =>
  [...raised].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join('');

/** One spelling for digits, marks and spaces; a line break stays, since no number runs over it. */
export const plainPriceText = (text: string): string =>
  toAsciiDigits(text)
    .replace(/[\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/[＄﹩]/g, '$')
    .replace(/￡/g, '£')
    .replace(/￥/g, '¥')
    .replace(/￦/g, '₩')
    .replace(/\s+/g, (space) => (/[\n\r]/.test(space) ? '\n' : ' '))
    // Dates are no amounts, nor ranges of them.
    .replace(/(?<!\d)(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4})(?!\d)/g, ' – ')
    // '680 000 , 00 zł': decimals that the page sets in an element of their own.
    .replace(/(\d)\s+([.,])\s*(\d{2})(?!\d)/g, '$1$2$3')
    // '$119. 95', where the text is nothing but that.
    .replace(/^(\s*\p{Sc}?\s?\d[\d.,]*[.,])\s(\d{2}\s?\p{Sc}?\s*)$/u, '$1$2')
    // '19⁹⁰ €': raised decimals.
    .replace(
      /(\d[\d.,]*)([⁰¹²³⁴-⁹]{2})(?![⁰¹²³⁴-⁹])/g,
      (_, whole, raised) => `${whole}${whole.includes('.') ? ',' : '.'}${lowered(raised)}`,
    )
    // '29€99': the sign in the decimal mark's place, as in French.
    .replace(
      /(?<![.,]\d{0,2})(\d)€(\d{2}|\s\d{2}\s*$)(?!\d)/gm,
      (_, whole, cents) => `${whole},${cents.trim()} €`,
    );

const bareMark = (word: string): string => word.toLowerCase().replace(/[./]+$/, '');
const knownMarks = lazily(
  () =>
    new Set(
      [...Object.keys(currencySymbols), ...currencyCodes, ...Object.keys(colloquialCodes)].map(
        (mark) => bareMark(mark),
      ),
    ),
);
const beside =
  /([\p{L}][\p{L}.$/]*)\s?:?\s?\p{Nd}|\p{Nd}(?:[.,]?[-–—]{1,2})?\s?([\p{L}][\p{L}.$]*)/gu;
/**
 * Scripts whose marks may run into other words: Hebrew, Arabic, Devanagari, Sinhala, Thai, and all
 * of East Asia's. By number, as above.
 */
const runningOn =
  /[\u0590-\u06ff\u0750-\u077f\u0900-\u097f\u0d80-\u0dff\u0e00-\u0e7f\u1100-\u11ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether a text can hold an amount with a currency: quickly told, and never wrongly denied. */
export function mayHoldMark(text: string): boolean {
  if (/\p{Sc}|\d[.,:][-–—]/u.test(text) || runningOn.test(text)) return true;
  for (const [, before, after] of text.matchAll(beside)) {
    for (const word of [before, after]) if (word && knownMarks().has(bareMark(word))) return true;
  }
  return /[a-z]['\s-][a-z]/i.test(text) && /so'm|dollar/i.test(text);
}

/** The numbers and currency marks of a text that `plainPriceText` has been over. */
export function priceTokens(text: string): PriceToken[] {
  const found: PriceToken[] = [];
  for (let start = 0; start < text.length; ) {
    const token = numberAt(text, start) ?? markAt(text, start);
    if (token) found.push(token);
    start = token?.end ?? start + 1;
  }
  return found;
}

function markAt(text: string, start: number): PriceToken | undefined {
  const end = endOfMark(text, start);
  return end < 0 ? undefined : { kind: 'mark', mark: text.slice(start, end), start, end };
}

function numberAt(text: string, start: number): PriceToken | undefined {
  const unit = text.charCodeAt(start);
  if (unit !== 0x2e && (unit < 0x30 || unit > 0x39)) return undefined;
  numberPattern.lastIndex = start;
  const match = numberPattern.exec(text);
  if (!match) return undefined;
  const { digits = '', scale, dash } = match.groups as Record<string, string | undefined>;
  const end = start + match[0].length;
  return {
    kind: 'number',
    digits: digits.startsWith('.') ? `0${digits}` : digits,
    scale: (scale && scales[scale.trim()]) || 1,
    dashed: dash !== undefined && !/^\s?\d/.test(text.slice(end, end + 2)),
    start,
    end,
  };
}
