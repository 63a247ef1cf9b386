import { headerOf, sectionOf } from './layout.ts';
import type { Pages } from './pages.ts';

/** An image of which what is said of the terms, and the terms, lie apart. */
export interface SplitImage {
  /** All before the facts. */
  readonly front: ArrayBuffer;
  readonly rest: ArrayBuffer;
  /** Which pages of the rest are there; absent where all are. */
  readonly pages?: Pages;
}

export type Image = ArrayBuffer | SplitImage;

export function partsOf(image: Image): readonly ArrayBuffer[] {
  return image instanceof ArrayBuffer ? [image] : [image.front, image.rest];
}

export function sizeOf(image: Image): number {
  return partsOf(image).reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** The checksum that the header states. Throws an `ImageError` as `headerOf` does. */
export function checksumIn(image: Image): number {
  return headerOf(partsOf(image)[0] as ArrayBuffer, sizeOf(image))[3] as number;
}

/** The facts and the terms, where they lie. */
export function restOf(image: Image): Uint8Array<ArrayBuffer> {
  if (!(image instanceof ArrayBuffer)) return new Uint8Array(image.rest);
  const [start] = sectionOf(image, headerOf(image), 'facts');
  return new Uint8Array(image, start);
}
