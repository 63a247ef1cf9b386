import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/messages.ts';
import type { WeighedListing } from '../../lib/weighing/tab-reading.ts';

export interface PackedEvidence {
  bytes: Uint8Array<ArrayBuffer>;
  /** Of the bundle's manifest. */
  sha256: string;
  /** A name for the file. */
  name: string;
  screenshot?: Uint8Array<ArrayBuffer>;
  /** How many names of other buyers were masked in the page. */
  buyers: number;
  /** ISO 8601, UTC. */
  createdAt: string;
}

interface PackOptions {
  notice: string;
  rulebook: string;
  withScreenshot: boolean;
}

/** Gathers what is seen of a listing in a tab now, and packs it. Nothing leaves the machine. */
export async function packEvidence(
  tab: number | undefined,
  { listing, verdict }: WeighedListing,
  { notice, rulebook, withScreenshot }: PackOptions,
): Promise<PackedEvidence> {
  if (tab === undefined) throw new Error('there is no page to keep evidence of');
  // Only who keeps evidence loads what packs it.
  const [{ bundleOf }, { buyersNamed }] = await Promise.all([
    import('../../lib/reporting/evidence/bundle.ts'),
    import('../../lib/reporting/evidence/buyers.ts'),
  ]);
  const page = await sendMessage('pageSource', undefined, tab);
  const seller = [listing.seller?.name, listing.seller?.id].filter((name) => name !== undefined);
  const buyers = buyersNamed(new DOMParser().parseFromString(page, 'text/html'), seller);
  const screenshot = withScreenshot ? await screenshotOf(tab) : undefined;
  const createdAt = new Date().toISOString();
  const { bytes, sha256 } = await bundleOf({
    listing,
    verdict,
    rulebook,
    extensionVersion: browser.runtime.getManifest().version,
    notice,
    page,
    buyers,
    createdAt,
    ...(screenshot ? { screenshot } : {}),
  });
  return {
    bytes,
    sha256,
    name: fileName(listing.marketplace, listing.id, createdAt),
    ...(screenshot ? { screenshot } : {}),
    buyers: buyers.length,
    createdAt,
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
