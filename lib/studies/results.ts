import { type Agreement, kappa, ratingTable } from '../statistics/agreement.ts';
import { type Change, change, changeOfPrevalence } from '../statistics/change.ts';
import { prevalenceByEstimatedRates } from '../statistics/prevalence.ts';
import type { Estimate, Share } from '../statistics/share.ts';
import { suppressTables } from '../statistics/suppression.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Validation } from '../statistics/youden.ts';
import { isFlaggedIn, type Label, labels, type Study, type StudyListing } from './study.ts';
import { missingPages } from './walk.ts';

export interface ShareFound extends Share {
  /** Nothing of nothing. */
  share: Estimate | undefined;
}

export interface StudyResults {
  flagged: ShareFound;
  /** Pages of the frame that couldn't be read. */
  missing: Share;
  byHand: {
    sampled: number;
    /** Of those with a label that says something, how many are suspect; raters who differ say nothing. */
    suspect: ShareFound;
    cannotTell: number;
    differed: number;
  };
  /** How the rule did on the labelled sample: what the correction rests on. */
  validation: Validation;
  /**
   * Share suspect of the listings outside the sample, corrected for the rule's own error. Nothing
   * where there is no label, no listing outside, or the rule may be no better than a coin.
   */
  corrected: Estimate | undefined;
  /** Of two raters. */
  agreement: Agreement | undefined;
}

export function resultsOf(study: Study, listings: readonly StudyListing[]): StudyResults {
  const sampled = new Set(study.sample?.keys);
  const inSample = listings.filter(({ key }) => sampled.has(key));
  const outside = listings.filter(({ key }) => !sampled.has(key));
  const flagged = (some: readonly StudyListing[]): Share => ({
    hits: some.filter((listing) => isFlaggedIn(study, listing)).length,
    of: some.length,
  });
  const judged = inSample.map((listing) => ({ listing, label: agreedLabel(study, listing) }));
  const those = (label: Label) =>
    judged.filter((one) => one.label === label).map(({ listing }) => listing);
  const [suspects, others] = [those('suspect'), those('not-suspect')];
  const left = flagged(others);
  const validation = {
    sensitivity: flagged(suspects),
    specificity: { hits: left.of - left.hits, of: left.of },
  };
  const rest = flagged(outside);
  const pairs = inSample.flatMap(({ labels: { first, second } }) =>
    first && second ? [{ first, second }] : [],
  );
  return {
    flagged: found(flagged(listings)),
    missing: missingPages(study.walked),
    byHand: {
      sampled: inSample.length,
      suspect: found({ hits: suspects.length, of: suspects.length + others.length }),
      cannotTell: those('cannot-tell').length,
      differed: judged.filter(({ label }) => label === 'differed').length,
    },
    validation,
    corrected: rest.of > 0 ? prevalenceByEstimatedRates(rest, validation) : undefined,
    agreement: kappa(
      ratingTable(
        pairs.map(({ first }) => first),
        pairs.map(({ second }) => second),
        labels,
      ),
    ),
  };
}

/** What the raters say; nothing while one of them has still to. */
function agreedLabel(
  { sample }: Study,
  { labels: { first, second } }: StudyListing,
): Label | 'differed' | undefined {
  if (sample?.raters !== 2) return first;
  if (!first || !second) return undefined;
  return first === second ? first : 'differed';
}

function found(share: Share): ShareFound {
  const { hits, of } = share;
  return {
    ...share,
    share: of > 0 ? { value: hits / of, interval: wilson(hits, of) } : undefined,
  };
}

export const groupings = ['marketplace', 'brand', 'category', 'day', 'search'] as const;
export type Grouping = (typeof groupings)[number];

export interface Group extends ShareFound {
  /** Nothing where it isn't known. */
  value: string | undefined;
}

/**
 * Shares flagged by one thing; days in order, others the largest first, what isn't known last. A
 * listing that was seen on two days counts on each.
 */
export function groupsOf(study: Study, listings: readonly StudyListing[], by: Grouping): Group[] {
  const groups = new Map<string | undefined, Share>();
  for (const listing of listings)
    for (const value of valuesOf(listing, by)) {
      const { hits, of } = groups.get(value) ?? { hits: 0, of: 0 };
      groups.set(value, { hits: hits + Number(isFlaggedIn(study, listing)), of: of + 1 });
    }
  return [...groups]
    .map(([value, share]) => ({ value, ...found(share) }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined)
        return Number(a.value === undefined) - Number(b.value === undefined);
      return by === 'day' ? (a.value < b.value ? -1 : 1) : b.of - a.of;
    });
}

function valuesOf(one: StudyListing, by: Grouping): readonly (string | undefined)[] {
  switch (by) {
    case 'marketplace':
      return [one.listing.marketplace];
    case 'brand':
      return [one.brand?.name];
    case 'category':
      return [one.listing.category?.split(' > ').slice(0, 2).join(' > ')];
    case 'day':
      return one.days;
    case 'search':
      return [one.search];
  }
}

/**
 * Of several groupings of one study's listings, the groups whose counts may be told, and that don't
 * give away one that may not.
 */
export function shownGroups(tables: readonly (readonly Group[])[], k: number): Group[][] {
  if (k === 0) return tables.map((groups) => [...groups]);
  const counts = tables.map((groups) => groups.map(({ hits, of }) => [hits, of - hits]));
  const totalOf = (rows: readonly (readonly number[])[]) =>
    `${[0, 1].map((column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0))}`;
  // A listing that was seen on two days counts twice among days: that table has totals of its own.
  const alike = Map.groupBy(counts, totalOf);
  const shown = new Map(
    [...alike.values()].flatMap((some) => {
      const found = suppressTables(some, k);
      return some.map((rows, i) => [rows, found[i]] as const);
    }),
  );
  return tables.map((groups, table) => {
    const found = shown.get(counts[table] ?? []);
    return groups.filter(
      (_, i) => found?.rows[i]?.[0] !== undefined && found.rowTotals[i] !== undefined,
    );
  });
}

/** A share of which only how many there are in all may be told. */
export type ToldShare<Kind extends Share> = Pick<Kind, 'of'> & Partial<Kind>;

/** Results for others: shares that rest on fewer than `k` listings of a kind are left out. */
export function toldResults(results: StudyResults, k: number) {
  const told = <Kind extends Share>(share: Kind): ToldShare<Kind> => {
    const { hits, of } = share;
    return hits < k || of - hits < k ? ({ of } as ToldShare<Kind>) : share;
  };
  const { flagged, byHand, validation } = results;
  const { sampled, suspect, cannotTell, differed } = byHand;
  const few = [cannotTell, differed].some((count) => count > 0 && count < k);
  return {
    ...results,
    flagged: told(flagged),
    // How many have no label in common is the difference of the two.
    byHand: { suspect: told(suspect), ...(!few && { sampled, cannotTell, differed }) },
    validation: {
      sensitivity: told(validation.sensitivity),
      specificity: told(validation.specificity),
    },
  };
}

export interface Comparison {
  before: Share;
  after: Share;
  flagged: Change | undefined;
  /** Of what is truly suspect, by the labels of the later study. */
  suspect: Estimate | undefined;
}

/** Whether the share changed from an earlier study to this one. */
export function compareStudies(
  earlier: { study: Study; listings: readonly StudyListing[] },
  later: { study: Study; listings: readonly StudyListing[] },
): Comparison {
  // One measure for both: the later study's.
  const count = (listings: readonly StudyListing[]): Share => ({
    hits: listings.filter((listing) => isFlaggedIn(later.study, listing)).length,
    of: listings.length,
  });
  const [before, after] = [count(earlier.listings), count(later.listings)];
  const { validation } = resultsOf(later.study, later.listings);
  return {
    before,
    after,
    flagged: change(before, after),
    suspect: changeOfPrevalence(before, after, validation),
  };
}
