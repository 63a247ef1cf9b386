import type { ListingField } from '../listing/listing.ts';
import type { Context } from './context.ts';
import type { RuleReference } from './evidence.ts';
import type { Group } from './weights.ts';

/** Languages in which evidence is told. */
export const locales = ['en', 'zh-CN'] as const;
export type Locale = (typeof locales)[number];

/** One finding of a signal, before it is put into words. */
export interface Hit {
  field: ListingField;
  /** UTF-16 offsets into the field as `fieldText` gives it, end exclusive. */
  start: number;
  end: number;
  /** In decibans, before the group's cap. */
  weight: number;
  rule: RuleReference;
  /** Which of the signal's sentences tells it. */
  sentence: string;
  /** What is put in place of `{…}` in the sentence, besides `{words}`. */
  values?: Record<string, string>;
}

export interface Signal {
  /** The name of its file. */
  name: string;
  /** Fields without which it sees nothing. */
  needs: readonly ListingField[];
  /** When it says nothing though there is something, for readers of the method. */
  silentWhen: readonly string[];
  group: Group;
  look(context: Context): Hit[];
  /** By locale and sentence: what was seen, never that the goods are anything. */
  texts: Record<Locale, Record<string, string>>;
}

/** The closest locale that evidence is told in; English where there is none. */
export function localeFor(requested = 'en'): Locale {
  const exact = locales.find((locale) => locale.toLowerCase() === requested.toLowerCase());
  const [language] = requested.toLowerCase().split('-');
  return exact ?? locales.find((locale) => locale.split('-')[0] === language) ?? 'en';
}

/** The sentence with its values in place. */
export function tell(signal: Signal, hit: Hit, words: string, locale: Locale): string {
  const text = signal.texts[locale][hit.sentence] ?? signal.texts.en[hit.sentence] ?? '';
  return text.replace(/\{(\w+)\}/g, (_, key: string) =>
    key === 'words' ? words : (hit.values?.[key] ?? ''),
  );
}
