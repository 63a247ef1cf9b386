import type { ListingField } from '../listing/listing.ts';
import type { Certainty } from '../rulebook/rulebook.ts';

/** The rule that a piece of evidence rests on. */
export interface RuleReference {
  kind: 'brand' | 'line' | 'phrase' | 'seller' | 'sale-channel' | 'context';
  /** Identifier in the rulebook, such as `nike` or `nike/air-jordan-1`. */
  id: string;
  /** What a reader may call the rule. */
  name: string;
  /** Where the rule's fact comes from, and when, if it states one. */
  source?: string;
  date?: string;
  certainty?: Certainty;
  /** Of a phrase: what it says of the goods, in the language that was asked for where it is translated. */
  meaning?: string;
  /** What else the rule's words may mean, so that the reader can judge. */
  caveat?: string;
}

/** One thing that was seen, what it weighs, and by which rule. */
export interface Evidence {
  /** Name of a file in `lib/signals/`. */
  signal: string;
  /**
   * Weight of evidence in decibans: ten times the base-10 logarithm of the likelihood
   * ratio (I. J. Good, 1950). Above zero speaks against the listing, below zero for it.
   */
  weight: number;
  field: ListingField;
  /** The exact words of the field that it rests on. */
  words: string;
  /** Where `words` stand in the field: UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
  rule: RuleReference;
  /** The sentence for the reader, in the language that was asked for. */
  text: string;
}
