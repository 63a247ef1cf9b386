import type { ReportChannel } from '../marketplaces/channel.ts';
import type { DirectoryEntry } from '../marketplaces/directory.ts';
import type { Exception } from '../rulebook/exception.ts';
import { type Acceptance, acceptances, heldBackBy } from './acceptance.ts';
import { channelsAt } from './channels-elsewhere.ts';
import { draftThrough, type Weighed } from './draft.ts';
import { type Notice, type NoticeChoices, type NoticeContext, noticeOf } from './notice.ts';
import type { Report } from './report.ts';
import type { Reporter } from './reporter.ts';
import { type WayToReport, waysToReport } from './way-to-report.ts';

/** Who reports, from where, and what was reported before. */
export interface ReportingState {
  reporter: Reporter;
  about: NoticeContext;
  /** The ledger, the newest first. */
  reports: readonly Report[];
  /** What the user said against rules: a rule that is often wrong reports nothing. */
  exceptions: readonly Pick<Exception, 'wrongRules'>[];
}

export interface HowToReport {
  notice: Notice;
  /** All that the marketplace has, whoever may use them. */
  channels: readonly ReportChannel[];
  /** Open to this reporter, the best first. */
  ways: readonly WayToReport[];
  /** The best that takes such a claim. */
  way?: WayToReport;
  /** Why such a notice should not go out yet; see `heldBackBy`. */
  held: readonly (Acceptance & { upper: number })[];
}

/** Where no channel is known that takes the claim, the user is sent to look on the page itself. */
export const onThePage: ReportChannel = {
  name: 'Link on the listing’s page',
  reporter: 'anyone',
  certainty: 'recalled',
  note: 'Most marketplaces have a link to report beside the offer or at the foot of its page.',
};

/** How this reporter would report a listing on its marketplace now, and what would be said. */
export function howToReport(
  weighed: Weighed,
  marketplace: Pick<DirectoryEntry, 'name' | 'channels'> | undefined,
  { reporter, about, reports, exceptions }: ReportingState,
  choices: NoticeChoices,
): HowToReport {
  const { listing } = weighed;
  const recipient = marketplace?.name ?? listing.marketplace;
  const notice = noticeOf(weighed, reporter, choices, {
    ...about,
    ...(recipient && { recipient }),
  });
  const channels = marketplace?.channels ?? channelsAt(listing.url);
  const ways = waysToReport(notice.claim, listing, channels, notice.letter);
  const way =
    ways.find(({ refusal, url }) => !refusal && url !== undefined) ??
    waysToReport(notice.claim, listing, [onThePage]).find(({ url }) => url !== undefined);
  const held =
    way && reporter.kind !== 'shopper'
      ? heldBackBy(
          draftThrough(way, weighed, notice, choices.standard),
          acceptances(reports, exceptions),
        )
      : [];
  return { notice, channels, ways, ...(way && { way }), held };
}
