import type { Steps } from '../../steps.ts';
import {
  firstSection,
  formatVersion,
  headerOf,
  headerWords,
  type ImageCounts,
  ImageError,
  magic,
  type Sections,
  sectionNames,
} from './layout.ts';

export function* joinSections(sections: Sections, counts: ImageCounts): Steps<ArrayBuffer> {
  let size = headerWords * 4;
  for (const name of sectionNames) size += aligned(sections[name].byteLength);
  const image = new ArrayBuffer(size);
  const header = new Uint32Array(image, 0, headerWords);
  const bytes = new Uint8Array(image);
  header[0] = magic;
  header[1] = formatVersion;
  header[2] = size;
  header[4] = counts.terms;
  let at = headerWords * 4;
  for (const [i, name] of sectionNames.entries()) {
    const section = sections[name];
    header[firstSection + 2 * i] = at;
    header[firstSection + 2 * i + 1] = section.byteLength;
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += aligned(section.byteLength);
    yield;
  }
  header[3] = yield* checksumOf(image);
  return image;
}

function aligned(bytes: number): number {
  return (bytes + 3) & ~3;
}

/** Throws an `ImageError` where a byte isn't what it was. Linear in the image. */
export function* verifyInSteps(image: ArrayBuffer): Steps<true> {
  if (headerOf(image)[3] !== (yield* checksumOf(image)))
    throw new ImageError('the image is damaged');
  return true;
}

const checkedAtOnce = 1 << 20;

/** Over all words but its own: order counts, and so does every bit. */
function* checksumOf(image: ArrayBuffer): Steps<number> {
  const words = new Uint32Array(image);
  let low = 1;
  let high = 0;
  for (let i = 0; i < words.length; i += 1) {
    if (i % checkedAtOnce === 0) yield;
    if (i === 3) continue;
    low = (Math.imul(low, 31) + (words[i] as number)) | 0;
    high = (high ^ (low >>> 15)) | 0;
    low = (low + high) | 0;
  }
  return (low ^ high) >>> 0;
}
