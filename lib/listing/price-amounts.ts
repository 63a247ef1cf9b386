import { type CurrencyContext, currencyOfMark, currencySpoken, meaningsOf } from './currencies.ts';
import { weakMarks } from './currency-symbols.ts';
import { parseNumber } from './numbers.ts';
import type { PriceToken } from './price-tokens.ts';

/** A number in a text with the currency marks that stand by it. */
export interface Amount {
  value: number;
  marks: string[];
  /** Written '250,-': whole money, whose currency goes without saying. */
  dashed: boolean;
  /** From the first to the last character of number and marks. */
  start: number;
  end: number;
  numberEnd: number;
  digits: string;
  scale: number;
}

/**
 * Marks that are everyday words or units count where the context's currency is meant by them, or
 * in a text without other words; letters that are no ISO 4217 code only where nothing is known of
 * the currency. Else what stands right before them is a measure: '140 KM' of a Polish car are
 * horsepower.
 */
export function withoutStrayMarks(
  tokens: readonly PriceToken[],
  wordy: boolean,
  { currency, language }: CurrencyContext,
): PriceToken[] {
  const meant = currency ?? currencySpoken(language);
  const counts = (mark: string): boolean =>
    (meant !== undefined && meaningsOf(mark).includes(meant)) ||
    (!wordy && (currency === undefined || isCode(mark)));
  const isStray = (token: PriceToken | undefined): boolean =>
    token?.kind === 'mark' && weakMarks.has(token.mark) && !counts(token.mark);
  return tokens.filter((token, index) => {
    const next = tokens[index + 1];
    const isMeasure = token.kind === 'number' && next && next.start - token.end <= 1;
    return !isStray(token) && !(isMeasure && isStray(next));
  });
}

/** The amounts of a text, in order; those that are no numbers after all are left out. */
export function amountsOf(
  tokens: readonly PriceToken[],
  text: string,
  context: CurrencyContext,
): Amount[] {
  const amounts = paired(tokens, text);
  for (const amount of amounts) {
    const currency = currencyOfMarks(amount.marks, context) ?? context.currency;
    const value = parseNumber(amount.digits, { currency, language: context.language });
    amount.value = Math.round((value ?? Number.NaN) * amount.scale * 1e4) / 1e4;
  }
  return withCompounds(amounts, text).filter((amount) => Number.isFinite(amount.value));
}

/** The currency that several marks of one amount mean together: in '$12 CAD' the code says which dollars. */
export function currencyOfMarks(
  marks: readonly string[],
  context: CurrencyContext,
): string | undefined {
  const code = marks.find((mark) => isCode(mark) && currencyOfMark(mark));
  if (code) return currencyOfMark(code);
  for (const mark of marks) {
    const currency = currencyOfMark(mark, context);
    if (currency) return currency;
  }
  return undefined;
}

const isCode = (mark: string): boolean => /^[A-Z]{3}$/i.test(mark);
const apart = Number.POSITIVE_INFINITY;

function paired(tokens: readonly PriceToken[], text: string): Amount[] {
  const amounts: Amount[] = [];
  let waiting: (PriceToken & { kind: 'mark' })[] = [];
  const gap = (from: number, to: number): number =>
    to - from <= 3 && /^[\s:]*$/.test(text.slice(from, to))
      ? to - from + (text.slice(from, to).includes('\n') ? 1 : 0)
      : apart;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'mark') {
      const previous = amounts.at(-1);
      const distance = previous && waiting.length === 0 ? gap(previous.end, token.start) : apart;
      if (previous && distance < apart && belongsBefore(tokens, index, previous, distance, gap)) {
        previous.marks.push(token.mark);
        previous.end = token.end;
      } else waiting.push(token);
      continue;
    }
    const marks: string[] = [];
    let start = token.start;
    for (let mark = waiting.pop(); mark && gap(mark.end, start) < apart; mark = waiting.pop()) {
      marks.unshift(mark.mark);
      start = mark.start;
    }
    waiting = [];
    const { digits, scale, dashed, end } = token;
    amounts.push({ digits, scale, dashed, marks, start, end, numberEnd: end, value: 0 });
  }
  return amounts;
}

/** Whether a mark between two numbers belongs to the first: '12 € 15 €', but '€12 €15' and '10 €15'. */
function belongsBefore(
  tokens: readonly PriceToken[],
  index: number,
  previous: Amount,
  distance: number,
  gap: (from: number, to: number) => number,
): boolean {
  const mark = tokens[index];
  let last = index;
  while (tokens[last + 1]?.kind === 'mark') last++;
  const next = tokens[last + 1];
  const toNext = next ? gap(tokens[last]?.end ?? 0, next.start) : apart;
  if (toNext === apart) return true;
  const hasPrefix = previous.marks.length > 0 && previous.end === previous.numberEnd;
  if (!hasPrefix) {
    // '10 €15 €' is written without a space between two elements.
    const after = tokens[last + 2];
    const hasOwn =
      mark?.kind === 'mark' &&
      after?.kind === 'mark' &&
      after.mark === mark.mark &&
      gap(next?.end ?? 0, after.start) < apart;
    return distance <= toNext || hasOwn;
  }
  // '$12.34 USD $15.00 USD': a code completes a sign that stood before.
  const completes = mark?.kind === 'mark' && isCode(mark.mark) && !previous.marks.some(isCode);
  return completes && (last > index || distance <= toNext);
}

/** '1억 2,000만' is one amount, as is '$ 19' with its cents '99' set apart. */
function withCompounds(amounts: Amount[], text: string): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, amount.start) : '';
    if (last && continuesMyriads(last, amount, between)) {
      last.value += amount.value;
    } else if (last && isCents(last, amount, between, text)) {
      last.value += amount.value / 100;
    } else {
      joined.push(amount);
      continue;
    }
    last.marks.push(...amount.marks);
    last.end = amount.end;
    last.numberEnd = amount.numberEnd;
  }
  return joined;
}

/** '1억 2,000만원', '12万8,000円': what has no mark of its own runs on to the one that has. */
const continuesMyriads = (last: Amount, amount: Amount, between: string): boolean =>
  last.scale >= 1e4 &&
  last.scale > amount.scale &&
  /^\s?$/.test(between) &&
  (amount.scale >= 1e3 || (last.marks.length === 0 && amount.value < last.scale));

/** Two digits after a whole number, in a text that has nothing else: '$19 99', '19 99 €'. */
const isCents = (whole: Amount, cents: Amount, between: string, text: string): boolean =>
  /^\s$/.test(between) &&
  /^\d{2}$/.test(cents.digits) &&
  cents.scale === 1 &&
  whole.scale === 1 &&
  !/[.,]\d{2}$/.test(whole.digits) &&
  (whole.marks.length === 0) !== (cents.marks.length === 0) &&
  (text.slice(0, whole.start) + text.slice(cents.end)).trim() === '';
