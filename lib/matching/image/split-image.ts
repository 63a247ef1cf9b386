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

/** Bytes before the facts. */
export function frontOf(image: ArrayBuffer): number {
  const [start] = sectionOf(image, headerOf(image), 'facts');
  return start;
}
