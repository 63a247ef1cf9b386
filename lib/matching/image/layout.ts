/**
 * A compiled rulebook as one buffer: a header, and sections that are read where they lie. Opening
 * it parses and copies nothing. Written and read on one machine, so in its order of bytes.
 */
export const magic = 0x49_52_53_54;
/** Counted up with every change of the layout, and of what folding and splitting make of a text. */
export const formatVersion = 6;

export const headerWords = 64;
export const firstSection = 8;

export const sectionNames = [
  'head',
  'symbolStarts',
  'symbolUnits',
  'filter',
  'buckets',
  'pool',
  'facts',
  'stemKeys',
  'stemLengths',
  'ends',
  'singles',
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
}

/** An image that can't be used: of another version, cut short, or damaged. It is to be built anew. */
export class ImageError extends Error {}

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
