/**
 * A compiled rulebook as one buffer: a header, and sections that are read where they lie. Opening
 * it parses and copies nothing. Written and read on one machine, so in its order of bytes.
 */
export const magic = 0x49_52_53_54;
/** Counted up with every change of the layout, and of what folding and splitting make of a text. */
export const formatVersion = 7;

export const headerWords = 64;
export const firstSection = 8;

export const sectionNames = [
  'head',
  'symbolStarts',
  'symbolUnits',
  'filter',
  'buckets',
  'stemKeys',
  'stemLengths',
  'ends',
  'singles',
  'shorts',
  'sixes',
  'shapes',
  'guesses',
  'slips',
  // The largest, of which a text asks for little: of a large image, see `split-image.ts`.
  'facts',
  'pool',
] as const;
export type SectionName = (typeof sectionNames)[number];
type Piece = Uint8Array | Uint16Array | Uint32Array;
/** A section is one piece, or several that lie one behind another. */
export type Sections = Record<SectionName, Piece | readonly Piece[]>;

/** What else the header says. */
export interface ImageCounts {
  terms: number;
}

/** An image that can't be used: of another version, cut short, or damaged. It is to be built anew. */
export class ImageError extends Error {}

/**
 * Throws an `ImageError` where the header isn't one of this version, of all of these bytes.
 * @param size of the whole image, of which `image` may be the first part.
 */
export function headerOf(image: ArrayBuffer, size = image.byteLength): Uint32Array {
  if (image.byteLength < headerWords * 4) throw new ImageError('the image is cut short');
  const header = new Uint32Array(image, 0, headerWords);
  if (header[0] !== magic) throw new ImageError('this is no image of a rulebook');
  if (header[1] !== formatVersion)
    throw new ImageError(`the image is of version ${header[1]}, not ${formatVersion}`);
  if (header[2] !== size) throw new ImageError(`the image has ${size} of ${header[2]} bytes`);
  return header;
}

/** @param apart bytes of the image that lie behind `image`, and not in it. */
export function sectionOf(
  image: ArrayBuffer,
  header: Uint32Array,
  name: SectionName,
  apart = 0,
): [number, number] {
  const at = firstSection + 2 * sectionNames.indexOf(name);
  const [start, length] = [header[at] as number, header[at + 1] as number];
  if (start + length > image.byteLength + apart) throw new ImageError(`the image has no ${name}`);
  return [start, length];
}
