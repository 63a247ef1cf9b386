import type { Listing } from '../listing/listing.ts';
import type { CompiledRulebook, KnownBrand, SaidOfTerm } from '../matching/compiled.ts';
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

/** A brand that a buyer names in a review, by a name that is no everyday word and is spelt out. */
export interface NamedInReview extends Doubt {
  readonly brand: KnownBrand;
}

/** What buyers say of the goods on their page. */
export interface BuyersWords {
  /** Where they doubt that the goods are genuine. */
  readonly doubts: readonly Doubt[];
  /** Brands that they name. */
  readonly namedByBuyers: readonly NamedInReview[];
  /** Answers to whether they are original that don't say yes. */
  readonly unanswered: readonly Doubt[];
}

export const noWords: BuyersWords = { doubts: [], namedByBuyers: [], unanswered: [] };

export function buyersWords(listing: Listing, rulebook: CompiledRulebook): BuyersWords {
  if (!listing.review && !listing.question) return noWords;
  const doubts: Doubt[] = [];
  const namedByBuyers: NamedInReview[] = [];
  for (const [review, { text, start }] of reviewTexts(listing).entries()) {
    const found = searched(text, rulebook);
    for (const term of found) {
      const { match, said } = term;
      const place = { review, start: start + match.start, end: start + match.end };
      if (said.wording.includes('doubt') && isMeant(match, text, found)) doubts.push(place);
      if (match.disguise) continue;
      for (const { brand, kind, ambiguous } of said.names)
        if (!ambiguous && kind !== 'initials') namedByBuyers.push({ ...place, brand: brand.brand });
    }
  }
  return { doubts, namedByBuyers, unanswered: unansweredIn(listing, rulebook) };
}

interface Searched {
  readonly match: TermMatch;
  readonly said: SaidOfTerm;
}

function searched(text: string, rulebook: CompiledRulebook): Searched[] {
  return findTerms(text.slice(0, mostReviewText), rulebook).map((match) => ({
    match,
    said: rulebook.saidOf(match.term),
  }));
}

/** How near a word must stand to be about the doubt, in UTF-16 units. */
const near = 24;

function isMeant({ start, end }: TermMatch, text: string, found: readonly Searched[]): boolean {
  const before = text.slice(Math.max(0, start - near), start);
  const after = text.slice(end, end + near);
  if (/^[^.!。！\n]{0,12}[?？؟]/.test(after)) return false;
  return !found.some(({ match, said: { wording } }) => {
    if (wording.length === 0) return false;
    // 'not' in 'not original' is of the doubt itself.
    if (match.start >= start && match.end <= end) return false;
    const isBefore = match.end <= start && start - match.end <= 8 && !/[.!。！\n]/.test(before);
    if (isBefore && (wording.includes('negation-before') || wording.includes('wondering')))
      return true;
    const isBehind = match.start >= end && match.start - end <= 12;
    if (isBehind && wording.includes('negation-after')) return true;
    const isBeside = (isBehind && match.start - end <= 2) || (isBefore && start - match.end <= 6);
    return isBeside && wording.includes('wrapping');
  });
}

/** Answers to 'is it original?' that don't say yes; offsets are of the whole field. */
function unansweredIn(listing: Listing, rulebook: CompiledRulebook): Doubt[] {
  const texts = questionTexts(listing);
  const dodged: Doubt[] = [];
  for (let i = 0; i + 1 < texts.length; i += 2) {
    const [asked, answer] = [texts[i], texts[i + 1]];
    if (!asked || !answer || answer.text.trim() === '') continue;
    const has = (text: string, kind: WordingKind) =>
      searched(text, rulebook).some(({ said }) => said.wording.includes(kind));
    if (!has(asked.text, 'asks-genuine') || has(answer.text, 'affirms')) continue;
    dodged.push({ review: i / 2, start: answer.start, end: answer.start + answer.text.length });
  }
  return dodged;
}
