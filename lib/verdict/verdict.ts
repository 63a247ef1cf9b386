import type { ListingField } from '../listing/listing.ts';
import type { Exception } from '../rulebook/exception.ts';
import type { Contact } from '../rulebook/rulebook.ts';
import type { Evidence } from '../signals/evidence.ts';

/**
 * `unknown`: nothing in the rulebook speaks to the listing. It is the right answer for
 * most of the world, and not the same as `clear`. `excepted`: the user vouched for the listing or
 * its seller; what was seen stays told, and doesn't count.
 */
export const levels = ['authorised', 'excepted', 'clear', 'caution', 'suspect', 'unknown'] as const;
export type Level = (typeof levels)[number];

/** How much of what is weighed could be read. */
export type Confidence = 'high' | 'medium' | 'low';

export interface Verdict {
  level: Level;
  /** Posterior log-odds in decibans: the prior and every piece of evidence, added up. */
  total: number;
  /** Against the listing first, the heaviest first; what speaks for it after. */
  evidence: Evidence[];
  /** The brands of the rulebook that the listing names, most prominent first. */
  brands: { id: string; name: string; contact?: Contact }[];
  /** Fields that would have been weighed and were not there. */
  missing: ListingField[];
  /** Falls with the fields that are missing. */
  confidence: Confidence;
  /** What the user said against the rules, where it holds for the listing. */
  exceptions?: readonly Exception[];
}
