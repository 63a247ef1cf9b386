import { placeOf } from './mixed-hash.ts';

/**
 * Which keys may be there: a Bloom filter that sets three bits of one word, so that asking costs
 * one look into memory. What it denies is not there; what it grants is still to be looked up.
 */
const bitsForKey = 10;
/** Of few keys each would set much of a filter in proportion. */
const leastWords = 256;

/** A filter of which nothing is granted yet, and that is to grant so many keys. */
export function filterFor(keys: number): Uint32Array<ArrayBuffer> {
  return new Uint32Array(Math.max(leastWords, Math.ceil((keys * bitsForKey) / 32)));
}

export function grant(filter: Uint32Array, hash: number): void {
  const place = placeOf(hash, filter.length);
  filter[place] = (filter[place] as number) | bitsOf(hash);
}

function bitsOf(hash: number): number {
  return (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31)) | (1 << ((hash >>> 10) & 31));
}

export function grants(filter: Uint32Array, hash: number): boolean {
  const bits = bitsOf(hash);
  return ((filter[placeOf(hash, filter.length)] as number) & bits) === bits;
}
