import { headerOf, sectionOf } from './layout.ts';
import type { PoolPages } from './pool-pages.ts';

/** An image of which the pool lies apart. */
export interface SplitImage {
  /** All before the pool. */
  readonly front: ArrayBuffer;
  readonly pool: ArrayBuffer;
  /** Which pages of the pool are there; absent where all are. */
  readonly pages?: PoolPages;
}

export type Image = ArrayBuffer | SplitImage;

export function partsOf(image: Image): readonly ArrayBuffer[] {
  return image instanceof ArrayBuffer ? [image] : [image.front, image.pool];
}

/** Bytes before the pool. */
export function frontOf(image: ArrayBuffer): number {
  const [start] = sectionOf(image, headerOf(image), 'pool');
  return start;
}
