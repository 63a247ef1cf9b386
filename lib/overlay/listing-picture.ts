import type { Listing } from '../listing/listing.ts';
import { differenceHash } from '../purchases/picture-hash.ts';
import { sha256 } from '../reporting/evidence/sha-256.ts';

/** The listing's picture as the page shows it; nothing is fetched for it. */
export interface SeenPicture {
  address: string;
  /** In the window, in CSS pixels; absent where it isn't wholly in sight. */
  box?: { x: number; y: number; width: number; height: number };
  /** Of the window: CSS pixels by this are a screenshot's. */
  devicePixelRatio: number;
  /** Of the pixels, where the page may read them itself: most shops' pictures are another site's. */
  pixels?: { sha256: string; differenceHash: string };
}

/** A picture of more pixels than that is read smaller. */
const mostPixels = 4_000_000;

/** The picture of the listing, or the largest that the page shows; nothing where it shows none. */
export async function listingPicture({ image = [] }: Listing): Promise<SeenPicture | undefined> {
  const picture = shownPicture(image);
  if (!picture) return undefined;
  const { x, y, width, height } = picture.getBoundingClientRect();
  const isInSight = x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight;
  const pixels = await pixelsOf(picture);
  return {
    address: addressOf(picture),
    devicePixelRatio,
    ...(isInSight && { box: { x, y, width, height } }),
    ...(pixels && { pixels }),
  };
}

function shownPicture(addresses: readonly string[]): HTMLImageElement | undefined {
  const area = (picture: HTMLImageElement) => picture.clientWidth * picture.clientHeight;
  const loaded = [...document.images].filter(
    (picture) => picture.complete && picture.naturalWidth > 0 && area(picture) > 0,
  );
  const own = loaded.filter((picture) => addresses.includes(addressOf(picture)));
  return (own.length > 0 ? own : loaded).toSorted((a, b) => area(b) - area(a))[0];
}

const addressOf = ({ currentSrc, src }: HTMLImageElement) => currentSrc || src;

async function pixelsOf(picture: HTMLImageElement): Promise<SeenPicture['pixels']> {
  const { naturalWidth, naturalHeight } = picture;
  const scale = Math.min(1, Math.sqrt(mostPixels / (naturalWidth * naturalHeight)));
  const width = Math.max(1, Math.round(naturalWidth * scale));
  const height = Math.max(1, Math.round(naturalHeight * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) return undefined;
  context.drawImage(picture, 0, 0, width, height);
  try {
    const read = context.getImageData(0, 0, width, height);
    const data = read.data as Uint8ClampedArray<ArrayBuffer>;
    return {
      sha256: await sha256(new Uint8Array(data.buffer)),
      differenceHash: differenceHash({ data, width, height }),
    };
  } catch {
    // Another site's picture: browsers let nobody read it.
    return undefined;
  }
}
