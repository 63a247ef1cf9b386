import type { FormFault } from '../form-faults.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Mend } from './mend.ts';

/** What is looked for, by the name under which the interface tells of it. */
export type LintRule =
  | 'identifier-repeated'
  | 'text-invisible'
  | 'text-not-composed'
  | 'text-padded'
  | 'name-is-everyday-word'
  | 'name-without-company'
  | 'name-short'
  | 'name-shared'
  | 'name-denied'
  | 'line-empty'
  | 'line-denied'
  | 'lines-overlap'
  | 'floor-nothing'
  | 'floor-currency'
  | 'floor-date'
  | 'floor-order'
  | 'seller-unnamed'
  | 'seller-marketplace'
  | 'seller-both-ways'
  | 'place-both-ways'
  | 'phrase-repeated'
  | 'phrase-denied'
  | 'phrase-broad'
  | 'phrase-inside-words'
  /** Not of the schema's form. */
  | `form-${FormFault}`;

/** Something about a rulebook that its author should look at. */
export interface Finding {
  /** `error`: the rule does harm or nothing as it stands; `warning`: it may be meant so. */
  level: 'error' | 'warning';
  rule: LintRule;
  /** Where, in dots and positions: `brands.3.lines.0.floor`. */
  path: string;
  /** What it is about, in the order in which its text in `_locales` names it. */
  about: readonly string[];
  /** Titles of listings at hand in which the words stand. */
  examples?: readonly string[];
  /** What can be done about it in one click, the likeliest first. */
  mends?: readonly Mend[];
}

/** What a rulebook is checked against besides itself. */
export interface Surroundings {
  /** Identifiers of the marketplaces that can be read; none are checked where it is absent. */
  marketplaces?: readonly string[];
  /** Titles of listings at hand, for examples. */
  titles?: readonly string[];
}

export type Check = (rulebook: Rulebook, surroundings: Surroundings) => Finding[];
