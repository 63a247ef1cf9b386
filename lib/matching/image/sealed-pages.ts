import { Checksum } from './checksum.ts';
import { pageSize } from './pages.ts';

/** How many pages so many bytes are. */
export function pagesIn(bytes: number): number {
  return Math.ceil(bytes / pageSize);
}

/**
 * A page of an image's rest as it is kept apart from the image: behind its bytes a word that is right
 * for these bytes, as this page, of the image with this checksum.
 */
export function sealedPage(
  rest: Uint8Array<ArrayBuffer>,
  page: number,
  checksum: number,
): ArrayBuffer {
  const bytes = rest.subarray(page * pageSize, (page + 1) * pageSize);
  const sealed = new Uint8Array(bytes.length + 4);
  sealed.set(bytes);
  const words = new Uint32Array(sealed.buffer);
  words[words.length - 1] = sealOf(words, page, checksum);
  return sealed.buffer;
}

/** The bytes of a kept page; nothing where they aren't this page's of this image. */
export function unsealedPage(
  sealed: ArrayBuffer,
  page: number,
  checksum: number,
): Uint8Array<ArrayBuffer> | undefined {
  const words = new Uint32Array(sealed, 0, sealed.byteLength >>> 2);
  if (words.at(-1) !== sealOf(words, page, checksum)) return undefined;
  return new Uint8Array(sealed, 0, sealed.byteLength - 4);
}

function sealOf(words: Uint32Array, page: number, checksum: number): number {
  return new Checksum().add(Uint32Array.of(checksum, page)).add(words.subarray(0, -1)).value;
}
