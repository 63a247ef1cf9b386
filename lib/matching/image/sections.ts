import type { Steps } from '../../steps.ts';
import { Checksum } from './checksum.ts';
import {
  firstSection,
  formatVersion,
  headerWords,
  type ImageCounts,
  ImageError,
  magic,
  type Sections,
  sectionNames,
} from './layout.ts';
import { checksumIn, type Image, partsOf } from './split-image.ts';

/** Bytes that are copied or checked in one go. */
const atOnce = 1 << 20;

export function* joinSections(sections: Sections, counts: ImageCounts): Steps<ArrayBuffer> {
  const listed = sectionNames.map((name) => [sections[name]].flat());
  const sizes = listed.map((pieces) => pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  const size = sizes.reduce((sum, bytes) => sum + aligned(bytes), headerWords * 4);
  const image = new ArrayBuffer(size);
  yield;
  const header = new Uint32Array(image, 0, headerWords);
  const bytes = new Uint8Array(image);
  header[0] = magic;
  header[1] = formatVersion;
  header[2] = size;
  header[4] = counts.terms;
  let start = headerWords * 4;
  for (const [i, pieces] of listed.entries()) {
    const length = sizes[i] as number;
    header[firstSection + 2 * i] = start;
    header[firstSection + 2 * i + 1] = length;
    let at = start;
    for (const { buffer, byteOffset, byteLength } of pieces)
      for (let from = 0; from < byteLength; from += atOnce) {
        const some = Math.min(atOnce, byteLength - from);
        bytes.set(new Uint8Array(buffer, byteOffset + from, some), at);
        at += some;
        yield;
      }
    start += aligned(length);
  }
  header[3] = yield* checksumOf([image]);
  return image;
}

function aligned(bytes: number): number {
  return (bytes + 3) & ~3;
}

/** Throws an `ImageError` where a byte isn't what it was. Linear in the image. */
export function* verifyInSteps(image: Image): Steps<true> {
  if (checksumIn(image) !== (yield* checksumOf(partsOf(image))))
    throw new ImageError('the image is damaged');
  return true;
}

/** Over all words but its own. */
function* checksumOf(parts: readonly ArrayBuffer[]): Steps<number> {
  const checksum = new Checksum();
  for (const [i, part] of parts.entries()) {
    const words = new Uint32Array(part);
    if (i === 0) checksum.add(words.subarray(0, 3));
    for (let from = i === 0 ? 4 : 0; from < words.length; from += atOnce / 4) {
      checksum.add(words.subarray(from, from + atOnce / 4));
      yield;
    }
  }
  return checksum.value;
}
