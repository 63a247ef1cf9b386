import type { Listing } from '../listing/listing.ts';
import type { Evidence } from '../signals/evidence.ts';
import { priceElement } from './price-element.ts';
import { type Stretch, TextIndex, withoutBlanks } from './text-index.ts';

export interface WordsInPage {
  against: Range[];
  inFavour: Range[];
}

/** Titles stand in a heading, a breadcrumb and a bar; more of the same helps nobody. */
const mostPlaces = 3;

/** Where the words stand on which a verdict rests, as far as the page shows them. */
export function wordsInPage(
  root: Element,
  listing: Listing,
  evidence: readonly Evidence[],
): WordsInPage {
  const index = new TextIndex(root);
  const words: WordsInPage = { against: [], inFavour: [] };
  for (const one of evidence) {
    if (one.weight === 0 || one.words === '') continue;
    words[one.weight > 0 ? 'against' : 'inFavour'].push(...placesOf(one, listing, index, root));
  }
  return words;
}

const priceFields = new Set(['price', 'lowPrice', 'highPrice']);

function placesOf(
  { field, words, start, end }: Evidence,
  listing: Listing,
  index: TextIndex,
  root: Element,
): Range[] {
  if (priceFields.has(field)) {
    const element = priceElement(root, listing);
    if (!element) return [];
    const range = document.createRange();
    range.selectNodeContents(element);
    return [range];
  }
  const text = field === 'seller' ? listing.seller?.name : listing[field];
  const within = typeof text === 'string' ? placesWithin(text, start, end, index) : [];
  const places = within.length > 0 ? within : index.find(words, mostPlaces * 4).filter(isWhole);
  return places.slice(0, mostPlaces).map((place) => index.rangeOf(place));

  function isWhole(place: Stretch): boolean {
    return index.isWhole(place);
  }
}

/** A field's words where the page shows the whole field. */
function placesWithin(text: string, start: number, end: number, index: TextIndex): Stretch[] {
  const before = withoutBlanks(text.slice(0, start)).length;
  const length = withoutBlanks(text.slice(start, end)).length;
  return index
    .find(text, mostPlaces)
    .map((field) => ({ start: field.start + before, end: field.start + before + length }));
}
