/**
 * How people write currencies. Codes are ISO 4217. A symbol that several currencies
 * share lists them all: only the context of the page can settle it.
 */
export const currencySymbols: Record<string, readonly string[]> = {
  US$: ['USD'],
  'U.S.$': ['USD'],
  'C$': ['CAD'],
  'CA$': ['CAD'],
  'CDN$': ['CAD'],
  'A$': ['AUD'],
  'AU$': ['AUD'],
  'NZ$': ['NZD'],
  'HK$': ['HKD'],
  'NT$': ['TWD'],
  'S$': ['SGD'],
  'SG$': ['SGD'],
  'R$': ['BRL'],
  'MX$': ['MXN'],
  'AR$': ['ARS'],
  'CLP$': ['CLP'],
  'COL$': ['COP'],
  $U: ['UYU'],
  'RD$': ['DOP'],
  'J$': ['JMD'],
  'TT$': ['TTD'],
  $: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'TWD', 'SGD', 'MXN', 'ARS', 'CLP', 'COP', 'UYU', 'DOP'],
  '€': ['EUR'],
  euro: ['EUR'],
  euros: ['EUR'],
  '£': ['GBP', 'EGP'],
  'CN¥': ['CNY'],
  'JP¥': ['JPY'],
  '¥': ['CNY', 'JPY'],
  '￥': ['CNY', 'JPY'],
  元: ['CNY', 'TWD'],
  人民币: ['CNY'],
  円: ['JPY'],
  '₩': ['KRW'],
  원: ['KRW'],
  '₫': ['VND'],
  đ: ['VND'],
  '฿': ['THB'],
  บาท: ['THB'],
  '₹': ['INR'],
  'Rs.': ['INR', 'PKR', 'LKR', 'NPR'],
  Rs: ['INR', 'PKR', 'LKR', 'NPR'],
  Rp: ['IDR'],
  'Rp.': ['IDR'],
  RM: ['MYR'],
  '₱': ['PHP'],
  '₽': ['RUB'],
  'руб.': ['RUB'],
  руб: ['RUB'],
  'р.': ['RUB'],
  '₴': ['UAH'],
  'грн.': ['UAH'],
  грн: ['UAH'],
  '₸': ['KZT'],
  тг: ['KZT'],
  '₾': ['GEL'],
  '₼': ['AZN'],
  '₺': ['TRY'],
  TL: ['TRY'],
  '₪': ['ILS'],
  'Kč': ['CZK'],
  zł: ['PLN'],
  Ft: ['HUF'],
  lei: ['RON'],
  лв: ['BGN'],
  'лв.': ['BGN'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  'kr.': ['DKK', 'SEK', 'NOK', 'ISK'],
  Fr: ['CHF'],
  'Fr.': ['CHF'],
  'SFr.': ['CHF'],
  'S/': ['PEN'],
  'S/.': ['PEN'],
  'B/.': ['PAB'],
  'Bs.': ['BOB'],
  '₲': ['PYG'],
  '₡': ['CRC'],
  '₦': ['NGN'],
  KSh: ['KES'],
  Ksh: ['KES'],
  'GH₵': ['GHS'],
  '₵': ['GHS'],
  'E£': ['EGP'],
  LE: ['EGP'],
  'ج.م': ['EGP'],
  'د.إ': ['AED'],
  درهم: ['AED', 'MAD'],
  'ر.س': ['SAR'],
  ريال: ['SAR', 'QAR', 'OMR'],
  SR: ['SAR'],
  'د.ك': ['KWD'],
  '৳': ['BDT'],
  R: ['ZAR'],
  DH: ['MAD'],
};

/** ISO 4217 codes in use; a code in a text counts only if it is one of them. */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    'AED ALL AMD ARS AUD AZN BAM BDT BGN BHD BOB BRL BYN CAD CHF CLP CNY COP CRC CZK DKK DOP DZD ' +
    'EGP ETB EUR GBP GEL GHS GTQ HKD HNL HUF IDR ILS INR IQD ISK JMD JOD JPY KES KGS KHR KRW KWD ' +
    'KZT LBP LKR MAD MDL MKD MMK MNT MOP MUR MXN MYR NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR ' +
    'PLN PYG QAR RON RSD RUB SAR SEK SGD THB TND TRY TTD TWD TZS UAH UGX USD UYU UZS VND XAF XOF ZAR ZMW'
  ).split(' '),
);

/** Codes that are written though they are not ISO 4217's. */
export const colloquialCodes: Record<string, string> = { RMB: 'CNY', CNH: 'CNY', NTD: 'TWD', NIS: 'ILS' };

/** Currencies whose prices are written without minor units: a point before three digits groups. */
export const withoutMinorUnits: ReadonlySet<string> = new Set(
  'JPY KRW VND IDR CLP COP PYG ISK HUF UGX TZS RSD CRC KHR LBP IQD XAF XOF MMK'.split(' '),
);

/** A three-letter code, upper-cased and known, or nothing. */
export function normaliseCurrency(text: string): string | undefined {
  const trimmed = text.trim();
  const code = trimmed.toUpperCase();
  if (currencyCodes.has(code)) return code;
  if (Object.hasOwn(colloquialCodes, code)) return colloquialCodes[code];
  const meant = Object.hasOwn(currencySymbols, trimmed) ? currencySymbols[trimmed] : undefined;
  return meant?.length === 1 ? meant[0] : undefined;
}
