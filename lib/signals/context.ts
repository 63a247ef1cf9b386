import type { Listing } from '../listing/listing.ts';
import type { CompiledRulebook } from '../matching/compiled.ts';
import { findTerms, type TermMatch } from '../matching/find-terms.ts';
import type { WordingKind } from '../matching/wording-kinds.ts';
import type { SaleChannel } from '../rulebook/rulebook.ts';
import { type BuyersWords, buyersWords, noWords } from './buyers-words.ts';
import { hostOf } from './marketplaces.ts';
import { type BrandInPlay, brandsInPlay, type Mention, mentionsIn } from './mentions.ts';
import { misspeltNames } from './misspelt-names.ts';
import { namesCopies, type PhraseFound, phrasesIn } from './phrases.ts';
import {
  type FoundTerm,
  type SearchedField,
  searchedFields,
  searchedText,
} from './searched-fields.ts';

export interface PlaceOfSale {
  readonly channel: SaleChannel;
  /** The field that says so. */
  readonly field: 'url' | 'marketplace';
}

/** What is known of a listing once its words are looked up; signals look at nothing else. */
export interface Context extends BuyersWords {
  readonly listing: Listing;
  /** Where the page is, if the rulebook knows the place. */
  readonly saleChannel: PlaceOfSale | undefined;
  /** Brands that the listing says its goods are of, most prominent first. */
  readonly brands: readonly BrandInPlay[];
  /** The most prominent of them. */
  readonly first: BrandInPlay | undefined;
  /** All names found, also those that the goods are only for. */
  readonly mentions: readonly Mention[];
  /** Phrases that nothing silences. */
  readonly phrases: readonly PhraseFound[];
  /** The first word of a kind, in the name unless said otherwise. */
  wording(kind: WordingKind, field?: SearchedField): FoundTerm | undefined;
  /** All words of a kind in the name. */
  wordings(kind: WordingKind): readonly FoundTerm[];
  /** Kinds of the words in a text that is no field of its own, such as a variant's name. */
  wordsOf(text: string): ReadonlySet<WordingKind>;
}

/** Descriptions are read so far, in UTF-16 units: what follows is mostly delivery terms. */
const mostDescription = 20_000;
/** Of a field that repeats terms without end no more than these are weighed. */
const mostTerms = 400;

/** Identifiers of what the user has excepted for the listing. */
export interface Silenced {
  readonly brands: ReadonlySet<string>;
  readonly phrases: ReadonlySet<string>;
}
const nothing: Silenced = { brands: new Set(), phrases: new Set() };

export function contextOf(
  listing: Listing,
  rulebook: CompiledRulebook,
  silenced: Silenced = nothing,
): Context {
  const found = termsIn(listing, rulebook);
  const saleChannel = saleChannelOf(listing, rulebook);
  const phrases = phrasesIn(found, listing.inLanguage).filter(
    ({ phrase }) => !silenced.phrases.has(phrase.id),
  );
  const amongCopies = saleChannel?.channel.strength === 3 || namesCopies(phrases);
  const mentions = mentionsIn(found, amongCopies).filter(
    ({ name }) => !silenced.brands.has(name.brand.brand.id),
  );
  const brands = brandsInPlay(mentions, found);
  // Few of the terms are words of a kind, and each signal asks for some.
  const worded = found.filter(({ said }) => said.wording.length > 0);
  return {
    listing,
    saleChannel,
    mentions,
    brands,
    first: brands[0],
    // What buyers say is of a brand's goods or of none that is weighed.
    ...(brands.length > 0 ? buyersWords(listing, rulebook) : noWords),
    wordsOf: (text) =>
      new Set(findTerms(text, rulebook).flatMap(({ term }) => rulebook.saidOf(term).wording)),
    phrases,
    wording: (kind, field = 'name') =>
      worded.find((term) => term.field === field && term.said.wording.includes(kind)),
    wordings: (kind) =>
      worded.filter((term) => term.field === 'name' && term.said.wording.includes(kind)),
  };
}

/** All terms in the listing's fields, with what the rulebook says of each. */
function termsIn(listing: Listing, rulebook: CompiledRulebook): FoundTerm[] {
  const searched: { field: SearchedField; text: string; matches: TermMatch[] }[] = [];
  for (const field of searchedFields) {
    const text = searchedText(listing, field)?.slice(0, mostDescription);
    if (text)
      searched.push({ field, text, matches: findTerms(text, rulebook).slice(0, mostTerms) });
  }
  const found: FoundTerm[] = [];
  // Asked once all is searched: brands are the same objects until the next search.
  for (const { field, text, matches } of searched)
    matches.forEach(({ term, start, end, disguise }) => {
      found.push({ term, start, end, disguise, field, text, said: rulebook.saidOf(term) });
    });
  found.push(...misspeltNames(listing, found, rulebook).slice(0, mostTerms));
  return found;
}

/** By the host of the page and those above it: 'shop.weidian.com' is on 'weidian.com'. */
function saleChannelOf(listing: Listing, rulebook: CompiledRulebook): PlaceOfSale | undefined {
  if (rulebook.saleChannels.size === 0) return undefined;
  for (const field of ['url', 'marketplace'] as const) {
    let host = hostOf(listing[field]);
    while (host?.includes('.')) {
      const channel = rulebook.saleChannels.get(host);
      if (channel) return { channel, field };
      host = host.slice(host.indexOf('.') + 1);
    }
  }
  return undefined;
}
