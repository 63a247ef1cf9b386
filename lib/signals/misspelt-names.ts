import type { Listing } from '../listing/listing.ts';
import type { CompiledRulebook, SaidOfTerm } from '../matching/compiled.ts';
import { findNearNames } from '../matching/find-terms.ts';
import { fold } from '../text/fold.ts';
import type { FoundTerm } from './searched-fields.ts';

/** Of a title no more than this is read, in UTF-16 units: none is so long. */
const mostText = 2_000;

/**
 * Names in the listing's name that are a letter off. Not where the brand is named by any of its
 * names elsewhere, since then it was a slip; and not where the word is the brand field's or the
 * seller's, since then it is somebody's own name.
 */
export function misspeltNames(
  listing: Listing,
  found: readonly FoundTerm[],
  rulebook: CompiledRulebook,
): FoundTerm[] {
  const { name: text, brand, seller } = listing;
  if (!text) return [];
  const near = findNearNames(text.slice(0, mostText), rulebook);
  if (near.length === 0) return [];
  const brandsOf = (said: SaidOfTerm) => said.names.map(({ brand }) => brand);
  const named = new Set(found.flatMap(({ said }) => brandsOf(said)));
  const own = fold([brand, seller?.name, seller?.id].join(' ')).text;
  return near
    .map((match) => ({ ...match, field: 'name' as const, text, said: rulebook.saidOf(match.term) }))
    .filter(({ said }) => !brandsOf(said).some((one) => named.has(one)))
    .filter(({ start, end }) => !own.includes(fold(text.slice(start, end)).text));
}
