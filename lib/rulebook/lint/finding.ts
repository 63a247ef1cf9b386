import type { Rulebook } from '../rulebook.ts';

/** Something about a rulebook that its author should look at. */
export interface Finding {
  /** `error`: the rule does harm or nothing as it stands; `warning`: it may be meant so. */
  level: 'error' | 'warning';
  /** What was looked for, for filters and translations: 'name-is-everyday-word'. */
  rule: string;
  /** Where, in dots and positions: `brands.3.lines.0.floor`. */
  path: string;
  /** What is wrong and what comes of it, in English. */
  message: string;
  /** What to do about it, in English. */
  mend: string;
}

/** What a rulebook is checked against besides itself. */
export interface Surroundings {
  /** Identifiers of the marketplaces that can be read; none are checked where it is absent. */
  marketplaces?: readonly string[];
}

export type Check = (rulebook: Rulebook, surroundings: Surroundings) => Finding[];
