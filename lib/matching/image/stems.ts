import type { Steps } from '../../steps.ts';
import { HashedUnits, mixed, ofStem, placeOf } from './rolling-hash.ts';
import type { TermBuilder } from './term-builder.ts';

/**
 * Running terms are found by their beginnings: a term of eleven units has stems of 4, 5, 6, 7, 8 and
 * 10 units, and each stem says which terms end before the next one. A place in a text is followed
 * as far as what stands there begins a term, whatever the number of terms; and at most places a bit
 * for the first four units says that nothing does.
 */

/** The stem from which a term of `length` units is found; of the shortest it is the pair. */
export function stemBelow(length: number): number {
  if (length < 4) return 2;
  if (length <= 8) return length;
  if (length < 16) return length < 12 ? (length < 10 ? 8 : 10) : 12;
  return length & ~7;
}

export function stemAfter(stem: number): number {
  if (stem < 8) return stem + 1;
  return stem < 12 ? stem + 2 : (stem & ~7) + 8;
}

/** A unit as a byte, so that the last four lie in one number. */
export function byteOf(unit: number): number {
  return (unit ^ (unit >>> 7)) & 0xff;
}

/** Which bit says whether terms begin with four units, or with two and are no longer than three. */
export function quadBit(window: number, shift: number): number {
  return Math.imul(window, 0x9e3779b1) >>> shift;
}
/** Bits of the pairs, of the units that are terms by themselves, and at least of the fours. */
export const pairBits = 0x10000;

export interface StemTables {
  /** Mixed hashes of stems; nought where a place is empty. */
  stemKeys: Uint32Array<ArrayBuffer>;
  /** Beside each stem, bit n where a term is n units longer. */
  stemLengths: Uint8Array<ArrayBuffer>;
  /** Which pairs begin a short term; which units are one; which fours begin a longer one. */
  pairs: Uint32Array<ArrayBuffer>;
}

export function* stemTables(builder: TermBuilder): Steps<StemTables> {
  const stems = new StemWriter();
  const { runningTerms } = builder;
  if (runningTerms.length === 0) {
    return { stemKeys: stems.keys, stemLengths: stems.lengths, pairs: new Uint32Array(0) };
  }
  // Eight bits a term and no less than the pairs have.
  const quadBits = 2 ** Math.max(16, Math.ceil(Math.log2(runningTerms.length * 8)));
  const shift = 32 - Math.log2(quadBits);
  const pairs = new Uint32Array((2 * pairBits + quadBits) / 32);
  const set = (bit: number) => {
    pairs[bit >>> 5] = (pairs[bit >>> 5] as number) | (1 << (bit & 31));
  };
  const hashed = new HashedUnits();
  for (let i = 0; i < runningTerms.length; i += 1) {
    const { units, start, end } = builder.key(runningTerms.at(i));
    const length = end - start;
    if (i % 512 === 0) yield;
    if (length === 1) {
      set(pairBits + (units[start] as number));
      continue;
    }
    let window = 0;
    for (let at = start; at < Math.min(end, start + 4); at += 1)
      window = (window << 8) | byteOf(units[at] as number);
    if (length > 3) set(2 * pairBits + quadBit(window, shift));
    else set(length === 2 ? window : window >>> 8);
    hashed.take(units.subarray(start, end), length);
    const last = stemBelow(length);
    for (let stem = 4; stem < last; stem = stemAfter(stem)) {
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
