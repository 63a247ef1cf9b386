import { interfaceDirection, interfaceLanguage } from '../../lib/i18n.ts';
import type { Listing } from '../../lib/listing/listing.ts';
import { isolate } from '../../lib/text/isolate.ts';

/** A day as the reader writes it, from ISO 8601. */
export function day(iso: string): string {
  return new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'medium' }).format(
    new Date(iso),
  );
}

/** A day and a time as the reader writes them, from ISO 8601. */
export function moment(iso: string): string {
  return new Intl.DateTimeFormat(interfaceLanguage(), {
    dateStyle: 'medium',
    timeStyle: 'medium',
  }).format(new Date(iso));
}

/** A weight in decibans with its sign, to one decimal. */
export function decibans(weight: number): string {
  return new Intl.NumberFormat(interfaceLanguage(), {
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  }).format(weight);
}

/** What the listing asks for, a range where it shows one. */
export function price({ price, lowPrice, highPrice, priceCurrency }: Listing): string | undefined {
  const low = price ?? lowPrice ?? highPrice;
  if (low === undefined) return undefined;
  const high =
    price === undefined && highPrice !== undefined && highPrice > low ? highPrice : undefined;
  const format = new Intl.NumberFormat(
    interfaceLanguage(),
    priceCurrency
      ? { style: 'currency', currency: priceCurrency, currencyDisplay: 'symbol' }
      : { maximumFractionDigits: 2 },
  );
  return joined(
    high === undefined ? format.formatToParts(low) : format.formatRangeToParts(low, high),
  );
}

/** An amount of an estimate: small change would only look exact. */
export function roundMoney(amount: number, currency: string): string {
  const format = new Intl.NumberFormat(interfaceLanguage(), {
    style: 'currency',
    currency,
    maximumFractionDigits: amount < 100 ? 2 : 0,
    trailingZeroDisplay: 'stripIfInteger',
  });
  return joined(format.formatToParts(amount));
}

/** Among Arabic, 'US$' would fall to pieces and read '$US': it is set apart. */
function joined(parts: readonly { type: string; value: string }[]): string {
  const isSetApart = interfaceDirection() === 'rtl';
  return parts
    .map(({ type, value }) => (type === 'currency' && isSetApart ? isolate(value) : value))
    .join('');
}

/** Making a format takes far longer than using it, and tables use one for each cell. */
const formats = new Map<string, Intl.NumberFormat>();

function format(style: 'decimal' | 'percent', least: number, most: number): Intl.NumberFormat {
  const key = `${style} ${least} ${most}`;
  const made =
    formats.get(key) ??
    new Intl.NumberFormat(interfaceLanguage(), {
      style,
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    });
  formats.set(key, made);
  return made;
}

export function number(value: number, digits = 0): string {
  return format('decimal', 0, digits).format(value);
}

/** A share from 0 to 1, or a difference of shares, to a tenth of a percent. */
export function percent(share: number): string {
  return format('percent', 1, 1).format(share);
}

export function percentRange([low, high]: readonly [number, number]): string {
  return `${percent(low)} – ${percent(high)}`;
}

/** A language's name, from BCP 47. */
export function languageName(language: string): string {
  return (
    new Intl.DisplayNames([interfaceLanguage()], { type: 'language' }).of(language) ?? language
  );
}

/** A country's name, from ISO 3166-1 alpha-2, or `EU`. */
export function countryName(country: string): string {
  return new Intl.DisplayNames([interfaceLanguage()], { type: 'region' }).of(country) ?? country;
}

/** A p-value with its sign: '= 0.042', '< 0.001'. */
export function pValue(p: number): string {
  return p < 0.001 ? `< ${number(0.001, 3)}` : `= ${number(p, 3)}`;
}
