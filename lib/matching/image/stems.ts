import type { Steps } from '../../steps.ts';
import { HashedUnits, mixed, ofStem, placeOf } from './rolling-hash.ts';
import type { TermBuilder } from './term-builder.ts';

/**
 * Running terms are found by what ends at a unit of the text. A bit says of every one to five units
 * whether they may be a term, and of every six whether terms begin with them; at most places all
 * bits say no. A term of eleven units has stems of 6, 7, 8 and 10 units, and each stem says which
 * terms end before the next one: a place in a text is followed as far as what stands there begins a
 * term, whatever the number of terms.
 */

/** The shortest stem: shorter terms have none. */
export const leastStem = 6;

/** The stem from which a term of `leastStem` units or more is found. */
function stemBelow(length: number): number {
  if (length < 9) return length;
  if (length < 16) return length < 12 ? length & ~1 : 12;
  return length & ~7;
}

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

/** What of the windows is of three and of five units; each with a bit of its own above. */
export function windowOfThree(four: number): number {
  return (four & 0xffffff) | 0x1000000;
}
export function windowOfFive(six: number): number {
  return (six & 0x1ffffff) | 0x6000000;
}

/** Which of `2 ** (32 - shift)` bits a window is. */
export function windowBit(window: number, shift: number): number {
  return Math.imul(window, 0x9e3779b1) >>> shift;
}

/** Bits of the units that are terms, behind those of the pairs that are. */
export const pairBits = 0x10000;

export interface StemTables {
  /** Mixed hashes of stems; nought where a place is empty. */
  stemKeys: Uint32Array<ArrayBuffer>;
  /** Beside each stem, bit n where a term is n units longer. */
  stemLengths: Uint8Array<ArrayBuffer>;
  /** Bits of pairs, and of single units. */
  pairs: Uint32Array<ArrayBuffer>;
  /** Bits of windows of three to five that are terms; a power of two. */
  shorts: Uint32Array<ArrayBuffer>;
  /** Bits of windows of six that begin terms; a power of two. */
  sixes: Uint32Array<ArrayBuffer>;
}

export function* stemTables(builder: TermBuilder): Steps<StemTables> {
  const stems = new StemWriter();
  const { runningTerms } = builder;
  const none = new Uint32Array(0);
  if (runningTerms.length === 0)
    return { ...stems.fitted(), pairs: none, shorts: none, sixes: none };
  const pairs = new Uint32Array((2 * pairBits) / 32);
  const shorts = bitsFor(runningTerms.length * bitsOfShort);
  const sixes = bitsFor(runningTerms.length * bitsOfLong);
  const hashed = new HashedUnits();
  for (let i = 0; i < runningTerms.length; i += 1) {
    const { units, start, end } = builder.key(runningTerms.at(i));
    const length = end - start;
    if (i % 512 === 0) yield;
    let four = 0;
    let six = 0;
    for (let at = start; at < Math.min(end, start + leastStem); at += 1) {
      four = windowOfFour(four, units[at] as number);
      six = windowOfSix(six, units[at] as number);
    }
    if (length === 1) set(pairs, pairBits + (units[start] as number));
    else if (length === 2) set(pairs, four);
    else if (length === 3) set(shorts, windowBit(windowOfThree(four), shiftOf(shorts)));
    else if (length === 4) set(shorts, windowBit(four, shiftOf(shorts)));
    else if (length === 5) set(shorts, windowBit(windowOfFive(six), shiftOf(shorts)));
    else set(sixes, windowBit(six, shiftOf(sixes)));
    if (length < leastStem) continue;
    hashed.take(units.subarray(start, end), length);
    const last = stemBelow(length);
    for (let stem = leastStem; stem < last; stem = stemAfter(stem))
      stems.add(mixed(hashed.hash(0, stem), ofStem), 0);
    stems.add(mixed(hashed.hash(0, last), ofStem), 1 << (length - last));
  }
  yield;
  return { ...stems.fitted(), pairs, shorts, sixes };
}

/** Bits a term: three windows ask for those of short terms at each place. */
const bitsOfShort = 16;
const bitsOfLong = 8;

/** A power of two of them, `bits` at least. */
function bitsFor(bits: number): Uint32Array<ArrayBuffer> {
  return new Uint32Array(2 ** Math.max(8, Math.ceil(Math.log2(bits / 32))));
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
