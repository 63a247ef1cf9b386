import type { Listing } from '../listing/listing.ts';
import { isFlagged } from '../settings/overlay-settings.ts';
import type { Evidence } from '../signals/evidence.ts';
import type { Level } from '../verdict/verdict.ts';

/** Results pages that are to be looked through, each time the study is walked. */
export interface Search {
  id: string;
  /** Address of its first page; where it has `{page}`, every page's, by its number. */
  address: string;
}

/** What is looked at, decided before it is. */
export interface Frame {
  searches: readonly Search[];
  /** Of each search, from the first. */
  pages: number;
  /** How many days it is walked on. */
  days: number;
}

/** A page of the frame that was looked at, or that couldn't be read. */
export interface WalkedPage {
  /** Which of the frame's days: 1 for the first. */
  walk: number;
  search: string;
  page: number;
  /** ISO 8601 date on the reader's calendar. */
  day: string;
  /** `missing`: nothing could be read there. It is told, and never counts as clean. */
  outcome: 'taken' | 'missing';
  listings: number;
}

export const labels = ['suspect', 'not-suspect', 'cannot-tell'] as const;
/** What somebody says of a listing who has not seen the verdict. */
export type Label = (typeof labels)[number];
export const raters = ['first', 'second'] as const;
export type Rater = (typeof raters)[number];

export interface Study {
  id: string;
  name: string;
  question: string;
  /** How it is done, in the researcher's words. */
  protocol: string;
  frame: Frame;
  /** The level from which a listing counts as flagged. */
  threshold: 'caution' | 'suspect';
  /** ISO 8601, UTC. */
  createdAt: string;
  /** Id of the study whose frame it walks again. */
  repeats?: string;
  walked: readonly WalkedPage[];
  /** Listings drawn for labelling, in the order in which they are shown. */
  sample?: { seed: number; keys: readonly string[]; raters: 1 | 2 };
}

/** A listing of a study, once, with the verdict by the rulebook alone: no exceptions of the user's. */
export interface StudyListing {
  /** Id of the study. */
  study: string;
  /** The same on every day; see `listingKey`. */
  key: string;
  listing: Listing;
  level: Level;
  /** Decibans. */
  total: number;
  evidence: readonly Evidence[];
  /** The most prominent brand of the rulebook that it names. */
  brand?: { id: string; name: string };
  /** ISO 8601 dates on which it was seen. */
  days: readonly string[];
  /** Id of the search in which it was first seen; absent where it was imported. */
  search?: string;
  labels: Partial<Record<Rater, Label>>;
}

export function isFlaggedIn(
  { threshold }: Pick<Study, 'threshold'>,
  { level }: Pick<StudyListing, 'level'>,
): boolean {
  return isFlagged(level, threshold);
}
