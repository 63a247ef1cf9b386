import { unzipSync, zipSync } from 'fflate';

export type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** More is no bundle of ours, and what claims it would only fill the memory. */
const mostFiles = 16;
const mostBytes = 256 * 1024 * 1024;

/**
 * A zip whose every byte follows from the files and their order: stored without compression, since
 * a compressor's next version may write other bytes, and all at one date, the first that zip knows.
 */
export function toZip(files: Files): Uint8Array<ArrayBuffer> {
  // In local time, which is what zip's dates are in: so the same in every time zone.
  const mtime = new Date(1980, 0, 1, 12);
  return zipSync(Object.fromEntries(files), { level: 0, mtime, os: 0, attrs: 0 });
}

/** The files of any zip, also of one that another program packed anew. Throws where it is none. */
export function fromZip(bytes: Uint8Array<ArrayBuffer>): Files {
  let files = 0;
  let size = 0;
  const unzipped = unzipSync(bytes, {
    filter({ originalSize }) {
      files += 1;
      size += originalSize;
      if (files > mostFiles || size > mostBytes) throw new RangeError('too large for a bundle');
      return true;
    },
  });
  return new Map(Object.entries(unzipped));
}
