import { browser } from 'wxt/browser';
import type { ReportActions } from '../../components/reports/report-panel.tsx';
import { type MessageKey, say } from '../../lib/i18n.ts';
import { draftReport } from '../../lib/reporting/draft.ts';
import { type NoticeTexts, noticeOf } from '../../lib/reporting/notice.ts';
import { database } from '../../lib/storage/database.ts';
import { addReport, markFiled, removeDraft } from '../../lib/storage/report-store.ts';
import { StorageError } from '../../lib/storage/storage-error.ts';
import { openTab } from '../../lib/tabs.ts';
import { evidenceActions } from './evidence-actions.ts';

const noticeTexts: NoticeTexts = {
  opening: () => say('notice_opening'),
  name: (value) => say('notice_name', value),
  url: (value) => say('notice_url', value),
  id: (value) => say('notice_id', value),
  seller: (value) => say('notice_seller', value),
  price: (value) => say('notice_price', value),
  against: () => say('notice_against'),
  inFavour: () => say('notice_inFavour'),
  evidence: (text, field, words) => say('notice_evidence', text, field, words),
  method: (rulebook, version) => say('notice_method', rulebook, version),
  closing: () => say('notice_closing'),
  fieldName: (field) => say(`field_${field}`),
};

/**
 * What reporting does, over the ledger.
 * @param tab whose page is reported.
 * @param rulebook its name and date, as far as the worker has said.
 * @param onChange the ledger is another one now.
 */
export function reportActions(
  tab: number | undefined,
  rulebook: () => string,
  onChange: () => void,
): ReportActions {
  const extensionVersion = browser.runtime.getManifest().version;
  const textOf: ReportActions['noticeOf'] = ({ listing, verdict }) =>
    noticeOf(listing, verdict, { texts: noticeTexts, rulebook: rulebook(), extensionVersion });

  return {
    ...evidenceActions(tab, textOf, rulebook),
    async report(weighed, { channel, url = '', prefilled, start }, marketplace) {
      const notice = textOf(weighed);
      try {
        const report = draftReport({
          ...weighed,
          channel: { marketplace, name: channel.name, url, prefilled },
          notice,
          rulebook: rulebook(),
          extensionVersion,
        });
        await addReport(await database(), report);
      } catch (error) {
        return say(`storage_${StorageError.from(error).failure}` satisfies MessageKey);
      }
      if (!prefilled) await navigator.clipboard.writeText(notice).catch(() => {});
      onChange();
      if (url && (start === 'form' || !(await isOpen(url)))) await openTab(url);
      return undefined;
    },
    async markFiled({ id }) {
      await markFiled(await database(), id, new Date().toISOString());
      onChange();
    },
    async remove({ id }) {
      await removeDraft(await database(), id);
      onChange();
    },
    open: (url) => void openTab(url),
  };
}

/** Whether the active tab shows the address, as far as the browser says. */
async function isOpen(url: string): Promise<boolean> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.url === url;
}
