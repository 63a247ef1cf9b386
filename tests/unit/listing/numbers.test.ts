import { describe, expect, it } from 'vitest';
import { parseAmount, parseNumber } from '../../../lib/listing/numbers.ts';

describe('parseAmount', () => {
  it.each<[unknown, string | undefined, number | undefined]>([
    [1234.5, 'USD', 1234.5],
    ['1234.5', 'USD', 1234.5],
    ['1,299.00', 'USD', 1299],
    ['48,00', 'EUR', 48],
    ['48,00 €', 'EUR', 48],
    ['$48.00', 'USD', 48],
    ['173.000', 'COP', 173000],
    ['173.000', 'USD', 173],
    ['173000.00', 'COP', 173000],
    ['0.000', 'COP', 0],
    [' 12 ', undefined, 12],
    [-1, 'USD', undefined],
    ['-5', 'USD', undefined],
    [Number.NaN, 'USD', undefined],
    ['', 'USD', undefined],
    ['call us', 'USD', undefined],
    [null, 'USD', undefined],
    [{}, 'USD', undefined],
  ])('%s %s', (value, currency, expected) => {
    expect(parseAmount(value, currency)).toBe(expected);
  });
});

describe('parseNumber', () => {
  it.each<[string, number | undefined]>([
    ['1,23,456.00', 123456],
    ['1.234.567', 1234567],
    ['1 234,5', 1234.5],
    ["1'234.50", 1234.5],
    ['1234,567', 1234.567],
    ['0,999', 0.999],
    ['٣٫٥', 3.5],
    ['12.', 12],
    ['abc', undefined],
    ['', undefined],
    ['1'.repeat(50), undefined],
  ])('%s', (written, expected) => {
    expect(parseNumber(written)).toBe(expected);
  });
});
