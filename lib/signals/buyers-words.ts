import type { Listing } from '../listing/listing.ts';
import type { CompiledRulebook, KnownBrand } from '../matching/compiled.ts';
import { findTerms, type TermMatch } from '../matching/find-terms.ts';
import type { WordingKind } from '../matching/wording-kinds.ts';

/** A piece of a field that holds several texts, and where it begins in `fieldText`. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

/** Words by which a buyer doubts, with the number of the review; offsets are of the whole field. */
export interface Doubt {
  readonly review: number;
  readonly start: number;
  readonly end: number;
}

/** What stands between the texts of a field that has several. */
export const between = '\n';

export const reviewTexts = ({ review = [] }: Listing): Piece[] =>
  pieces(review.map(({ reviewBody = '' }) => reviewBody));

/** Each question and its answer, one behind the other; '' where there is no answer. */
export const questionTexts = ({ question = [] }: Listing): Piece[] =>
  pieces(question.flatMap(({ text = '', acceptedAnswer = '' }) => [text, acceptedAnswer]));

function pieces(texts: readonly string[]): Piece[] {
  let start = 0;
  return texts.map((text) => {
    const piece = { text, start };
    start += text.length + between.length;
    return piece;
  });
}

const mostReviewText = 2_000;

/** Where the reviews shown say that the goods aren't genuine, and mean it. */
export function doubtsIn(listing: Listing, rulebook: CompiledRulebook): Doubt[] {
  return reviewTexts(listing).flatMap(({ text, start }, review) => {
    const found = termsOf(text.slice(0, mostReviewText), rulebook);
    return found
      .filter(({ match, kinds }) => kinds.includes('doubt') && isMeant(match, text, found))
      .map(({ match }) => ({ review, start: start + match.start, end: start + match.end }));
  });
}

/** A brand that a buyer names in a review. */
export interface NamedInReview extends Doubt {
  readonly brand: KnownBrand;
}

/** The brands that the reviews shown name, each by a name that is no everyday word and is spelt out. */
export function brandsInReviews(listing: Listing, rulebook: CompiledRulebook): NamedInReview[] {
  return reviewTexts(listing).flatMap(({ text, start }, review) =>
    findTerms(text.slice(0, mostReviewText), rulebook).flatMap((match) =>
      match.disguise
        ? []
        : rulebook
            .namesOf(match.term)
            .filter(({ kind, ambiguous }) => !ambiguous && kind !== 'initials')
            .map(({ brand }) => ({
              review,
              start: start + match.start,
              end: start + match.end,
              brand: brand.brand,
            })),
    ),
  );
}

interface Worded {
  readonly match: TermMatch;
  readonly kinds: readonly WordingKind[];
}

function termsOf(text: string, rulebook: CompiledRulebook): Worded[] {
  return findTerms(text, rulebook)
    .map((match) => ({ match, kinds: rulebook.wordingOf(match.term) }))
    .filter(({ kinds }) => kinds.length > 0);
}

/** How near a word must stand to be about the doubt, in UTF-16 units. */
const near = 24;

function isMeant({ start, end }: TermMatch, text: string, found: readonly Worded[]): boolean {
  const before = text.slice(Math.max(0, start - near), start);
  const after = text.slice(end, end + near);
  if (/^[^.!。！\n]{0,12}[?？؟]/.test(after)) return false;
  return !found.some(({ match, kinds }) => {
    // 'not' in 'not original' is of the doubt itself.
    if (match.start >= start && match.end <= end) return false;
    const isBefore = match.end <= start && start - match.end <= 8 && !/[.!。！\n]/.test(before);
    if (isBefore && (kinds.includes('negation-before') || kinds.includes('wondering'))) return true;
    const isBehind = match.start >= end && match.start - end <= 12;
    if (isBehind && kinds.includes('negation-after')) return true;
    const isBeside = (isBehind && match.start - end <= 2) || (isBefore && start - match.end <= 6);
    return isBeside && kinds.includes('wrapping');
  });
}

/** Answers to 'is it original?' that don't say yes; offsets are of the whole field. */
export function unansweredIn(listing: Listing, rulebook: CompiledRulebook): Doubt[] {
  const texts = questionTexts(listing);
  const dodged: Doubt[] = [];
  for (let i = 0; i + 1 < texts.length; i += 2) {
    const [asked, answer] = [texts[i], texts[i + 1]];
    if (!asked || !answer || answer.text.trim() === '') continue;
    const has = (text: string, kind: WordingKind) =>
      termsOf(text.slice(0, mostReviewText), rulebook).some(({ kinds }) => kinds.includes(kind));
    if (!has(asked.text, 'asks-genuine') || has(answer.text, 'affirms')) continue;
    dodged.push({ review: i / 2, start: answer.start, end: answer.start + answer.text.length });
  }
  return dodged;
}
