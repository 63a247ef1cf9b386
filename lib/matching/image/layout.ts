import type { Steps } from '../../steps.ts';

/**
 * A compiled rulebook as one buffer: a header, and sections that are read where they lie. Opening
 * it parses and copies nothing. Written and read on one machine, so in its order of bytes.
 */
const magic = 0x49_52_53_54;
/** Counted up with every change of the layout, and of what folding and splitting make of a text. */
export const formatVersion = 1;

const headerWords = 64;
const firstSection = 8;

export const sectionNames = [
  'head',
  'symbolStarts',
  'symbolUnits',
  'filter',
  'slots',
  'pool',
  'facts',
  'lists',
  'stemKeys',
  'stemLengths',
  'pairs',
  'shorts',
  'sixes',
  'shapes',
  'guesses',
  'slips',
] as const;
export type SectionName = (typeof sectionNames)[number];
export type Sections = Record<SectionName, Uint8Array | Uint16Array | Uint32Array>;

/** What else the header says. */
export interface ImageCounts {
  terms: number;
  /** How many of a slot's lower bits tell a place in the pool. */
  placeBits: number;
}

/** An image that can't be used: of another version, cut short, or damaged. It is to be built anew. */
export class ImageError extends Error {}

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
  header[5] = counts.placeBits;
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

/** Throws an `ImageError` where the header isn't one of this version, of all of these bytes. */
export function headerOf(image: ArrayBuffer): Uint32Array {
  if (image.byteLength < headerWords * 4) throw new ImageError('the image is cut short');
  const header = new Uint32Array(image, 0, headerWords);
  if (header[0] !== magic) throw new ImageError('this is no image of a rulebook');
  if (header[1] !== formatVersion)
    throw new ImageError(`the image is of version ${header[1]}, not ${formatVersion}`);
  if (header[2] !== image.byteLength)
    throw new ImageError(`the image has ${image.byteLength} of ${header[2]} bytes`);
  return header;
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

export function sectionOf(
  image: ArrayBuffer,
  header: Uint32Array,
  name: SectionName,
): [number, number] {
  const at = firstSection + 2 * sectionNames.indexOf(name);
  const [start, length] = [header[at] as number, header[at + 1] as number];
  if (start + length > image.byteLength) throw new ImageError(`the image has no ${name}`);
  return [start, length];
}
