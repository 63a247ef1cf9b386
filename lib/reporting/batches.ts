import type { Listing } from '../listing/listing.ts';
import { listingKey } from '../listing/listing-key.ts';
import type { ReportChannel } from '../marketplaces/channel.ts';
import type { Exception } from '../rulebook/exception.ts';
import type { Steps } from '../steps.ts';
import { type Acceptance, acceptances, heldBackBy } from './acceptance.ts';
import { draftThrough, type Weighed } from './draft.ts';
import { type NoticeChoices, type NoticeContext, noticeOf } from './notice.ts';
import type { Report } from './report.ts';
import type { Reporter } from './reporter.ts';
import { waysToReport } from './way-to-report.ts';

export interface Plan {
  drafts: Report[];
  /** Reported before, or twice in the selection. */
  duplicates: Weighed[];
  /** No channel takes such a report from this reporter. */
  withoutWay: Weighed[];
  /** Too many like it were refused; see `heldBackBy`. */
  held: { weighed: Weighed; by: readonly Acceptance[] }[];
}

export interface PlanContext {
  reporter: Reporter;
  choices: NoticeChoices;
  about: NoticeContext;
  /** The ledger. */
  reports: readonly Report[];
  /** What the user said against rules. */
  exceptions: readonly Pick<Exception, 'wrongRules'>[];
  channelsOf: (listing: Listing) => readonly ReportChannel[];
}

/**
 * Drafts for many listings at once, each through the way that is best for it, and none twice.
 * @param onPlanned told before each listing how many have been planned.
 */
export function* planReports(
  selected: readonly Weighed[],
  context: PlanContext,
  onPlanned?: (listings: number) => void,
): Steps<Plan> {
  const { reporter, choices, about, reports, exceptions, channelsOf } = context;
  const plan: Plan = { drafts: [], duplicates: [], withoutWay: [], held: [] };
  const known = new Set(reports.filter(standsInTheWay).map((report) => report.listingKey));
  const answered = reporter.kind === 'shopper' ? [] : acceptances(reports, exceptions);
  for (const [at, weighed] of selected.entries()) {
    onPlanned?.(at);
    yield;
    const { listing } = weighed;
    const key = listingKey(listing);
    if (key !== undefined && known.has(key)) {
      plan.duplicates.push(weighed);
      continue;
    }
    const notice = noticeOf(weighed, reporter, choices, about);
    const way = waysToReport(notice.claim, listing, channelsOf(listing), notice.letter).find(
      ({ refusal, start }) => !refusal && start !== 'program',
    );
    if (!way) {
      plan.withoutWay.push(weighed);
      continue;
    }
    const draft = draftThrough(way, weighed, notice, choices.standard);
    const by = heldBackBy(draft, answered);
    if (by.length > 0) plan.held.push({ weighed, by });
    else {
      plan.drafts.push(draft);
      known.add(draft.listingKey);
    }
  }
  return plan;
}

/** What was withdrawn or refused may be reported anew. */
export function standsInTheWay({ state }: Pick<Report, 'state'>): boolean {
  return state !== 'withdrawn' && state !== 'rejected';
}

/** Reports that go to one place in one notice. */
export interface Batch {
  /** The same for the same reports. */
  key: string;
  /** Which of so many, where the channel's limit cut them. */
  part: number;
  of: number;
  channel: Report['channel'];
  brand?: string;
  right?: Report['right'];
  reports: readonly Report[];
}

/**
 * Drafts by marketplace, channel, brand and right, cut to what each channel takes at once. A form
 * that is prefilled with a listing takes that listing alone.
 * @param limitOf how many listings a channel takes; no limit is known where undefined.
 */
export function batchesOf(
  drafts: readonly Report[],
  limitOf: (channel: Report['channel']) => number | undefined,
): Batch[] {
  const groups = new Map<string, Report[]>();
  for (const draft of drafts) {
    const { channel, brands, right, reporter, language, standard } = draft;
    const key = JSON.stringify([
      channel.marketplace,
      channel.name,
      brands[0]?.id,
      right?.kind,
      right?.registrationNumber ?? right?.name,
      reporter,
      language,
      standard,
    ]);
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return [...groups].flatMap(([key, reports]) => {
    const [first] = reports;
    if (!first) return [];
    const { channel, brands, right } = first;
    const atMost = channel.prefilled ? 1 : (limitOf(channel) ?? reports.length);
    const of = Math.ceil(reports.length / atMost);
    return Array.from({ length: of }, (_, at) => ({
      key: `${key} ${at}`,
      part: at + 1,
      of,
      channel,
      ...(brands[0] && { brand: brands[0].name }),
      ...(right && { right }),
      reports: reports.slice(at * atMost, (at + 1) * atMost),
    }));
  });
}
