import type { Level } from '../verdict/verdict.ts';

/**
 * `unread`: the page couldn't be read as it should, and nothing spoke against what could. It is
 * missing from what is known, and never counts as clear.
 */
export type CountedLevel = Level | 'unread';

/** Gravest first, and what is missing last. Totals are kept in this order: who changes it, migrates them. */
export const countedLevels: readonly CountedLevel[] = [
  'suspect',
  'caution',
  'authorised',
  'excepted',
  'clear',
  'unknown',
  'unread',
];

/** A listing that was seen on a day. Neither its name nor its address, and no time within the day. */
export interface CountedListing {
  /** Keyed hash of marketplace and listing: tells whether this one was counted already. */
  listing: bigint;
  /** Keyed hash of marketplace and seller. */
  seller?: bigint;
  /** Id of the marketplace. */
  marketplace: string;
  level: CountedLevel;
  /** Id of the most prominent brand of the rulebook that the listing names. */
  brand?: string;
  category?: string;
  /** As the page shows it, ISO 3166-1 alpha-2 where it can be told. */
  country?: string;
}

/** What listings can be counted by, beside the day. */
export const textColumns = ['marketplace', 'level', 'brand', 'category', 'country'] as const;
export type TextColumn = (typeof textColumns)[number];
