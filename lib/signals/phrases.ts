import type { CompiledPhrase, KnownPhrase } from '../matching/compiled.ts';
import { type FoundTerm, isIn, overlaps, within } from './searched-fields.ts';

export interface PhraseFound extends FoundTerm {
  readonly phrase: KnownPhrase;
}

/** Fields in which a seller says what the goods are like. */
const telling = new Set(['name', 'description', 'category']);

/** How far a negation may stand from what it negates, in UTF-16 units. */
const negationGap = /^[\s"'“”]{0,2}(?:(?:a|an|any|the|une|una|um|uma|ein|eine)\s)?$/i;

/** The phrases that are meant: not negated, not in a harmless sense, the longest of several. */
export function phrasesIn(
  found: readonly FoundTerm[],
  inLanguage: string | undefined,
): PhraseFound[] {
  const candidates: PhraseFound[] = [];
  const said = found.filter(({ said, field }) => said.phrases.length > 0 && telling.has(field));
  for (const term of said) {
    const inField = found.filter((other) => other.field === term.field);
    for (const { phrase, unless } of inItsLanguage(term.said.phrases, inLanguage)) {
      if (inField.some((other) => isIn(other, unless))) continue;
      if (!speaks(phrase, inLanguage) || (phrase.match === 'word' && isPartOfModel(term))) continue;
      if (isSilenced(term, inField) || isPartOfName(term, inField)) continue;
      candidates.push({ ...term, phrase });
    }
  }
  return candidates.filter(
    (phrase, i) =>
      !candidates.some(
        (other, j) => i !== j && other.field === phrase.field && isBetter(other, j, phrase, i),
      ),
  );
}

/** Kinds that name a copy, and so tell that the word beside them is the name of what is copied. */
const ofCopies = new Set<KnownPhrase['kind']>(['quality', 'grade', 'slang', 'factory', 'abbrev']);

/** Whether a strong phrase of several words, or of two ideographs, says in the name that goods are copies. */
export const namesCopies = (phrases: readonly PhraseFound[]): boolean =>
  phrases.some(
    ({ field, phrase }) =>
      field === 'name' && phrase.strength === 3 && ofCopies.has(phrase.kind) && isWordy(phrase),
  );

/** A phrase that no short word or number is taken for. */
export function isWordy({ term }: KnownPhrase): boolean {
  const ideographs = term.match(/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/gu) ?? [];
  return /\S\s+\S/.test(term) || ideographs.length >= 2;
}

/**
 * The same word may be a phrase of several languages, stronger in one: it is the listing's, else
 * English, which is read everywhere.
 */
function inItsLanguage(
  phrases: readonly CompiledPhrase[],
  inLanguage = 'en',
): readonly CompiledPhrase[] {
  if (phrases.length < 2) return phrases;
  const ofLanguage = (language: string) =>
    phrases.filter(({ phrase }) => primary(phrase.language) === primary(language));
  return [ofLanguage(inLanguage), ofLanguage('en'), phrases].find((some) => some.length > 0) ?? [];
}

const primary = (tag: string) => tag.split('-')[0]?.toLowerCase();

/** Of phrases that overlap the longest is meant, then the strongest, then the first stated. */
function isBetter(other: PhraseFound, j: number, phrase: PhraseFound, i: number): boolean {
  if (!overlaps(other, phrase)) return false;
  const longer = other.end - other.start - (phrase.end - phrase.start);
  const stronger = other.phrase.strength - phrase.phrase.strength;
  return longer > 0 || (longer === 0 && (stronger > 0 || (stronger === 0 && j < i)));
}

/**
 * Words in Latin letters belong to their language: 'KW' is a copy in Indonesian and a unit of
 * power elsewhere. English ones, strong ones and those in other scripts speak everywhere.
 */
function speaks(phrase: KnownPhrase, inLanguage: string | undefined): boolean {
  if (phrase.language === 'en' || phrase.strength === 3) return true;
  if (/[^\p{Script=Latin}\p{N}\p{P}\p{S}\s]/u.test(phrase.term)) return true;
  return inLanguage !== undefined && primary(inLanguage) === primary(phrase.language);
}

/** A few letters tied to a number are a model: 'UA-49KU6300', 'X5-KW'. */
function isPartOfModel({ text, start, end }: FoundTerm): boolean {
  if (end - start > 3) return false;
  return (
    /^[-–/]?\d/.test(text.slice(end, end + 2)) ||
    /\d[-–/]?$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

function isSilenced(term: FoundTerm, inField: readonly FoundTerm[]): boolean {
  return inField.some((other) => {
    const kinds = other.said.wording;
    if (kinds.length === 0) return false;
    if (kinds.includes('harmless-copy') && (term.field === 'name' || isNear(other, term)))
      return true;
    if (within(other, term)) return false;
    const before = other.end <= term.start && term.text.slice(other.end, term.start);
    if (kinds.includes('negation-before') && before !== false && negationGap.test(before))
      return true;
    const after = term.end <= other.start && term.text.slice(term.end, other.start);
    return kinds.includes('negation-after') && after !== false && after.trim().length <= 1;
  });
}

/** 'Replica' is a line of Maison Margiela's: within a longer name the word says nothing. */
function isPartOfName(term: FoundTerm, inField: readonly FoundTerm[]): boolean {
  return inField.some(
    (other) => other.said.names.length > 0 && within(term, other) && !within(other, term),
  );
}

/** In a long text a harmless copy says nothing of a phrase further off, in UTF-16 units. */
function isNear(a: FoundTerm, b: FoundTerm): boolean {
  return Math.max(a.start - b.end, b.start - a.end) <= 15;
}
