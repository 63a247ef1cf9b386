import type { SeenPicture } from '../overlay/listing-picture.ts';
import { differenceHash } from './picture-hash.ts';
import type { Purchase } from './purchase.ts';

export type PicturePrint = Pick<Purchase['picture'], 'differenceHash' | 'sha256' | 'from'>;

/**
 * What a picture is known again by: its own pixels where the page may read them, else where it stands
 * in a screenshot of the page; nothing where neither is to be had. Nothing is fetched for it.
 * @param screenshot a PNG of the window that the picture was seen in.
 */
export async function picturePrint(
  seen: SeenPicture | undefined,
  screenshot: Uint8Array<ArrayBuffer> | undefined,
): Promise<PicturePrint> {
  if (seen?.pixels) return { ...seen.pixels, from: 'page' };
  if (!seen?.box || !screenshot) return {};
  const { box, devicePixelRatio: ratio } = seen;
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map((length) =>
    Math.round(length * ratio),
  ) as [number, number, number, number];
  if (width < 1 || height < 1) return {};
  const image = new Blob([screenshot], { type: 'image/png' });
  const picture = await createImageBitmap(image, x, y, width, height);
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) return {};
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const pixels = { data: data as Uint8ClampedArray<ArrayBuffer>, width, height };
  return { differenceHash: differenceHash(pixels), from: 'screenshot' };
}
