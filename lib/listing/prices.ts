import { colloquialCodes, currencyCodes, currencySymbols } from './currencies.ts';
import { type NumberContext, parseNumber, toAsciiDigits } from './numbers.ts';
import { type AmountRole, roleByWording } from './price-wording.ts';

/** What the page or the site says where a price itself doesn't: `currency` is ISO 4217, `language` BCP 47. */
export type PriceContext = NumberContext;

/** A price in its own currency; `high` is the upper end where a range is written. */
export interface Price {
  amount: number;
  high?: number;
  /** ISO 4217; absent where neither the text nor the context settles it. */
  currency?: string;
}

export interface FoundPrice extends Price {
  role: AmountRole;
}

/** No price stands further in; longer texts are descriptions. */
const longest = 1_500;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const symbols = Object.keys(currencySymbols).sort((a, b) => b.length - a.length);
const codes = [...currencyCodes, ...Object.keys(colloquialCodes)].join('|');
/** Letters must not run on into a longer word ('R' in 'FOR 20'). */
const bySymbol = symbols
  .map((symbol) => {
    const start = /^\p{Script=Latin}/u.test(symbol) || /^\p{Script=Cyrillic}/u.test(symbol) ? '(?<!\\p{L})' : '';
    const end = /[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(symbol) ? '(?!\\p{L})' : '';
    // 'US $', 'C $': a space before the sign is common.
    return `${start}${escaped(symbol).replace(/(?<=[A-Z])\\\$$/, '\\s?\\$')}${end}`;
  })
  .join('|');
const money = `(?:(?:(?<!\\p{L})(?:${codes})(?!\\p{L}))|${bySymbol})`;
const number = "\\d{1,3}(?:[ ']\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d+(?:[.,]\\d+)*";
const amountPattern = new RegExp(
  `(?<before>${money})?[:\\s]{0,3}(?<number>${number})(?:[.,][-–—]{1,2})?(?:\\s?(?<scale>万|萬|만|億|亿|억|천|jt\\b|juta\\b|rb\\b|ribu\\b|[kK](?![\\p{L}\\d])))?\\s{0,2}(?<after>${money}(?:\\s?\\$)?)?`,
  'gu',
);
const scales: Record<string, number> = {
  万: 1e4, 萬: 1e4, 만: 1e4, 億: 1e8, 亿: 1e8, 억: 1e8, 천: 1e3, jt: 1e6, juta: 1e6, rb: 1e3, ribu: 1e3, k: 1e3, K: 1e3,
};
const rangeMark = /^\s{0,2}(?:[-–—~～]|to|bis|until|à|a|至|到|до|から|s\/d)\s{0,2}$/i;

/** The currency that a written mark means, by itself or by what the context allows. */
function currencyOf(mark: string | undefined, context: PriceContext): string | undefined {
  if (!mark) return undefined;
  const bare = mark.replace(/\s/g, '');
  if (currencyCodes.has(bare)) return bare;
  if (Object.hasOwn(colloquialCodes, bare)) return colloquialCodes[bare];
  const meant = Object.hasOwn(currencySymbols, bare) ? currencySymbols[bare] : undefined;
  if (meant?.length === 1) return meant[0];
  if (context.currency && meant?.includes(context.currency)) return context.currency;
  return undefined;
}

interface Amount {
  value: number;
  mark: string | undefined;
  currency: string | undefined;
  start: number;
  end: number;
}

function amountsIn(text: string, context: PriceContext): Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(amountPattern)) {
    const { before, number: digits, scale, after } = match.groups as Record<string, string | undefined>;
    // '44 EUR 12': a mark between two numbers belongs to the one it touches first.
    const mark = before ?? after;
    const currency = currencyOf(before, context) ?? currencyOf(after, context);
    const value = parseNumber(digits ?? '', { currency: currency ?? context.currency, language: context.language });
    if (value === undefined) continue;
    const scaled = scale ? value * (scales[scale] ?? 1) : value;
    const lead = match[0].length - match[0].trimStart().length;
    found.push({
      value: Math.round(scaled * 1e4) / 1e4,
      mark,
      currency,
      start: match.index + lead,
      end: match.index + match[0].trimEnd().length,
    });
  }
  return found;
}

/** Every amount of money in a text, in order, with what it is. */
export function parsePrices(written: string, context: PriceContext = {}): FoundPrice[] {
  const text = toAsciiDigits(written.slice(0, longest))
    // '680 000 , 00 zł': a decimal part that the page sets in an element of its own.
    .replace(/(\d)\s+([.,])\s*(\d{2})(?!\d)/g, '$1$2$3')
    .replace(/\s+/g, ' ');
  const amounts = amountsIn(text, context);
  const marked = amounts.some((amount) => amount.mark);
  const prices: FoundPrice[] = [];
  for (let at = 0; at < amounts.length; at++) {
    const low = amounts[at] as Amount;
    const next = amounts[at + 1];
    const isRange = next !== undefined && rangeMark.test(text.slice(low.end, next.start)) && next.value >= low.value;
    const last = isRange ? next : low;
    if (marked && !low.mark && !(isRange && last.mark)) continue;
    const role = roleByWording(text.slice(0, low.start), text.slice(last.end));
    const currency = low.currency ?? last.currency ?? (low.mark || last.mark ? undefined : context.currency);
    prices.push({
      amount: low.value,
      ...(isRange && last.value > low.value ? { high: last.value } : {}),
      ...(currency ? { currency } : {}),
      role: followedByDiscount(text, last.end, amounts[at + (isRange ? 2 : 1)], low) ? 'struck' : role,
    });
    if (isRange) at++;
  }
  return prices;
}

/** '10.88 GEL -57% 4.68 GEL': the first is what it cost before. */
function followedByDiscount(text: string, end: number, next: Amount | undefined, low: Amount): boolean {
  if (!next) return false;
  const between = text.slice(end, end + 16);
  if (!/^\s*\(?[-–−]\s?\d{1,2}\s?%/.test(between)) return false;
  const percentEnd = end + between.indexOf('%') + 1;
  const following = next.start < percentEnd ? undefined : next;
  return following === undefined || following.value < low.value;
}

/**
 * What the text says the goods cost; a struck price only where it is the only one.
 * Texts without a currency mark count if they are little more than the number.
 */
export function parsePrice(text: string, context: PriceContext = {}): Price | undefined {
  const found = parsePrices(text, context);
  const best = found.find((price) => price.role === 'price') ?? found.find((price) => price.role === 'struck');
  if (!best) return undefined;
  const { role: _, ...price } = best;
  return price;
}
