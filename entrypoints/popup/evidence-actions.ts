import { browser } from 'wxt/browser';
import { download } from '../../components/kit/download.ts';
import type { EvidenceActions } from '../../components/reports/save-evidence.tsx';
import { sendMessage } from '../../lib/messages.ts';
import type { NoticeContext } from '../../lib/reporting/notice.ts';

/**
 * What keeping evidence does: gathers what is seen of a listing now, and hands it to the browser's
 * downloads. Nothing leaves the machine.
 */
export function evidenceActions(
  tab: number | undefined,
  about: () => NoticeContext,
): EvidenceActions {
  return {
    async saveEvidence(weighed, notice) {
      if (tab === undefined) throw new Error('there is no page to keep evidence of');
      // Only who keeps evidence loads what packs it.
      const [{ bundleOf }, { buyersNamed }] = await Promise.all([
        import('../../lib/reporting/evidence/bundle.ts'),
        import('../../lib/reporting/evidence/buyers.ts'),
      ]);
      const { listing, verdict } = weighed;
      const page = await sendMessage('pageSource', undefined, tab);
      const seller = [listing.seller?.name, listing.seller?.id].filter(
        (name) => name !== undefined,
      );
      const buyers = buyersNamed(new DOMParser().parseFromString(page, 'text/html'), seller);
      const screenshot = await screenshotOf(tab);
      const createdAt = new Date().toISOString();
      const { bytes, sha256 } = await bundleOf({
        listing,
        verdict,
        rulebook: about().rulebook,
        extensionVersion: about().extensionVersion,
        notice,
        page,
        buyers,
        createdAt,
        ...(screenshot ? { screenshot } : {}),
      });
      const name = fileName(listing.marketplace, listing.id, createdAt);
      download(bytes, name, 'application/zip');
      return { name, sha256, hasScreenshot: screenshot !== undefined, buyers: buyers.length };
    },
  };
}

/** A PNG of what the tab shows, where it is in front and the browser lets it be pictured. */
async function screenshotOf(tab: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const { active, windowId } = await browser.tabs.get(tab);
    if (!active) return undefined;
    const picture = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    const base64 = picture.slice(picture.indexOf(',') + 1);
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    // Not without the permission that a click on the toolbar's button gives.
    return undefined;
  }
}

function fileName(marketplace = 'shop', id = '', createdAt: string): string {
  const parts = ['touchstone', marketplace, id, createdAt.replace(/[:.]/g, '-')];
  return `${parts
    .map((part) => part.replace(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 40))
    .filter(Boolean)
    .join('_')}.zip`;
}
