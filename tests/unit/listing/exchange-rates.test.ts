import { expect, it } from 'vitest';
import {
  convert,
  exchangeableCurrencies,
  exchangeRatesDate,
} from '../../../lib/listing/exchange-rates.ts';

it('converts by way of the US dollar', () => {
  expect(convert(100, 'USD', 'USD')).toBe(100);
  expect(convert(100, 'USD', 'CNY')).toBeCloseTo(720);
  expect(convert(convert(100, 'EUR', 'JPY') ?? 0, 'JPY', 'EUR')).toBeCloseTo(100);
});

it('knows sixty currencies, by date', () => {
  expect(exchangeableCurrencies.length).toBeGreaterThanOrEqual(60);
  expect(exchangeRatesDate).toMatch(/^\d{4}/);
});

it.each([
  ['XXX', 'USD'],
  ['USD', 'XXX'],
  ['USD', 'constructor'],
])('knows nothing of %s to %s', (from, to) => {
  expect(convert(1, from, to)).toBeUndefined();
});
