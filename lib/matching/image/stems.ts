import type { Steps } from '../../steps.ts';
import { HashedUnits, mixed, ofStem, placeOf } from './rolling-hash.ts';
import type { TermBuilder } from './term-builder.ts';

/**
 * Running terms are found by their beginnings. A bit says of every one, two, four and six units
 * whether terms begin with them, and at most places all bits say no. A term of eleven units has
 * stems of 6, 7, 8 and 10 units, and each stem says which terms end before the next one: a place in
 * a text is followed as far as what stands there begins a term, whatever the number of terms.
 */

/** The stem from which a term of two units or more is found. */
export function stemBelow(length: number): number {
  if (length < 6) return length < 4 ? 2 : 4;
  if (length < 9) return length;
  if (length < 16) return length < 12 ? length & ~1 : 12;
  return length & ~7;
}

/** The stem after one of six or more. */
export function stemAfter(stem: number): number {
  if (stem < 8) return stem + 1;
  return stem < 12 ? stem + 2 : (stem & ~7) + 8;
}

/** Windows over the last units: four as bytes, and six as five bits each. */
export function windowOfFour(window: number, unit: number): number {
  return (window << 8) | ((unit ^ (unit >>> 7)) & 0xff);
}
export function windowOfSix(window: number, unit: number): number {
  return ((window << 5) | ((unit ^ (unit >>> 7)) & 31)) & 0x3fffffff;
}

/** Which of `2 ** (32 - shift)` bits a window is. */
export function windowBit(window: number, shift: number): number {
  return Math.imul(window, 0x9e3779b1) >>> shift;
}

/** Bits of the units that are terms, and of the pairs that begin terms of two or three. */
export const pairBits = 0x10000;

export interface StemTables {
  /** Mixed hashes of stems; nought where a place is empty. */
  stemKeys: Uint32Array<ArrayBuffer>;
  /** Beside each stem, bit n where a term is n units longer. */
  stemLengths: Uint8Array<ArrayBuffer>;
  /** Bits of pairs, and of single units. */
  pairs: Uint32Array<ArrayBuffer>;
  /** Bits of windows of four, that begin terms of four or five; a power of two. */
  fours: Uint32Array<ArrayBuffer>;
  /** Bits of windows of six, that begin longer terms; a power of two. */
  sixes: Uint32Array<ArrayBuffer>;
}

export function* stemTables(builder: TermBuilder): Steps<StemTables> {
  const stems = new StemWriter();
  const { runningTerms } = builder;
  const none = new Uint32Array(0);
  if (runningTerms.length === 0)
    return {
      stemKeys: stems.keys,
      stemLengths: stems.lengths,
      pairs: none,
      fours: none,
      sixes: none,
    };
  const pairs = new Uint32Array((2 * pairBits) / 32);
  const fours = bitsFor(runningTerms.length);
  const sixes = bitsFor(runningTerms.length);
  const hashed = new HashedUnits();
  for (let i = 0; i < runningTerms.length; i += 1) {
    const { units, start, end } = builder.key(runningTerms.at(i));
    const length = end - start;
    if (i % 512 === 0) yield;
    if (length === 1) {
      set(pairs, pairBits + (units[start] as number));
      continue;
    }
    let four = 0;
    let six = 0;
    for (let at = start; at < Math.min(end, start + 6); at += 1) {
      if (at < start + (length < 4 ? 2 : 4)) four = windowOfFour(four, units[at] as number);
      six = windowOfSix(six, units[at] as number);
    }
    if (length < 4) set(pairs, four);
    else if (length < 6) set(fours, windowBit(four, shiftOf(fours)));
    else set(sixes, windowBit(six, shiftOf(sixes)));
    hashed.take(units.subarray(start, end), length);
    const last = stemBelow(length);
    for (let stem = 6; stem < last; stem = stemAfter(stem))
      stems.add(mixed(hashed.hash(0, stem), ofStem), 0);
    stems.add(mixed(hashed.hash(0, last), ofStem), 1 << (length - last));
  }
  yield;
  return { ...stems.fitted(), pairs, fours, sixes };
}

/** Eight bits a term. */
function bitsFor(terms: number): Uint32Array<ArrayBuffer> {
  return new Uint32Array(2 ** Math.max(8, Math.ceil(Math.log2((terms * 8) / 32))));
}

export function shiftOf(bits: Uint32Array): number {
  return Math.clz32(bits.length) - 4;
}

function set(bits: Uint32Array, bit: number): void {
  bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
}

/** How full the table is at the end: a stem that isn't there is found out in a few steps. */
const fullest = 0.8;

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
    this.moveTo(this.keys.length * 2);
  }

  /** In no more room than it takes. */
  fitted(): Pick<StemTables, 'stemKeys' | 'stemLengths'> {
    this.moveTo(Math.ceil(this.count / fullest) + 1);
    return { stemKeys: this.keys, stemLengths: this.lengths };
  }

  private moveTo(size: number): void {
    const { keys, lengths } = this;
    this.keys = new Uint32Array(size);
    this.lengths = new Uint8Array(size);
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
