import type { Brand, Line, Phrase, SaleChannel } from '../rulebook/rulebook.ts';
import type { Words } from '../text/words.ts';
import type { TermMatch } from './find-terms.ts';
import type { WordingKind } from './wording-kinds.ts';

/** Terms, by their numbers. */
export interface TermSet {
  has(term: number): boolean;
}

export interface CompiledLine {
  readonly line: Pick<Line, 'id' | 'name' | 'specific' | 'floor'>;
  readonly terms: TermSet;
  readonly unless: TermSet;
}

/** What weighing reads of a brand beside its words. */
export type KnownBrand = Omit<Brand, 'lines' | 'company' | 'unless'>;
export type KnownPhrase = Omit<Phrase, 'unless'>;

export interface CompiledBrand {
  readonly brand: KnownBrand;
  /** Words of which one must stand beside an ambiguous name; its lines' terms do as well. */
  readonly company: TermSet;
  readonly unless: TermSet;
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
  readonly unless: TermSet;
}

/** A rulebook made ready for weighing: terms by number, and what is said of each. */
export interface CompiledRulebook {
  readonly name: string;
  readonly released: string;
  /** By host. */
  readonly saleChannels: ReadonlyMap<string, SaleChannel>;
  /** The term's folded letters. */
  keyOf(term: number): string;
  namesOf(term: number): readonly NameOfBrand[];
  phrasesOf(term: number): readonly CompiledPhrase[];
  wordingOf(term: number): readonly WordingKind[];
  /** Adds the terms in a text to `matches`, in no order. */
  find(words: Words, matches: TermMatch[]): void;
  /** Adds the names that are one slip away from words of a text, which it has not. */
  findNear(words: Words, matches: TermMatch[]): void;
}
