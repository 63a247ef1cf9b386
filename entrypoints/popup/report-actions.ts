import { browser } from 'wxt/browser';
import { copied } from '../../components/kit/copied.ts';
import type { ReportActions } from '../../components/reports/report-panel.tsx';
import { type MessageKey, say } from '../../lib/i18n.ts';
import type { NoticeContext } from '../../lib/reporting/notice.ts';
import { database } from '../../lib/storage/database.ts';
import { putDown } from '../../lib/storage/ledger-store.ts';
import { StorageError } from '../../lib/storage/storage-error.ts';
import { openReports } from '../../lib/tabs.ts';
import { beginReport, openFormOf } from '../../lib/weighing/begin-report.ts';
import { evidenceActions } from './evidence-actions.ts';

/**
 * What reporting does, over the ledger.
 * @param tab whose page is reported.
 * @param about the rulebook, as far as the worker has said, and this version.
 * @param onChange the ledger is another one now.
 */
export function reportActions(
  tab: number | undefined,
  about: () => NoticeContext,
  onChange: () => Promise<void>,
): ReportActions {
  return {
    ...evidenceActions(tab, about),
    async report(weighed, way, notice, standard) {
      const { url, hasText, start } = way;
      const isAtHand = hasText || (await copied(notice.letter.text));
      const isShown = url === undefined || (start === 'listing-page' && (await isOpen(url)));
      try {
        await beginReport(way, weighed, notice, {
          standard,
          shownIn: isShown ? tab : undefined,
          // A popup is gone with what opens, and with it what it says.
          opensLater: !isAtHand,
          onKept: onChange,
        });
      } catch (error) {
        const failure: MessageKey = `storage_${StorageError.from(error).failure}`;
        return say('reportFailed', say(failure));
      }
      if (isAtHand) return undefined;
      return say(isShown ? 'reportUncopiedHere' : 'reportUncopied');
    },
    async putDown({ id }, state) {
      const at = new Date().toISOString();
      await putDown(await database(), [{ report: id, state, at, by: 'user' }]);
      await onChange();
    },
    openChannel: (report) => void openFormOf(report),
    openReports: (part) => void openReports(part),
  };
}

/** Whether the active tab shows the address, as far as the browser says. */
async function isOpen(url: string): Promise<boolean> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.url === url;
}
