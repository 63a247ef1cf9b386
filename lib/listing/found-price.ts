import type { AmountRole } from './price-roles.ts';

/** A price in its own currency; `high` is the upper end where a range is written. */
export interface Price {
  amount: number;
  high?: number;
  /** ISO 4217; absent where neither the text nor the context settles it. */
  currency?: string;
}

export interface FoundPrice extends Price {
  role: AmountRole;
  /** Whether a currency mark stands by it; a text of bare numbers has none. */
  marked: boolean;
  /** Said to have the tax in it that the buyer pays. */
  taxed?: true;
}

/**
 * What the goods cost, of the prices that a text was found to hold: what is called the price now,
 * else the first amount that is not something else (a part payment, a discount, a price per
 * measure); one before tax, or a struck one, where there is no other.
 */
export function askedOf(found: readonly FoundPrice[]): Price | undefined {
  const best =
    found.find((price) => price.role === 'current') ??
    found.find((price) => price.role === 'price') ??
    found.find((price) => price.role === 'before-tax') ??
    found.find((price) => price.role === 'struck');
  if (!best) return undefined;
  const { role: _role, marked: _marked, taxed: _taxed, ...price } = best;
  return price;
}
