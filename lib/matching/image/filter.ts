import type { Steps } from '../../steps.ts';
import type { Column } from './bytes.ts';
import { placeOf } from './rolling-hash.ts';

/**
 * Which keys may be there: a Bloom filter that sets three bits of one word, so that asking costs
 * one look into memory. What it denies is not there; what it grants is still to be looked up.
 */
const bitsForKey = 10;
/** Of few keys each would set much of a filter in proportion. */
const leastWords = 256;
const between = 1 << 16;

export function* filterFor(hashes: Column): Steps<Uint32Array<ArrayBuffer>> {
  const filter = new Uint32Array(
    Math.max(leastWords, Math.ceil((hashes.length * bitsForKey) / 32)),
  );
  for (let i = 0; i < hashes.length; i += 1) {
    if (i % between === 0) yield;
    const hash = hashes.at(i);
    const place = placeOf(hash, filter.length);
    filter[place] = (filter[place] as number) | bitsOf(hash);
  }
  return filter;
}

function bitsOf(hash: number): number {
  return (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31)) | (1 << ((hash >>> 10) & 31));
}

export function grants(filter: Uint32Array, hash: number): boolean {
  const bits = bitsOf(hash);
  return ((filter[placeOf(hash, filter.length)] as number) & bits) === bits;
}
