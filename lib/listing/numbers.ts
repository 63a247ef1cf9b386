import { withoutMinorUnits, withThousandths } from './currencies.ts';

/** Zeros of the decimal digit blocks that prices are written in, beside ASCII. */
const digitZeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

const foreignMarks =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19\u066b\u066c\uff0c\uff0e\u2019\u02bc\u00a0\u2007\u2009\u202f\u3000]/g;

/** Digits, marks and spaces of any script as their ASCII likes, one UTF-16 unit for one. */
export function toAsciiDigits(text: string): string {
  return text.replace(foreignMarks, (mark) => {
    const code = mark.charCodeAt(0);
    const zero = digitZeros.find((start) => code >= start && code <= start + 9);
    if (zero !== undefined) return String(code - zero);
    if (code === 0x066b || code === 0xff0e) return '.';
    if (code === 0x066c || code === 0xff0c) return ',';
    if (code === 0x2019 || code === 0x02bc) return "'";
    return ' ';
  });
}

/** Languages that write the decimal mark as a point. All others that we meet write a comma. */
const pointLanguages =
  /^(?:en(?!-ZA)|zh|ja|ko|th|he|ms|fil|hi|ur|bn|ta|te|ar|fa|(?:de|fr|it)-CH|de-LI|es-(?:MX|US|PE|GT|DO|PR|HN|NI|SV|PA))\b/;

export interface NumberContext {
  /** ISO 4217: settles '71.492' for a currency without minor units. */
  currency?: string | undefined;
  /** BCP 47: settles '1.234' and '1,234' where nothing else does. */
  language?: string | undefined;
}

/**
 * The value of a number as people write it: digits with points, commas, spaces or apostrophes.
 *
 * The number's own shape decides first: of two different marks the last is decimal, one mark
 * repeated groups, and a mark is decimal if not exactly three digits follow it, if more than
 * three or a lone zero stand before it, or if spaces or apostrophes group already. What is
 * left, one mark between one to three digits and exactly three, is decimal only in a currency
 * with thousandths whose language writes that mark: prices to the third decimal are fuel's.
 */
export function parseNumber(written: string, context: NumberContext = {}): number | undefined {
  const text = toAsciiDigits(written).trim();
  if (text.length > 32 || !/^\d[\d.,\s']*$/.test(text)) return undefined;
  const grouped = /\d[\s']\d/.test(text);
  const number = text.replace(/[\s']/g, '').replace(/[.,]+$/, '');
  const last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
  if (last < 0) return Number(number);
  const mark = number.charAt(last);
  const other = mark === '.' ? ',' : '.';
  const decimals = number.length - last - 1;
  const groups =
    number.indexOf(mark) !== last ||
    (decimals === 3 &&
      !grouped &&
      !number.includes(other) &&
      last <= 3 &&
      !number.startsWith('0') &&
      !isDecimalMark(mark, context));
  const whole = (groups ? number : number.slice(0, last)).replace(/[.,]/g, '');
  return Number(groups ? whole : `${whole}.${number.slice(last + 1)}`);
}

function isDecimalMark(mark: string, { currency, language }: NumberContext): boolean {
  if (!currency || !withThousandths.has(currency)) return false;
  return (mark === '.') === (language === undefined || pointLanguages.test(language));
}

/**
 * A number in machine form, as JSON-LD, microdata and meta tags carry it: a point is decimal
 * ('1234.5', '12.345') unless the currency has no minor units and groups of three follow it
 * ('173.000' COP). What is not machine form ('1,299.00', '48,00 €') is read as people write it.
 */
export function parseAmount(value: unknown, currency?: string): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : undefined;
  if (typeof value !== 'string' || value.length > 64) return undefined;
  const text = value.trim();
  if (/^\d+(?:\.\d+)?$/.test(text)) {
    const groups = currency !== undefined && withoutMinorUnits.has(currency);
    if (groups && /^[1-9]\d{0,2}\.\d{3}$/.test(text)) return Number(text.replace('.', ''));
    return Number(text);
  }
  return parseNumber(text.replace(/^[^\d-]{0,8}|[^\d]{0,8}$/g, ''), { currency });
}
