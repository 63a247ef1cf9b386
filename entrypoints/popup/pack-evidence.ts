import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/messages.ts';
import { type PicturePrint, picturePrint } from '../../lib/purchases/picture-print.ts';
import { screenshotsOf } from '../../lib/screenshots.ts';
import type { WeighedListing } from '../../lib/weighing/tab-reading.ts';

export interface PackedEvidence {
  bytes: Uint8Array<ArrayBuffer>;
  /** Of the bundle's manifest. */
  sha256: string;
  /** A name for the file. */
  name: string;
  hasScreenshot: boolean;
  /** What the listing's picture is known again by. */
  picture: PicturePrint;
  /** How many names of other buyers were masked in the page. */
  buyers: number;
  /** ISO 8601, UTC. */
  createdAt: string;
}

interface PackOptions {
  notice: string;
  rulebook: string;
  withScreenshot: boolean;
  /** Whether the names of other buyers stay in it. */
  keepsBuyers?: boolean;
}

/** Gathers what is seen of a listing in a tab now, and packs it. Nothing leaves the machine. */
export async function packEvidence(
  tab: number | undefined,
  { listing, verdict }: WeighedListing,
  { notice, rulebook, withScreenshot, keepsBuyers = false }: PackOptions,
): Promise<PackedEvidence> {
  if (tab === undefined) throw new Error('there is no page to keep evidence of');
  // Only who keeps evidence loads what packs it.
  const [{ bundleOf }, { buyersNamed }] = await Promise.all([
    import('../../lib/reporting/evidence/bundle.ts'),
    import('../../lib/reporting/evidence/buyers.ts'),
  ]);
  const pageNow = () => sendMessage('pageSource', undefined, tab);
  const page = await pageNow();
  const seller = [listing.seller?.name, listing.seller?.id].filter((name) => name !== undefined);
  const buyersIn = (html: string) =>
    keepsBuyers ? [] : buyersNamed(new DOMParser().parseFromString(html, 'text/html'), seller);
  const buyers = buyersIn(page);
  // Those that are gone from the page by then may still be in a list of it that is drawn anew.
  const buyersNow = async () => [...new Set([...buyers, ...buyersIn(await pageNow())])];
  const seen = await sendMessage('listingPicture', listing, tab).catch(() => undefined);
  const screenshots = withScreenshot
    ? await screenshotsOf(tab, keepsBuyers ? async () => [] : buyersNow)
    : undefined;
  const picture = await picturePrint(seen, screenshots?.visible);
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
    picture,
    ...(screenshots && { screenshot: screenshots.whole }),
  });
  return {
    bytes,
    sha256,
    name: fileName(listing.marketplace, listing.id, createdAt),
    hasScreenshot: screenshots !== undefined,
    picture,
    buyers: buyers.length,
    createdAt,
  };
}

function fileName(marketplace = 'shop', id = '', createdAt: string): string {
  const parts = ['touchstone', marketplace, id, createdAt.replace(/[:.]/g, '-')];
  return `${parts
    .map((part) => part.replace(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 40))
    .filter(Boolean)
    .join('_')}.zip`;
}
