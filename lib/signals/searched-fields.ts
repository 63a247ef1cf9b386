import type { Listing, ListingField } from '../listing/listing.ts';
import type { SaidOfTerm, WordList } from '../matching/compiled.ts';
import type { TermMatch } from '../matching/find-terms.ts';
import { between, type Piece, questionTexts, reviewTexts } from './buyers-words.ts';

/** Fields in which terms are looked for. */
export const searchedFields = ['name', 'brand', 'category', 'seller', 'description'] as const;
export type SearchedField = (typeof searchedFields)[number];

export interface FoundTerm extends TermMatch {
  readonly field: SearchedField;
  /** The whole text of the field. */
  readonly text: string;
  /** What the rulebook says of it. */
  readonly said: SaidOfTerm;
}

/** Whether it is one of the words of a list. */
export function isIn({ said }: FoundTerm, list: WordList): boolean {
  return list !== undefined && said.lists.includes(list);
}

/** A field as a text, into which the offsets of evidence point: of several texts a line each. */
export function fieldText(listing: Listing, field: ListingField): string {
  switch (field) {
    case 'seller':
      return searchedText(listing, 'seller') ?? '';
    case 'review':
      return joined(reviewTexts(listing));
    case 'question':
      return joined(questionTexts(listing));
    case 'hasVariant':
      return (listing.hasVariant ?? []).map(({ name = '' }) => name).join(between);
    case 'price':
      return listing.priceAsWritten ?? String(listing.price ?? '');
    default:
      return String(listing[field] ?? '');
  }
}

const joined = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join(between);

/** The field as a text, into which the offsets of evidence point; a seller is its name. */
export function searchedText(listing: Listing, field: SearchedField): string | undefined {
  if (field === 'seller') return listing.seller?.name ?? listing.seller?.id;
  return listing[field];
}

export function within(inner: TermMatch, outer: TermMatch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

export function overlaps(a: TermMatch, b: TermMatch): boolean {
  return a.start < b.end && b.start < a.end;
}
