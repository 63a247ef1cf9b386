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

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const longestFirst = (texts: string[]) => texts.sort((a, b) => b.length - a.length);

/** 'US $', 'C $', '$ US': a space by the sign is common. */
const spaced = (pattern: string) =>
  pattern.replace(/(?<=[A-Z])\\\$$/, '\\s?\\$').replace(/^\\\$(?=[A-Z]{2})/, '\\$\\s?');

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
const alphabetic = '[A-Za-zªºÀ-ÖØ-öø-ɏͰ-ӿḀ-ỿ\\u0590-\\u06ff]';

const firstEastAsian = 0x2e80;

/**
 * Letters of alphabets must not run on into a longer word: 'R' in 'FOR 20', 'kr' in 'krona'. Marks
 * that end in a sign come before those that are a part of them ('R$' before 'R', '$US' before '$').
 */
function marksOf(all: readonly string[]): string {
  const [noStart, noEnd] = [`(?<!${alphabetic})`, `(?!${alphabetic})`];
  const groups = [
    [noStart, ''],
    [noStart, noEnd],
    ['', noEnd],
    ['', ''],
  ].map(([start, end]) => {
    const fitting = all.filter(
      (mark) =>
        (start === '') !== isAlphabetic(mark.charCodeAt(0)) &&
        (end === '') !== isAlphabetic(mark.charCodeAt(mark.length - 1)),
    );
    return `${start}(?:${fitting.map((mark) => spaced(literally(mark))).join('|')})${end}`;
  });
  return groups.join('|');
}

const marks = marksOf(longestFirst(Object.keys(currencySymbols)));
const codes = [
  ...currencyCodes,
  ...Object.keys(colloquialCodes),
  ...bothCases.split(' '),
  ...bothCases.split(' ').map((code) => `${code.charAt(0).toUpperCase()}${code.slice(1)}`),
].join('|');
const scaleWords = longestFirst(Object.keys(scales))
  .map((word) =>
    /^k$/i.test(word)
      ? `${word}(?![\\p{L}\\d])`
      : `\\s?${literally(word)}${word.charCodeAt(0) >= firstEastAsian || word.endsWith('.') ? '' : '(?!\\p{L})'}`,
  )
  .join('|');
const number =
  "\\d{1,3}(?:[ ']\\d{3}(?!\\s?(?:sold|orders|reviews|ratings|terjual|vendid|verkauft|件已售|人付款)))+(?!\\d)(?:[.,]\\d{1,3}(?!\\d))?|\\d+(?:[.,]\\d+)*|(?<=\\p{Sc})\\.\\d{2}(?!\\d)";

const tokens = new RegExp(
  `(?<mark>${spaced('US\\$')}|(?<!${alphabetic})(?:${codes})(?!${alphabetic})\\$?|${marks})|` +
    `(?<digits>${number})(?<scale>${scaleWords})?(?<dash>[.,:][-–—=]{1,2}|/-)?`,
  'gu',
);

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
    // '29€99': the sign in the decimal mark's place, as in French.
    .replace(
      /(?<![.,]\d{0,2})(\d)€(\d{2}|\s\d{2}\s*$)(?!\d)/gm,
      (_, whole, cents) => `${whole},${cents.trim()} €`,
    );

const bareMark = (word: string): string => word.toLowerCase().replace(/[./]+$/, '');
const knownMarks = new Set(
  [...Object.keys(currencySymbols), ...currencyCodes, ...Object.keys(colloquialCodes)].map((mark) =>
    bareMark(mark),
  ),
);
const beside =
  /([\p{L}][\p{L}.$/]*)\s?:?\s?\p{Nd}|\p{Nd}(?:[.,]?[-–—]{1,2})?\s?([\p{L}][\p{L}.$]*)/gu;
/** Scripts whose marks may run into other words. */
const runningOn =
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Han}\p{sc=Hangul}\p{sc=Thai}\p{sc=Devanagari}\p{sc=Sinhala}]/u;

/** Whether a text can hold an amount with a currency: quickly told, and never wrongly denied. */
export function mayHoldMark(text: string): boolean {
  if (/\p{Sc}|\d[.,:][-–—]/u.test(text) || runningOn.test(text)) return true;
  for (const [, before, after] of text.matchAll(beside)) {
    for (const word of [before, after]) if (word && knownMarks.has(bareMark(word))) return true;
  }
  return /[a-z]['\s-][a-z]/i.test(text) && /so'm|dollar/i.test(text);
}

/** The numbers and currency marks of a text that `plainPriceText` has been over. */
export function priceTokens(text: string): PriceToken[] {
  return [...text.matchAll(tokens)].map((match) => {
    const { mark, digits, scale, dash } = match.groups as Record<string, string | undefined>;
    const place = { start: match.index, end: match.index + match[0].length };
    if (mark !== undefined) return { kind: 'mark', mark, ...place };
    return {
      kind: 'number',
      digits: digits?.startsWith('.') ? `0${digits}` : (digits ?? ''),
      scale: (scale && scales[scale.trim()]) || 1,
      dashed: dash !== undefined && !/^\s?\d/.test(text.slice(place.end, place.end + 2)),
      ...place,
    };
  });
}
