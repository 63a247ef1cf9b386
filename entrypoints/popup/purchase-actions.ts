import { browser } from 'wxt/browser';
import type { PurchaseActions } from '../../components/purchases/bought-this.tsx';
import { interfaceLanguage, type MessageKey, say } from '../../lib/i18n.ts';
import { listingKey } from '../../lib/listing/listing-key.ts';
import type { ReportingState } from '../../lib/reporting/how-to-report.ts';
import { noticeOf } from '../../lib/reporting/notice.ts';
import { database } from '../../lib/storage/database.ts';
import { addPurchase } from '../../lib/storage/purchase-store.ts';
import { StorageError } from '../../lib/storage/storage-error.ts';
import { openTab } from '../../lib/tabs.ts';
import { packEvidence } from './pack-evidence.ts';

/**
 * @param reporting who would report, and by which rulebook: the evidence has that text with it.
 * @param onChange there is another purchase now.
 */
export function purchaseActions(
  tab: number | undefined,
  reporting: () => Pick<ReportingState, 'reporter' | 'about'>,
  onChange: () => Promise<void>,
): PurchaseActions {
  return {
    async keepPurchase(weighed, withScreenshot) {
      const { reporter, about } = reporting();
      const { listing, verdict } = weighed;
      const choices = { language: interfaceLanguage(), own: {} };
      const packed = await packEvidence(tab, weighed, {
        notice: noticeOf(weighed, reporter, choices, about).letter.text,
        rulebook: about.rulebook,
        withScreenshot,
      });
      const key = listingKey(listing);
      const [address] = listing.image ?? [];
      const purchase = {
        id: crypto.randomUUID(),
        ...(key && { listingKey: key }),
        boughtAt: packed.createdAt,
        listing,
        verdict,
        rulebook: about.rulebook,
        picture: {
          ...(address && { address: address.slice(0, 2_000) }),
          ...packed.picture,
        },
        evidence: {
          sha256: packed.sha256,
          name: packed.name,
          size: packed.bytes.length,
          hasScreenshot: packed.hasScreenshot,
        },
      };
      try {
        await addPurchase(await database(), purchase, packed.bytes.buffer);
      } catch (error) {
        throw new Error(say(`storage_${StorageError.from(error).failure}` satisfies MessageKey));
      }
      await onChange();
    },
    openPurchases: () => void openTab(browser.runtime.getURL('/purchases.html')),
  };
}
