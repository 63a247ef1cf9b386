import type { ListingField } from '../listing/listing.ts';
import { isolate } from '../text/isolate.ts';
import type { Context } from './context.ts';
import type { Evidence, RuleReference } from './evidence.ts';
import type { Translation } from './translations.ts';
import type { Group } from './weights.ts';

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
  /** In English, by sentence: what was seen, never that the goods are anything. */
  texts: Record<string, string>;
}

/** A finding for the reader, with its values in place; in English where it isn't translated. */
export function tell(
  { name, texts }: Pick<Signal, 'name' | 'texts'>,
  { sentence, values, rule }: Hit,
  words: string,
  translation: Translation | undefined,
): Pick<Evidence, 'text' | 'rule'> {
  const set = translation?.direction === 'rtl' ? isolate : (value: string) => value;
  const meaningOf = (english: string) => translation?.meanings[english] ?? english;
  const text = translation?.sentences[name]?.[sentence] ?? texts[sentence] ?? '';
  return {
    rule: toldRule(rule, translation),
    text: text.replace(/\{(\w+)\}/g, (_, key: string) => {
      if (key === 'words') return set(words);
      const value = values?.[key] ?? '';
      return set(key === 'meaning' ? meaningOf(value) : value);
    }),
  };
}

/** A rule with what the starter rulebook says of it in the reader's language, where that is known. */
export function toldRule(rule: RuleReference, translation: Translation | undefined): RuleReference {
  if (!translation) return rule;
  const { meanings, remarks } = translation;
  const { meaning, caveat, source } = rule;
  return {
    ...rule,
    ...(meaning !== undefined && { meaning: meanings[meaning] ?? meaning }),
    ...(caveat !== undefined && { caveat: remarks[caveat] ?? caveat }),
    ...(source !== undefined && { source: remarks[source] ?? source }),
  };
}
