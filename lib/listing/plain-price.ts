import { type CurrencyContext, currencyOfMark, meaningsOf } from './currencies.ts';
import { weakMarks } from './currency-symbols.ts';
import { parseNumber } from './numbers.ts';

/** What stands before a number that is nothing but a price: 'US $', '€'; or after it: '€', 'PLN'. */
const before = '([A-Z]{1,3}\\s?\\$|[$€£¥₹₩₽₺₫฿₱₴₪])';
const after = '([€£₽₺₫₴₪]|[A-Z]{3})';
const number = '(\\d{1,3}(?:[.,]\\d{3})*(?:[.,]\\d{1,2})?|\\d{4,9}(?:[.,]\\d{1,2})?)';
const plain = new RegExp(`^\\s*(?:${before}\\s?)?${number}(?:\\s?${after})?\\s*$`);

export interface PlainPrice {
  amount: number;
  /** ISO 4217; absent where neither the text nor the context settles it. */
  currency?: string;
  marked: boolean;
}

/**
 * The price of a text that holds nothing but it, as most prices on cards are written: what
 * `parsePrices` would find in it, without any of its long way there. Nothing of any other text.
 */
export function plainPrice(text: string, context: CurrencyContext = {}): PlainPrice | undefined {
  const found = text.length > 24 ? null : plain.exec(text);
  if (!found) return undefined;
  const [, sign, digits = '', code] = found;
  const mark = sign ?? code;
  if (mark === undefined) return unmarked(digits, context);
  if ((sign && code) || weakMarks.has(mark) || meaningsOf(mark).length === 0) return undefined;
  const currency = currencyOfMark(mark, context);
  const amount = amountOf(digits, currency ?? context.currency, context);
  return { amount, ...(currency ? { currency } : {}), marked: true };
}

function unmarked(digits: string, context: CurrencyContext): PlainPrice {
  const { currency } = context;
  return {
    amount: amountOf(digits, currency, context),
    ...(currency ? { currency } : {}),
    marked: false,
  };
}

const amountOf = (
  digits: string,
  currency: string | undefined,
  { language }: CurrencyContext,
): number => Math.round((parseNumber(digits, { currency, language }) ?? 0) * 1e4) / 1e4;
