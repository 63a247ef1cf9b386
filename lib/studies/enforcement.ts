import type { LedgerEntry } from '../reporting/ledger/entry.ts';
import type { EntryState } from '../reporting/ledger/states.ts';
import type { Report } from '../reporting/report.ts';
import { type LogRank, logRank } from '../statistics/log-rank.ts';
import type { Share } from '../statistics/share.ts';
import {
  kaplanMeier,
  type MedianTime,
  medianTime,
  type Step,
  type Watch,
} from '../statistics/survival.ts';

/** What became of a report, as the ledger tells it. */
export interface FollowedReport {
  marketplace: string;
  /** The most prominent brand of the rulebook that the listing names. */
  brand?: { id: string; name: string };
  /** Oldest first; `at` is ISO 8601, UTC. */
  events: readonly { state: EntryState; at: string }[];
}

/** Reports with what their ledger tells of each. */
export function followedReports(
  reports: readonly Pick<Report, 'id' | 'channel' | 'brands'>[],
  ledger: readonly { entry: LedgerEntry }[],
): FollowedReport[] {
  const entries = Map.groupBy(ledger, ({ entry }) => entry.report);
  return reports.map(({ id, channel: { marketplace }, brands: [brand] }) => ({
    marketplace,
    ...(brand && { brand }),
    events: (entries.get(id) ?? []).map(({ entry: { state, at } }) => ({ state, at })),
  }));
}

export interface Enforcement {
  /** Reports that the marketplace has. */
  filed: number;
  /** Days from then until the listing was found gone. */
  watches: readonly Watch[];
  steps: readonly Step[];
  median: MedianTime;
  /** Of those that were decided; the last decision counts. */
  accepted: Share;
  /** Of those that were removed, how many came back. */
  relisted: Share;
}

const dayLength = 86_400_000;

/**
 * The time from the filing of a report until its listing was found gone. Of one that wasn't, until
 * it was last seen standing: what nobody looked at since is censored there. Nothing where the
 * marketplace has no report.
 */
export function watchOf({ events }: Pick<FollowedReport, 'events'>): Watch | undefined {
  const filed = events.find(({ state }) => state === 'filed');
  if (!filed) return undefined;
  const since = (at: string) => Math.max(0, (Date.parse(at) - Date.parse(filed.at)) / dayLength);
  const removed = events.find(({ state }) => state === 'removed');
  if (removed) return { time: since(removed.at), ended: true };
  const standing = events.findLast(({ state }) => state === 'still-up');
  return { time: standing ? since(standing.at) : 0, ended: false };
}

export function enforcementOf(reports: readonly FollowedReport[]): Enforcement {
  const watches = reports.flatMap((report) => watchOf(report) ?? []);
  const steps = kaplanMeier(watches);
  const decisions = reports.flatMap(
    ({ events }) =>
      events.findLast(({ state }) => state === 'accepted' || state === 'rejected')?.state ?? [],
  );
  const removed = reports.filter(({ events }) => events.some(({ state }) => state === 'removed'));
  return {
    filed: watches.length,
    watches,
    steps,
    median: medianTime(steps),
    accepted: {
      hits: decisions.filter((state) => state === 'accepted').length,
      of: decisions.length,
    },
    relisted: {
      hits: removed.filter(({ events }) => events.some(({ state }) => state === 'relisted')).length,
      of: removed.length,
    },
  };
}

/** Reports by marketplace, those with most first. */
export function byMarketplace(reports: readonly FollowedReport[]): [string, FollowedReport[]][] {
  const groups = Map.groupBy(reports, ({ marketplace }) => marketplace);
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

export interface BrandSizes {
  major: Enforcement;
  small: Enforcement;
  /** Whether listings of major brands go sooner; nothing where the reports can't tell. */
  test: LogRank | undefined;
}

/** Do major brands come first? Reports that name no brand are in neither group. */
export function compareBrandSizes(
  reports: readonly FollowedReport[],
  isMajor: (brand: string) => boolean,
): BrandSizes {
  const named = reports.filter(({ brand }) => brand !== undefined);
  const major = enforcementOf(named.filter(({ brand }) => brand && isMajor(brand.id)));
  const small = enforcementOf(named.filter(({ brand }) => brand && !isMajor(brand.id)));
  return { major, small, test: logRank(major.watches, small.watches) };
}
