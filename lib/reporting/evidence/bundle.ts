import type { Listing } from '../../listing/listing.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { maskBuyers } from './buyers.ts';
import { canonicalJson, wellFormed } from './canonical-json.ts';
import { type Files, toZip } from './container.ts';
import { type Manifest, manifestName, sealed } from './manifest.ts';
import { sha256 } from './sha-256.ts';

/** What was seen of a listing, at one moment. */
export interface Observation {
  listing: Listing;
  verdict: Verdict;
  /** Name and date of the rulebook that weighed. */
  rulebook: string;
  extensionVersion: string;
  /** The text that goes to the marketplace. */
  notice: string;
  /** The page's HTML as it was read. */
  page: string;
  /** Names of other buyers on the page (see `buyersNamed`), which are masked; none where the user keeps them. */
  buyers?: readonly string[];
  /** What the listing's picture is known again by; see `purchases/picture-hash.ts`. */
  picture?: {
    differenceHash?: string | undefined;
    sha256?: string | undefined;
    from?: string | undefined;
  };
  /** A PNG picture of the listing. */
  screenshot?: Uint8Array<ArrayBuffer>;
  /** ISO 8601, UTC. */
  createdAt: string;
}

/** So that whoever compares pictures knows what was computed. */
const pictureMethod =
  'differenceHash: 64 bits, row by row, of 9 by 8 fields of mean luma (ITU-R BT.601), whether each is brighter than the next (dHash, N. Krawetz 2013); sha256: of the pixels as RGBA';

export interface Bundle {
  /** A zip. */
  bytes: Uint8Array<ArrayBuffer>;
  /** To be kept apart from the bundle (in the ledger): what its manifest is known by. */
  sha256: string;
}

/** Packs what was seen with a manifest of hashes. The same observation gives the same bytes. */
export async function bundleOf(observation: Observation): Promise<Bundle> {
  const { listing, verdict, rulebook, extensionVersion, createdAt, buyers = [] } = observation;
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array<ArrayBuffer>>([
    ['listing.json', encoder.encode(canonicalJson(wellFormed(listing)))],
    [
      'verdict.json',
      encoder.encode(canonicalJson(wellFormed({ ...verdict, rulebook, extensionVersion }))),
    ],
    ['notice.txt', encoder.encode(observation.notice)],
    ['page.html', encoder.encode(maskBuyers(observation.page, buyers))],
  ]);
  if (observation.picture?.differenceHash) {
    const picture = { address: listing.image?.[0], method: pictureMethod, ...observation.picture };
    files.set('picture.json', encoder.encode(canonicalJson(wellFormed(picture))));
  }
  if (observation.screenshot) files.set('screenshot.png', observation.screenshot);
  const manifest = await manifestOf(files, {
    rulebook,
    extensionVersion,
    createdAt,
    buyersMasked: buyers.length,
  });
  const inOrder: Files = new Map([
    [manifestName, encoder.encode(canonicalJson(manifest))],
    ...files,
  ]);
  return { bytes: toZip(inOrder), sha256: manifest.sha256 };
}

async function manifestOf(
  files: Files,
  about: Pick<Manifest, 'createdAt' | 'extensionVersion' | 'rulebook' | 'buyersMasked'>,
): Promise<Manifest> {
  const listed = await Promise.all(
    [...files].map(async ([name, bytes]) => ({
      name,
      size: bytes.length,
      sha256: await sha256(bytes),
    })),
  );
  return sealed({ format: 'touchstone-evidence', version: 1, ...about, files: listed });
}
