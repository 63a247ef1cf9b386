import { normaliseCurrency } from '../../listing/currencies.ts';
import { parseAmount } from '../../listing/numbers.ts';
import { parsePrice } from '../../listing/prices.ts';
import { asRecord, firstOf, membersOf } from './lookup.ts';
import { amountKeys, productKeys } from './product-keys.ts';

/** An amount out of a page's state; its unit may be a hundredth (see `scaled`). */
export interface Money {
  amount: number;
  high?: number;
  currency?: string;
  /** The state says that it counts in the smallest unit. */
  minor?: boolean;
}

const deepest = 8;

/** The money that a value means: a number, a text, an object around one, or the lowest of a list. */
export function moneyOf(value: unknown, key = '', depth = 0): Money | undefined {
  if (depth > deepest) return undefined;
  const minor = /cent|minor/.test(key);
  if (typeof value === 'number')
    return value > 0 && Number.isFinite(value)
      ? { amount: value, ...(minor ? { minor } : {}) }
      : undefined;
  if (typeof value === 'string') return moneyOfText(value);
  if (Array.isArray(value)) {
    const first = value
      .slice(0, 50)
      .map((one) => moneyOf(one, key, depth + 1))
      .filter((one) => one !== undefined);
    const [lowest] = [...first].sort((a, b) => a.amount - b.amount);
    return lowest;
  }
  const object = asRecord(value);
  if (!object) return undefined;
  const members = membersOf(object);
  const currency = firstOf(members, productKeys.priceCurrency, currencyOf);
  const cents = firstOf(members, ['centamount'], (one) => one);
  if (typeof cents === 'number' && cents > 0) return inCents(cents, members, currency);
  const money = firstOf(members, amountKeys, (one, name) => moneyOf(one, name, depth + 1));
  if (!money) return undefined;
  const high = firstOf(
    members,
    [...productKeys.highPrice, 'max', 'high'],
    (one, name) => moneyOf(one, name, depth + 1)?.amount,
  );
  return {
    ...money,
    ...(high !== undefined && high > money.amount ? { high } : {}),
    ...(currency && !money.currency ? { currency } : {}),
  };
}

/** `centAmount` with its `fractionDigits`, as commerce back ends count without rounding. */
function inCents(
  cents: number,
  members: ReadonlyMap<string, unknown>,
  currency: string | undefined,
): Money {
  const digits = firstOf(members, ['fractiondigits'], (one) =>
    typeof one === 'number' && one >= 0 && one <= 4 ? one : undefined,
  );
  return { amount: cents / 10 ** (digits ?? 2), ...(currency ? { currency } : {}) };
}

function moneyOfText(text: string): Money | undefined {
  if (text.length > 60) return undefined;
  const amount = /^\s*\d+(?:\.\d+)?\s*$/.test(text) ? parseAmount(text) : undefined;
  const money: Money | undefined = amount === undefined ? parsePrice(text) : { amount };
  return money && money.amount > 0 ? money : undefined;
}

export function currencyOf(value: unknown): string | undefined {
  const object = asRecord(value);
  const text = object
    ? firstOf(membersOf(object), ['code', 'id', 'iso', 'isocode'], (one) => one)
    : value;
  return typeof text === 'string' ? normaliseCurrency(text) : undefined;
}

const units = [1, 100, 1_000, 10_000, 100_000];

const unitOf = (amount: number, shown: readonly number[]): number | undefined =>
  units.find((unit) => shown.some((price) => Math.abs(price - amount / unit) < 0.005));

/** Whether the page shows an amount, in whatever unit the state counts. */
export const isShown = ({ amount }: Money, shown: readonly number[]): boolean =>
  unitOf(amount, shown) !== undefined;

/**
 * An amount in whole units of its currency. Some shops count in hundredths (Shopee in hundred
 * thousandths) and don't say so: what the page shows decides, if it shows one of the possible.
 */
export const scaled = ({ amount, minor }: Money, shown: readonly number[]): number =>
  amount / (unitOf(amount, shown) ?? (minor ? 100 : 1));
