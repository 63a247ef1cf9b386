import { withoutMinorUnits } from './currencies.ts';

/** Zeros of the decimal digit blocks that prices are written in, beside ASCII. */
const digitZeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

/** Digits, marks and spaces of any script as their ASCII likes, one UTF-16 unit for one. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19\u066b\u066c\uff0c\uff0e\u2019\u02bc\u00a0\u2007\u2009\u202f\u3000]/g, (mark) => {
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
const pointLanguages = /^(en|zh|ja|ko|th|he|ms|fil|hi|ur|bn|ta|te|es-(MX|US|PE|GT|DO|PR|HN|NI|SV|PA))\b/;

export interface NumberContext {
  /** ISO 4217: settles '71.492' for a currency without minor units. */
  currency?: string | undefined;
  /** BCP 47: settles '1.234' and '1,234' where nothing else does. */
  language?: string | undefined;
}

/**
 * The value of a number as people write it: digits with points, commas, spaces or apostrophes.
 *
 * The number's own shape decides first: two different marks (the last one is decimal), one mark
 * repeated (it groups), a mark not followed by exactly three digits (it is decimal). What is left,
 * one mark before exactly three digits, groups: prices with three decimals are hardly ever written.
 */
export function parseNumber(written: string, context: NumberContext = {}): number | undefined {
  const text = toAsciiDigits(written).trim().replace(/[\s']/g, '');
  if (!/^\d[\d.,]*$/.test(text) || text.length > 24) return undefined;
  const number = text.replace(/[.,]+$/, '');
  const lastPoint = number.lastIndexOf('.');
  const lastComma = number.lastIndexOf(',');
  const last = Math.max(lastPoint, lastComma);
  if (last < 0) return Number(number);
  const mark = number[last] as string;
  const other = mark === '.' ? ',' : '.';
  const decimals = number.length - last - 1;
  const repeated = number.indexOf(mark) !== last;
  const groups = repeated || (decimals === 3 && !isDecimal(number, mark, other, context));
  const whole = (groups ? number : number.slice(0, last)).replaceAll('.', '').replaceAll(',', '');
  const value = Number(groups ? whole : `${whole}.${number.slice(last + 1)}`);
  return Number.isFinite(value) ? value : undefined;
}

/** Whether one mark before exactly three digits is a decimal mark after all. */
function isDecimal(number: string, mark: string, other: string, context: NumberContext): boolean {
  if (number.includes(other)) return true;
  if (number.startsWith(`0${mark}`)) return true;
  if (context.currency && withoutMinorUnits.has(context.currency)) return false;
  // Kuwait, Bahrain, Oman, Jordan and Tunisia do price in thousandths.
  if (context.currency && /^(KWD|BHD|OMR|JOD|TND)$/.test(context.currency)) {
    const usesPoint = !context.language || pointLanguages.test(context.language) || /^ar/.test(context.language);
    return (mark === '.') === usesPoint;
  }
  return false;
}

/**
 * A number in machine form, as JSON-LD, microdata and meta tags carry it: a point is decimal
 * ('1234.5', '12.345'), unless the currency has no minor units and three digits follow it.
 */
export function parseAmount(value: unknown, currency?: string): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (/^\d+(\.\d+)?$/.test(text)) {
    const groupsByThree = /^\d{1,3}\.\d{3}$/.test(text) && currency !== undefined && withoutMinorUnits.has(currency);
    return Number(groupsByThree ? text.replace('.', '') : text);
  }
  return parseNumber(text.replace(/^[^\d]{0,6}|[^\d]{0,6}$/g, ''), { currency });
}
