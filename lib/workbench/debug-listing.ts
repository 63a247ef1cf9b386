import type { Listing } from '../listing/listing.ts';
import { findTerms } from '../matching/find-terms.ts';
import { openLayers } from '../matching/image/layers.ts';
import type { EntryKey } from '../rulebook/entry.ts';
import { type Context, contextOf } from '../signals/context.ts';
import { type SearchedField, searchedText } from '../signals/searched-fields.ts';
import type { Translation } from '../signals/translations.ts';
import type { Database } from '../storage/database.ts';
import { allExceptions } from '../storage/kept-exceptions.ts';
import { readImages, wholeImage } from '../storage/kept-images.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { weigh } from '../verdict/weigh.ts';

/** A rule whose words stand in a listing, and what came of it. */
export interface LookedAt {
  key: EntryKey;
  title: string;
  field: SearchedField;
  /** As the listing has them. */
  words: string;
  outcome:
    | 'maker'
    /** The goods are said to go with the brand's. */
    | 'compatible'
    /** No word stands beside the name that says the brand is meant, or one that says it isn't. */
    | 'notMeant'
    | 'phraseCounts'
    /** It is negated, in a harmless sense, of other goods, or part of a longer phrase. */
    | 'phraseSilent';
}

export interface DebugOrder {
  listing: Listing;
  translation: Translation | undefined;
}

export interface Debugged {
  listing: Listing;
  verdict: Verdict;
  lookedAt: LookedAt[];
}

const fields: readonly SearchedField[] = ['name', 'brand', 'category', 'seller', 'description'];

/** Weighs a listing and tells of each rule whose words are in it, also of those that stay silent. */
export async function debugListing(
  database: Database,
  { listing, translation }: DebugOrder,
): Promise<Debugged> {
  const images = await readImages(database, wholeImage);
  if (!images) throw new Error('the rulebook isn’t compiled yet');
  const rulebook = openLayers(images.base, images.edits);
  const context = contextOf(listing, rulebook);
  const lookedAt = fields.flatMap((field) => {
    const text = searchedText(listing, field) ?? '';
    return findTerms(text, rulebook).flatMap(({ term, start, end }): LookedAt[] => {
      const place = { field, words: text.slice(start, end) };
      const said = rulebook.saidOf(term);
      const names = said.names.map(({ brand: { brand } }): LookedAt => {
        const outcome = outcomeOfName(context, brand.id, field, start);
        return { ...place, key: `brand/${brand.id}`, title: brand.name, outcome };
      });
      const phrases = said.phrases.map(({ phrase }): LookedAt => {
        const counts = context.phrases.some(
          (found) =>
            found.phrase.id === phrase.id && found.field === field && found.start === start,
        );
        const outcome = counts ? 'phraseCounts' : 'phraseSilent';
        return { ...place, key: `phrase/${phrase.id}`, title: phrase.term, outcome };
      });
      return [...names, ...phrases];
    });
  });
  const exceptions = await allExceptions(database);
  return { listing, verdict: weigh(listing, rulebook, translation, exceptions), lookedAt };
}

function outcomeOfName(
  { mentions }: Context,
  id: string,
  field: SearchedField,
  start: number,
): LookedAt['outcome'] {
  const mention = mentions.find(
    (one) => one.name.brand.brand.id === id && one.field === field && one.start === start,
  );
  return mention?.role ?? 'notMeant';
}
