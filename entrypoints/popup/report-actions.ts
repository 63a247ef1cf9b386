import { browser } from 'wxt/browser';
import type { ReportActions } from '../../components/reports/report-panel.tsx';
import { type MessageKey, say } from '../../lib/i18n.ts';
import type { NoticeContext } from '../../lib/reporting/notice.ts';
import { database } from '../../lib/storage/database.ts';
import { putDown } from '../../lib/storage/ledger-store.ts';
import { StorageError } from '../../lib/storage/storage-error.ts';
import { openReports, openTab } from '../../lib/tabs.ts';
import { beginReport } from '../../lib/weighing/begin-report.ts';
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
      if (!hasText) await navigator.clipboard.writeText(notice.letter.text).catch(() => {});
      const isShown = url === undefined || (start === 'listing-page' && (await isOpen(url)));
      try {
        await beginReport(way, weighed, notice, {
          standard,
          shownIn: isShown ? tab : undefined,
          onKept: onChange,
        });
      } catch (error) {
        return say(`storage_${StorageError.from(error).failure}` satisfies MessageKey);
      }
      return undefined;
    },
    async putDown({ id }, state) {
      const at = new Date().toISOString();
      await putDown(await database(), [{ report: id, state, at, by: 'user' }]);
      await onChange();
    },
    open: (url) => void openTab(url),
    openReports: (part) => void openReports(part),
  };
}

/** Whether the active tab shows the address, as far as the browser says. */
async function isOpen(url: string): Promise<boolean> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.url === url;
}
