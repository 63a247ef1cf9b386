import { browser } from 'wxt/browser';
import type { ReportActions } from '../../components/reports/report-panel.tsx';
import { type MessageKey, say } from '../../lib/i18n.ts';
import { draftThrough } from '../../lib/reporting/draft.ts';
import type { NoticeContext } from '../../lib/reporting/notice.ts';
import { database } from '../../lib/storage/database.ts';
import { rememberFormTab } from '../../lib/storage/form-tabs.ts';
import { addReports, putDown } from '../../lib/storage/ledger-store.ts';
import { StorageError } from '../../lib/storage/storage-error.ts';
import { openReports, openTab } from '../../lib/tabs.ts';
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
      const report = draftThrough(way, weighed, notice, standard);
      try {
        await addReports(await database(), [report]);
      } catch (error) {
        return say(`storage_${StorageError.from(error).failure}` satisfies MessageKey);
      }
      if (!hasText) await navigator.clipboard.writeText(notice.letter.text).catch(() => {});
      await onChange();
      const opens = url && (start === 'form' || !(await isOpen(url)));
      const form = opens ? await openTab(url) : tab;
      if (form !== undefined) await rememberFormTab(form, report.id);
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
