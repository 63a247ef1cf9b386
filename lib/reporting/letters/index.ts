import type { ListingField } from '../../listing/listing.ts';
import type { Nature, ProofKind } from '../claim.ts';
import type { DeclarationName } from '../declarations.ts';
import type { RightKind } from '../reporter.ts';
import ar from './ar.json' with { type: 'json' };
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import id from './id.json' with { type: 'json' };
import it from './it.json' with { type: 'json' };
import ja from './ja.json' with { type: 'json' };
import ko from './ko.json' with { type: 'json' };
import pt from './pt.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import th from './th.json' with { type: 'json' };
import tr from './tr.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/** What a letter says, in one language; `{…}` stands for what is filled in. */
export interface LetterWords {
  /** Whether a lawyer has checked the declarations in this language. The user is told where not. */
  reviewed: boolean;
  colon: string;
  quoted: string;
  subject: string;
  opening: Record<'shopper' | 'owner', string>;
  closing: Record<'shopper' | 'owner', string>;
  method: string;
  labels: typeof en.labels;
  fields: Partial<Record<ListingField, string>> & { other: string };
  /** What each signal saw, for evidence that was told in another language. */
  signals: Record<string, string> & { other: string };
  rights: Record<RightKind, string>;
  natures: Record<Nature, string>;
  proofs: Record<ProofKind, string>;
  declarations: Record<DeclarationName, string>;
  withdrawal: Record<'subject' | 'text' | 'closing', string>;
}

/** BCP 47. */
export const letterLanguages = [
  'en',
  'zh',
  'es',
  'pt',
  'fr',
  'de',
  'it',
  'ja',
  'ko',
  'ru',
  'tr',
  'id',
  'vi',
  'th',
  'ar',
] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

const letters: Readonly<Record<LetterLanguage, LetterWords>> = {
  en,
  zh,
  es,
  pt,
  fr,
  de,
  it,
  ja,
  ko,
  ru,
  tr,
  id,
  vi,
  th,
  ar,
};

/** The language of ours that is nearest to a BCP 47 tag; English where we have none of it. */
export function letterLanguage(tag = 'en'): LetterLanguage {
  const base = tag.toLowerCase().split('-')[0];
  return letterLanguages.find((language) => language === base) ?? 'en';
}

export function letterWords(tag: string): LetterWords {
  return letters[letterLanguage(tag)];
}

/** A sentence with its values in place. */
export function filledIn(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
