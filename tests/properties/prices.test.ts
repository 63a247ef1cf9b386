import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencySymbols } from '../../lib/listing/currency-symbols.ts';
import { parseAmount } from '../../lib/listing/numbers.ts';
import { mayHoldMark, plainPriceText } from '../../lib/listing/price-tokens.ts';
import { parsePrice, parsePrices, pricesAmongWords } from '../../lib/listing/prices.ts';

const locales = (
  'en-US en-GB en-CA en-AU en-IN en-ZA de-DE de-AT de-CH fr-FR fr-CA fr-CH es-ES es-MX es-CO es-CL es-AR es-PE it-IT pt-BR ' +
  'pt-PT nl-NL sv-SE da-DK nb-NO fi-FI pl-PL cs-CZ hu-HU ro-RO bg-BG ru-RU uk-UA tr-TR el-GR he-IL ar-EG ar-AE fa-IR hi-IN ' +
  'ja-JP zh-CN zh-TW ko-KR th-TH vi-VN id-ID ms-MY'
).split(' ');
const currencies = (
  'USD EUR GBP CNY JPY KRW INR BRL MXN COP CLP ARS PEN AUD CAD NZD HKD TWD SGD CHF SEK NOK DKK PLN CZK HUF RON RUB UAH TRY ILS ' +
  'AED SAR EGP KWD THB VND IDR MYR PHP ZAR NGN KZT GEL'
).split(' ');

const money = fc.record({
  locale: fc.constantFrom(...locales),
  currency: fc.constantFrom(...currencies),
  minor: fc.integer({ min: 1, max: 99_999_999 }),
  display: fc.constantFrom('symbol' as const, 'code' as const, 'narrowSymbol' as const),
});

/** What the formatter itself says that it wrote: it rounds to the currency's own minor units. */
function written({
  locale,
  currency,
  minor,
  display,
}: typeof money extends fc.Arbitrary<infer T> ? T : never) {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: display,
  });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  const amount = Number((minor / 100).toFixed(digits));
  return { text: format.format(amount), amount };
}

describe('prices as Intl.NumberFormat writes them', () => {
  it('are read back, amount and currency', () => {
    fc.assert(
      fc.property(money, (sample) => {
        const { text, amount } = written(sample);
        fc.pre(amount > 0);
        expect(parsePrice(text, { currency: sample.currency, language: sample.locale })).toEqual({
          amount,
          currency: sample.currency,
        });
      }),
      { numRuns: 3_000 },
    );
  });

  it('are read back without context where the code is written', () => {
    fc.assert(
      fc.property(money, (sample) => {
        const { text, amount } = written({ ...sample, display: 'code' });
        fc.pre(amount > 0 && sample.currency !== 'KWD');
        expect(parsePrice(text)).toEqual({ amount, currency: sample.currency });
      }),
      { numRuns: 1_000 },
    );
  });

  it('are read as ranges where two of them stand with a dash between', () => {
    fc.assert(
      fc.property(money, fc.integer({ min: 200, max: 1_000 }), (sample, more) => {
        // Some locales spell rare currencies out, and words between amounts are no range.
        fc.pre(sample.display === 'code' || /^(?:USD|EUR|GBP|JPY|CNY)$/.test(sample.currency));
        const low = written(sample);
        const high = written({ ...sample, minor: sample.minor + more });
        fc.pre(low.amount > 0 && high.amount > low.amount);
        expect(
          parsePrice(`${low.text} – ${high.text}`, {
            currency: sample.currency,
            language: sample.locale,
          }),
        ).toEqual({ amount: low.amount, high: high.amount, currency: sample.currency });
      }),
      { numRuns: 1_000 },
    );
  });
});

it('machine forms are read back whatever the currency writes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.constantFrom(...currencies),
      (minor, currency) => {
        const amount = minor / 100;
        expect(parseAmount(amount, currency)).toBe(amount);
        expect(parseAmount(amount.toFixed(2), currency)).toBe(amount);
      },
    ),
  );
});

it('no text throws, and all amounts are finite and not negative', () => {
  const pieces = fc.constantFrom(
    '$',
    '€',
    '1',
    '23',
    '.',
    ',',
    ' ',
    "'",
    '-',
    '–',
    '%',
    'x',
    'kr',
    'US',
    '万',
    '\u00a0',
    'off',
    'was',
    '٣',
    '\n',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(
      text,
      fc.option(fc.constantFrom(...currencies), { nil: undefined }),
      (sample, currency) => {
        for (const { amount, high } of parsePrices(sample, { currency })) {
          expect(Number.isFinite(amount) && amount >= 0).toBe(true);
          expect(high === undefined || high > amount).toBe(true);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

it('a text that holds nothing but a price is read as by the long way', () => {
  const signs = [...Object.keys(currencySymbols), ...currencies, 'PCS', 'RMB', ''];
  const blank = fc.constantFrom('', '', ' ', '\u00a0', '\n', '  ');
  const digits = fc
    .array(fc.constantFrom('1', '9', '0', '12', '345', '000', '2024', '.', ',', '.00', ',5', '٣'), {
      minLength: 1,
      maxLength: 5,
    })
    .map((all) => all.join(''));
  const mark = fc.constantFrom(...signs);
  const context = fc.record({
    currency: fc.option(fc.constantFrom(...currencies), { nil: undefined }),
    language: fc.option(fc.constantFrom(...locales), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.tuple(blank, mark, blank, digits, blank, mark, blank), context, (parts, of) => {
      const text = parts.join('');
      expect(parsePrices(text, of)).toEqual(pricesAmongWords(text, of));
    }),
    { numRuns: 5_000 },
  );
});

it('no text that holds a marked price is told to hold none', () => {
  for (const mark of Object.keys(currencySymbols)) {
    for (const text of [`${mark} 1.250`, `${mark}1.250`, `1.250 ${mark}`, `1.250${mark}`]) {
      const may = mayHoldMark(plainPriceText(text));
      if (parsePrices(text).some(({ marked }) => marked)) expect([text, may]).toEqual([text, true]);
    }
  }
});
