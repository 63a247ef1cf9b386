import type { Steps } from '../../steps.ts';
import { HashedUnits, mixed, ofStem, placeOf } from './rolling-hash.ts';
import type { TermBuilder } from './term-builder.ts';

/**
 * Running terms are found by their stems: a term of eleven units has stems of two, four and eight,
 * and each stem says whether a longer one follows and which lengths end before that. So a place in
 * a text costs as many looks as there are stems to follow, whatever the number of terms.
 */

/** The stem from which a term of `length` units is found: 2, 4, 8, 16, 24, 32 … units. */
export function stemBelow(length: number): number {
  if (length < 4) return 2;
  return length < 8 ? 4 : length & ~7;
}

export function stemAfter(stem: number): number {
  return stem < 8 ? stem * 2 : stem + 8;
}

/** Two units, as a bit of 2^16; one unit alone, as a bit of another 2^16. */
export function pairBit(first: number, second: number): number {
  return (Math.imul(first, 0x9e35) ^ (second * 0x3d)) & 0xffff;
}
export const pairWords = 0x10000 / 32;

export interface StemTables {
  /** Mixed hashes of stems; nought where a place is empty. */
  stemKeys: Uint32Array<ArrayBuffer>;
  /** Beside each stem, bit n where a term is n units longer. */
  stemLengths: Uint8Array<ArrayBuffer>;
  /** Which pairs begin a term, then which units are one. */
  pairs: Uint32Array<ArrayBuffer>;
}

export function* stemTables(builder: TermBuilder): Steps<StemTables> {
  const stems = new StemWriter();
  const pairs = new Uint32Array(builder.runningTerms.length > 0 ? 2 * pairWords : 0);
  const set = (bit: number) => {
    pairs[bit >>> 5] = (pairs[bit >>> 5] as number) | (1 << (bit & 31));
  };
  const hashed = new HashedUnits();
  for (let i = 0; i < builder.runningTerms.length; i += 1) {
    const { units, start, end } = builder.key(builder.runningTerms.at(i));
    const length = end - start;
    if (i % 512 === 0) yield;
    const first = units[start] as number;
    if (length === 1) {
      set(0x10000 + first);
      continue;
    }
    set(pairBit(first, units[start + 1] as number));
    hashed.take(units.subarray(start, end), length);
    const last = stemBelow(length);
    for (let stem = 2; stem < last; stem = stemAfter(stem)) {
      stems.add(mixed(hashed.hash(0, stem), ofStem), 0);
    }
    stems.add(mixed(hashed.hash(0, last), ofStem), 1 << (length - last));
  }
  return { stemKeys: stems.keys, stemLengths: stems.lengths, pairs };
}

class StemWriter {
  keys = new Uint32Array(1 << 6);
  lengths = new Uint8Array(1 << 6);
  private count = 0;

  add(hash: number, lengths: number): void {
    if (this.count * 1.6 >= this.keys.length) this.grow();
    const place = stemPlace(this.keys, hash);
    if (this.keys[place] === 0) {
      this.keys[place] = hash || 1;
      this.count += 1;
    }
    this.lengths[place] = (this.lengths[place] as number) | lengths;
  }

  private grow(): void {
    const { keys, lengths } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.lengths = new Uint8Array(keys.length * 2);
    for (const [i, hash] of keys.entries()) {
      if (hash === 0) continue;
      const place = stemPlace(this.keys, hash);
      this.keys[place] = hash;
      this.lengths[place] = lengths[i] as number;
    }
  }
}

/** Where a stem is, or the empty place where it would be. */
export function stemPlace(keys: Uint32Array, hash: number): number {
  const wanted = (hash || 1) >>> 0;
  let place = placeOf(wanted, keys.length);
  while (keys[place] !== 0 && keys[place] !== wanted)
    place = place + 1 === keys.length ? 0 : place + 1;
  return place;
}
