import type { Brand, Line, Phrase, SaleChannel } from '../rulebook/rulebook.ts';
import type { Words } from '../text/words.ts';
import type { TermMatch } from './find-terms.ts';
import type { WordingKind } from './wording-kinds.ts';

/** The number of a list of words; absent where the rulebook gives none. */
export type WordList = number | undefined;

export interface CompiledLine {
  readonly line: Pick<Line, 'id' | 'name' | 'specific' | 'floor'>;
  readonly terms: WordList;
  readonly unless: WordList;
}

/** What weighing reads of a brand beside its words. */
export type KnownBrand = Omit<Brand, 'lines' | 'company' | 'unless'>;
export type KnownPhrase = Omit<Phrase, 'unless'>;

export interface CompiledBrand {
  readonly brand: KnownBrand;
  /** Words of which one must stand beside an ambiguous name; its lines' terms do as well. */
  readonly company: WordList;
  readonly unless: WordList;
  readonly lines: readonly CompiledLine[];
}

/** What a term that was found is called in the rulebook. */
export interface NameOfBrand {
  readonly brand: CompiledBrand;
  readonly text: string;
  readonly kind: 'name' | 'nickname' | 'initials';
  readonly ambiguous: boolean;
}

export interface CompiledPhrase {
  readonly phrase: KnownPhrase;
  readonly unless: WordList;
}

/** What the rulebook says of a term. */
export interface SaidOfTerm {
  readonly names: readonly NameOfBrand[];
  readonly phrases: readonly CompiledPhrase[];
  readonly wording: readonly WordingKind[];
  /** The lists of words in which it stands, by number. */
  readonly lists: readonly number[];
}

/** A rulebook made ready for weighing: terms by number, and what is said of each. */
export interface CompiledRulebook {
  readonly name: string;
  readonly released: string;
  /** By host. */
  readonly saleChannels: ReadonlyMap<string, SaleChannel>;
  /** The term's folded letters. */
  keyOf(term: number): string;
  /** Brands are the same objects until texts are searched again. */
  saidOf(term: number): SaidOfTerm;
  /** Adds the terms in a text to `matches`, in no order. */
  find(words: Words, matches: TermMatch[]): void;
  /** Adds the names that are one slip away from words of a text, which it has not. */
  findNear(words: Words, matches: TermMatch[]): void;
}
