import { currencyCodes } from '../listing/currencies.ts';
import type { Marketplace } from '../marketplaces/marketplace.ts';
import type { Steps } from '../steps.ts';
import { languageOfScript } from './script-language.ts';

/** The value of the longest ending that the host has; `*` for all others. */
function byEnding(
  table: Readonly<Record<string, string>> | undefined,
  host: string,
): string | undefined {
  if (!table) return undefined;
  const ending = Object.keys(table)
    .filter((one) => host === one || host.endsWith(`.${one}`))
    .sort((a, b) => b.length - a.length)[0];
  return ending === undefined ? table['*'] : table[ending];
}

/** ISO 4217 by country domain, for shops of no known marketplace. */
const currencyByDomain: Readonly<Record<string, string>> = {
  ae: 'AED',
  ar: 'ARS',
  at: 'EUR',
  au: 'AUD',
  be: 'EUR',
  bg: 'EUR',
  br: 'BRL',
  ca: 'CAD',
  ch: 'CHF',
  cl: 'CLP',
  cn: 'CNY',
  'com.co': 'COP',
  cz: 'CZK',
  de: 'EUR',
  dk: 'DKK',
  ee: 'EUR',
  es: 'EUR',
  fi: 'EUR',
  fr: 'EUR',
  gr: 'EUR',
  hk: 'HKD',
  hr: 'EUR',
  hu: 'HUF',
  id: 'IDR',
  ie: 'EUR',
  il: 'ILS',
  in: 'INR',
  it: 'EUR',
  jp: 'JPY',
  kr: 'KRW',
  kz: 'KZT',
  lt: 'EUR',
  lu: 'EUR',
  lv: 'EUR',
  mx: 'MXN',
  my: 'MYR',
  nl: 'EUR',
  no: 'NOK',
  nz: 'NZD',
  pe: 'PEN',
  ph: 'PHP',
  pl: 'PLN',
  pt: 'EUR',
  ro: 'RON',
  ru: 'RUB',
  sa: 'SAR',
  se: 'SEK',
  sg: 'SGD',
  si: 'EUR',
  sk: 'EUR',
  th: 'THB',
  tr: 'TRY',
  tw: 'TWD',
  ua: 'UAH',
  uk: 'GBP',
  us: 'USD',
  uy: 'UYU',
  vn: 'VND',
  za: 'ZAR',
};

/** BCP 47 by country domain, where shops speak one language; none where a domain is used worldwide. */
const languageByDomain: Readonly<Record<string, string>> = {
  ar: 'es',
  at: 'de',
  au: 'en',
  bg: 'bg',
  br: 'pt',
  cl: 'es',
  cn: 'zh-CN',
  'com.co': 'es',
  cz: 'cs',
  de: 'de',
  dk: 'da',
  ee: 'et',
  es: 'es',
  fi: 'fi',
  fr: 'fr',
  gr: 'el',
  hr: 'hr',
  hu: 'hu',
  id: 'id',
  ie: 'en',
  il: 'he',
  it: 'it',
  jp: 'ja',
  kr: 'ko',
  lt: 'lt',
  lv: 'lv',
  mx: 'es',
  nl: 'nl',
  no: 'nb',
  nz: 'en',
  pe: 'es',
  pl: 'pl',
  pt: 'pt',
  ro: 'ro',
  ru: 'ru',
  sa: 'ar',
  se: 'sv',
  si: 'sl',
  sk: 'sk',
  th: 'th',
  tr: 'tr',
  tw: 'zh-TW',
  uk: 'en',
  us: 'en',
  uy: 'es',
  vn: 'vi',
};

const namedCurrency =
  /(?<![\w$])["']?(?:price_?)?currency(?:_?(?:code|iso))?["']?\s{0,9}[:=,]\s{0,9}["']([A-Z]{3})["']/gi;

/** The currency that the page's own scripts name, if they name only one: '$' alone is many countries'. */
export function* scriptedCurrency(scripts: readonly string[]): Steps<string | undefined> {
  const named = new Set<string>();
  for (const script of scripts) {
    yield;
    for (const [, code] of script.slice(0, 500_000).matchAll(namedCurrency)) {
      if (code && currencyCodes.has(code)) named.add(code);
      if (named.size > 1) return undefined;
    }
  }
  return [...named][0];
}

/** What the site prices in: it settles an ambiguous sign. */
export const siteCurrency = (
  host: string,
  marketplace: Marketplace | undefined,
): string | undefined =>
  marketplace ? byEnding(marketplace.currency, host) : byEnding(currencyByDomain, host);

/** BCP 47: what the page says of itself, unless the marketplace's file knows better; else its country's, or its script's. */
export function siteLanguage(
  document: Document,
  host: string,
  marketplace: Marketplace | undefined,
): string | undefined {
  const stated = byEnding(marketplace?.language, host) ?? documentLanguage(document);
  const language = stated?.replace('_', '-');
  return language && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)
    ? language
    : (byEnding(languageByDomain, host) ??
        languageOfScript(document.querySelector('title')?.textContent ?? ''));
}

/** The document's `lang`, with the country of `og:locale` where it has none. */
function documentLanguage(document: Document): string | undefined {
  const language = document.documentElement?.getAttribute('lang')?.trim();
  const locale = document
    .querySelector('meta[property="og:locale"]')
    ?.getAttribute('content')
    ?.trim();
  if (!language) return locale;
  return locale?.toLowerCase().startsWith(`${language.toLowerCase()}_`) ? locale : language;
}

/** Empty where an address names none. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}
