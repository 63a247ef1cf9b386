import { draftThrough, type Weighed } from '../reporting/draft.ts';
import type { Notice } from '../reporting/notice.ts';
import type { Report } from '../reporting/report.ts';
import type { WayToReport } from '../reporting/way-to-report.ts';
import { database } from '../storage/database.ts';
import { rememberFormTab } from '../storage/form-tabs.ts';
import { addReports } from '../storage/ledger-store.ts';
import { openTab } from '../tabs.ts';

interface Beginning {
  /** Instead of the channel's own; see `standards/`. */
  standard?: string | undefined;
  /** The tab that shows already where the report is sent; else one is opened. */
  shownIn?: number | undefined;
  /** Something is to be done before where it is sent is opened from the draft. */
  opensLater?: boolean;
  /** The ledger is another one now. */
  onKept: () => Promise<void>;
}

/**
 * Keeps the draft of a report, and opens where it is sent, if that is known; the tab is remembered
 * as the report's. Rejects with a `StorageError`, and then nothing was opened.
 */
export async function beginReport(
  way: WayToReport,
  weighed: Weighed,
  notice: Notice,
  { standard, shownIn, opensLater = false, onKept }: Beginning,
): Promise<void> {
  const draft = draftThrough(way, weighed, notice, standard);
  await addReports(await database(), [draft]);
  await onKept();
  if (shownIn !== undefined) await rememberFormTab(shownIn, draft.id);
  else if (way.url !== undefined && !opensLater) await openFormOf(draft);
}

/** Opens where a report is sent, and remembers the tab as the report's. */
export async function openFormOf({ id, channel }: Pick<Report, 'id' | 'channel'>): Promise<void> {
  const form = await openTab(channel.url);
  if (form !== undefined) await rememberFormTab(form, id);
}
