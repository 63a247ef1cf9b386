import table from './exchange-rates.json' with { type: 'json' };

/** What the rates are averages of (ISO 8601), for showing beside anything converted. */
export const exchangeRatesDate: string = table.date;

const unitsPerUsDollar: Readonly<Record<string, number>> = table.unitsPerUsDollar;

/** ISO 4217 codes that `convert` knows. */
export const exchangeableCurrencies: readonly string[] = Object.keys(unitsPerUsDollar);

/**
 * An amount in another currency, by rates that are rounded and years old: good enough to tell a
 * tenth of a price floor from the floor, and for nothing finer. `undefined` for unknown currencies.
 */
export function convert(amount: number, from: string, to: string): number | undefined {
  if (from === to) return amount;
  const rateFrom = rateOf(from);
  const rateTo = rateOf(to);
  return rateFrom === undefined || rateTo === undefined ? undefined : (amount / rateFrom) * rateTo;
}

function rateOf(currency: string): number | undefined {
  return Object.hasOwn(unitsPerUsDollar, currency) ? unitsPerUsDollar[currency] : undefined;
}
