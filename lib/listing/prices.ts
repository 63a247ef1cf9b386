import type { CurrencyContext } from './currencies.ts';
import { askedOf, type FoundPrice, type Price } from './found-price.ts';
import { plainPrice } from './plain-price.ts';
import { type Amount, amountsOf, currencyOfMarks, withoutStrayMarks } from './price-amounts.ts';
import { roleByWording, taxSaid } from './price-roles.ts';
import { type PriceToken, plainPriceText, priceTokens } from './price-tokens.ts';

/** What the page or the site says where a price itself doesn't: `currency` is ISO 4217, `language` BCP 47. */
export type PriceContext = CurrencyContext;

/** No price stands further in; longer texts are descriptions. */
const longest = 1_500;
/** Letters that a text may have beside a number without a currency mark that is still a price. */
const mostLetters = 24;

const rangeMark =
  /^\.?\s{0,2}(?:[-–—−~～〜‐]|to|bis|until|till|à|a|al|al?te|até|tot|til|do|до|至|到|から|부터|ถึง|đến|hingga|sampai|s\/d)\s{0,2}$/iu;
/** What makes a number a quantity, a size, a date or a share, where no currency mark stands by it. */
const notMoneyAfter =
  /^(?:\s?[%％‰°"″]|[:/]\d|\p{L}\d|[a-z]{1,4}\b(?<!\b(?:to|per|each|and|or|us|bis|a|por|x)))/iu;
const quantityAfter =
  /^\s?(?:pcs|pieces?|sets?|pairs?|units?|stück|stk|uds?|unidades|pz|шт|件|个|個|套|双|条|개)/iu;
const notMoneyBefore = /(?:[\p{L}#№]|\d[:/])$/u;

/** Every amount of money in a text, in order, with what its wording says it is. Never throws. */
export function parsePrices(written: string, context: PriceContext = {}): FoundPrice[] {
  const plain = plainPrice(written, context);
  return plain ? [{ ...plain, role: 'price' }] : pricesAmongWords(written, context);
}

/** The like by the long way, which any text can go. */
export function pricesAmongWords(written: string, context: PriceContext = {}): FoundPrice[] {
  const text = plainPriceText(written.slice(0, longest));
  const all = priceTokens(text);
  if (!all.some((token) => token.kind === 'number')) return [];
  const tokens = withoutStrayMarks(all, lettersBeside(text, all) > 0, context);
  const amounts = amountsOf(tokens, text, context);
  const marked = amounts.some(isMarked);
  if (!marked && lettersBeside(text, tokens) > mostLetters) return [];
  const prices = pricesOf(
    amounts.filter((amount) => isMoney(amount, text, marked)),
    text,
    marked,
    context,
  );
  return olderThanCurrent(lessThanTaxed(prices));
}

/** What a text says the goods cost; `undefined` where it says nothing of it. See `askedOf`. */
export const parsePrice = (text: string, context: PriceContext = {}): Price | undefined =>
  askedOf(parsePrices(text, context));

/** How many letters a text has beside its numbers and marks. */
function lettersBeside(text: string, tokens: readonly PriceToken[]): number {
  let rest = '';
  let from = 0;
  for (const { start, end } of tokens) {
    rest += text.slice(from, start);
    from = end;
  }
  return (rest + text.slice(from)).replace(/\P{L}/gu, '').length;
}

const isMarked = ({ marks, dashed }: Amount): boolean => marks.length > 0 || dashed;

function isMoney(amount: Amount, text: string, marked: boolean): boolean {
  const after = text.slice(amount.end, amount.end + 8);
  if (/^\s?[%％]/.test(after)) return false;
  if (isMarked(amount)) return true;
  const before = text.slice(Math.max(0, amount.start - 3), amount.start);
  if (marked) return true;
  return !notMoneyAfter.test(after) && !quantityAfter.test(after) && !notMoneyBefore.test(before);
}

function pricesOf(
  amounts: readonly Amount[],
  text: string,
  marked: boolean,
  context: PriceContext,
): FoundPrice[] {
  const prices: FoundPrice[] = [];
  let told = 0;
  for (let at = 0; at < amounts.length; at++) {
    const low = amounts[at] as Amount;
    const next = amounts[at + 1];
    const isRange = next !== undefined && rangesTo(low, next, text);
    const last = isRange ? next : low;
    const ownMarks = [...low.marks, ...last.marks];
    if (marked && ownMarks.length === 0 && !low.dashed && !last.dashed) continue;
    if (isRange) at++;
    const currency =
      currencyOfMarks(ownMarks, context) ?? (ownMarks.length > 0 ? undefined : context.currency);
    const before = text.slice(Math.max(told, low.start - 48), low.start);
    const after = text.slice(last.end, last.end + 28);
    const tax = taxSaid(before, after);
    if (tax.taken > 0) told = last.end + tax.taken;
    prices.push({
      amount: low.value,
      ...(last.value > low.value ? { high: last.value } : {}),
      ...(currency ? { currency } : {}),
      marked,
      role: beforeDiscount(text, last.end, amounts[at + 1], low)
        ? 'struck'
        : roleByWording(before, after, low.value < 1),
      ...(tax.included ? { taxed: true } : {}),
    });
  }
  return prices;
}

const rangesTo = (low: Amount, high: Amount, text: string): boolean =>
  high.value >= low.value &&
  rangeMark.test(text.slice(low.end, high.start)) &&
  (high.marks.length > 0 || !quantityAfter.test(text.slice(high.end, high.end + 12)));

/** '10.88 GEL -57% 4.68 GEL', '£50 (20% off) £40': the first is what it cost before. */
function beforeDiscount(text: string, end: number, next: Amount | undefined, low: Amount): boolean {
  if (next === undefined || next.value >= low.value) return false;
  const share = /^\s?[([]?\s?[-–−]\s?\d{1,2}(?:[.,]\d)?\s?[%％]/.exec(text.slice(end, end + 16));
  if (share && next.start >= end + share[0].length) return true;
  return isReduced(low.value, next.value, text);
}

const shares = /(?<![\d.,])(\d{1,2}(?:[.,]\d)?)\s?[%％]/g;
/** Shares are told as whole numbers, and prices after them are rounded. */
const nearEnough = 0.011;

/** Whether a text names the share by which one amount is less than another. */
export function isReduced(before: number, now: number, text: string): boolean {
  return [...text.matchAll(shares)].some(
    ([, share]) => Math.abs(1 - Number(share?.replace(',', '.')) / 100 - now / before) < nearEnough,
  );
}

/** No country's tax on goods is higher. */
const highestTax = 1.3;

/** Whether one amount may be another one with the tax on it. */
export const mayBeTaxed = (net: number, gross: number): boolean =>
  gross > net && gross <= net * highestTax;

/** '£34.12 (£40.94 inc VAT)': what stands beside a price with tax is the one without. */
function lessThanTaxed(prices: FoundPrice[]): FoundPrice[] {
  const gross = prices.filter(({ taxed }) => taxed);
  if (gross.length === 0) return prices;
  return prices.map((price) =>
    !price.taxed &&
    (price.role === 'price' || price.role === 'current') &&
    gross.some(({ amount }) => mayBeTaxed(price.amount, amount))
      ? { ...price, role: 'before-tax' }
      : price,
  );
}

/** Beside a price that is called the price now, a higher one is the price before. */
function olderThanCurrent(prices: FoundPrice[]): FoundPrice[] {
  const now = prices.find((price) => price.role === 'current');
  if (!now) return prices;
  return prices.map((price) =>
    price.role === 'price' && price.amount > now.amount ? { ...price, role: 'struck' } : price,
  );
}
