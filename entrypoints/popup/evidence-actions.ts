import { download } from '../../components/kit/download.ts';
import type { EvidenceActions } from '../../components/reports/save-evidence.tsx';
import { listingKey } from '../../lib/listing/listing-key.ts';
import type { NoticeContext } from '../../lib/reporting/notice.ts';
import { database } from '../../lib/storage/database.ts';
import { noteEvidence } from '../../lib/storage/ledger-store.ts';
import { packEvidence } from './pack-evidence.ts';

/** What keeping evidence does: packs what is seen now, and hands it to the browser's downloads. */
export function evidenceActions(
  tab: number | undefined,
  about: () => NoticeContext,
): EvidenceActions {
  return {
    async saveEvidence(weighed, notice, keepsBuyers) {
      const { bytes, sha256, name, hasScreenshot, buyers } = await packEvidence(tab, weighed, {
        notice,
        rulebook: about().rulebook,
        withScreenshot: true,
        keepsBuyers,
      });
      download(bytes, name, 'application/zip');
      const isInLedger = await noteEvidence(await database(), listingKey(weighed.listing), sha256);
      return { name, sha256, hasScreenshot, buyers, isInLedger };
    },
  };
}
