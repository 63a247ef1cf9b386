import { currenciesByLanguage, currencySymbols } from './currency-symbols.ts';

/** ISO 4217 codes in use; a code in a text counts only if it is one of them. */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    'AED ALL AMD ARS AUD AZN BAM BDT BGN BHD BOB BRL BYN CAD CHF CLP CNY COP CRC CZK DKK DOP DZD ' +
    'EGP ETB EUR GBP GEL GHS GTQ HKD HNL HUF IDR ILS INR IQD ISK JMD JOD JPY KES KGS KHR KRW KWD ' +
    'KZT LAK LBP LKR MAD MDL MKD MMK MNT MOP MUR MXN MYR NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP ' +
    'PKR PLN PYG QAR RON RSD RUB SAR SEK SGD THB TND TRY TTD TWD TZS UAH UGX USD UYU UZS VND XAF ' +
    'XOF ZAR ZMW ' +
    'AFN AOA BBD BND BSD BWP BZD CVE FJD GYD HTG IRR LKR LYD MGA MVR MZN NAD RWF SCR SYP TJS TMT VES XPF YER ' +
    // Replaced by the euro in 2023; saved pages and search indexes still have it.
    'HRK'
  ).split(' '),
);

/** Codes that are written though they are not ISO 4217's. */
export const colloquialCodes: Readonly<Record<string, string>> = {
  RMB: 'CNY',
  CNH: 'CNY',
  NTD: 'TWD',
  NIS: 'ILS',
  RUR: 'RUB',
};

/** Currencies whose prices are written without minor units: a point before three digits groups. */
export const withoutMinorUnits: ReadonlySet<string> = new Set(
  'JPY KRW VND IDR CLP COP PYG ISK HUF UGX TZS RSD CRC KHR LAK LBP IQD XAF XOF MMK MNT UZS'.split(
    ' ',
  ),
);

/** Currencies with thousandths, in which a mark before three digits is decimal. */
export const withThousandths: ReadonlySet<string> = new Set('BHD JOD KWD OMR TND'.split(' '));

/** What settles which currency a shared mark means. */
export interface CurrencyContext {
  /** ISO 4217: what the page or the site prices in. */
  currency?: string | undefined;
  /** BCP 47. */
  language?: string | undefined;
}

/** The currency that a written mark ('US$', '¥', 'eur') means, or nothing where that is not settled. */
export function currencyOfMark(mark: string, context: CurrencyContext = {}): string | undefined {
  const bare = mark.replace(/\s/g, '').replace(/(?<=^[A-Z]{3})\$$/, '');
  const code = bare.toUpperCase();
  if (currencyCodes.has(code)) return code;
  if (Object.hasOwn(colloquialCodes, code)) return colloquialCodes[code];
  const meanings = meaningsOf(bare);
  if (meanings.length <= 1) return meanings[0];
  if (context.currency && meanings.includes(context.currency)) return context.currency;
  if (currencySymbols[bare]?.startsWith('=')) return meanings[0];
  const spoken = currencySpoken(context.language);
  return spoken && meanings.includes(spoken) ? spoken : undefined;
}

/** The currency of the country that a language (BCP 47) is mostly written in. */
export function currencySpoken(written = ''): string | undefined {
  const [language = '', country] = written.split(/[-_]/);
  const own = country && currenciesByLanguage[`${language}-${country.toUpperCase()}`];
  return own || currenciesByLanguage[language];
}

/** All currencies that a mark may stand for. */
export function meaningsOf(mark: string): readonly string[] {
  const bare = mark.replace(/\s/g, '');
  if (currencyCodes.has(bare)) return [bare];
  const meant = Object.hasOwn(currencySymbols, bare) ? currencySymbols[bare] : undefined;
  return meant ? meant.replace(/^= /, '').split(' ') : [];
}

/** The ISO 4217 code that a machine field means by a code or by an unshared mark, or nothing. */
export const normaliseCurrency = (text: string): string | undefined =>
  text.length > 12 ? undefined : currencyOfMark(text);
