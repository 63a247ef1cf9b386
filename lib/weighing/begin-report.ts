import { draftThrough, type Weighed } from '../reporting/draft.ts';
import type { Notice } from '../reporting/notice.ts';
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
  { standard, shownIn, onKept }: Beginning,
): Promise<void> {
  const draft = draftThrough(way, weighed, notice, standard);
  await addReports(await database(), [draft]);
  await onKept();
  const form = shownIn ?? (way.url === undefined ? undefined : await openTab(way.url));
  if (form !== undefined) await rememberFormTab(form, draft.id);
}
