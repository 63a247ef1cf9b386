import type { ListingField } from '../listing/listing.ts';
import type { Context } from './context.ts';
import type { RuleReference } from './evidence.ts';
import type { Sentences } from './translations.ts';
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

/** The sentence with its values in place; in English where it isn't translated. */
export function tell(signal: Signal, hit: Hit, words: string, told: Sentences | undefined): string {
  const text = told?.[signal.name]?.[hit.sentence] ?? signal.texts[hit.sentence] ?? '';
  return text.replace(/\{(\w+)\}/g, (_, key: string) =>
    key === 'words' ? words : (hit.values?.[key] ?? ''),
  );
}
