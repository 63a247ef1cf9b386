import { HashedUnits } from '../../text/hashed-units.ts';
import { mixed, ofStem } from './mixed-hash.ts';
import {
  endOfFive,
  endOfFour,
  endOfOne,
  endOfSix,
  endOfThree,
  endOfTwo,
  leastStem,
  pairCount,
  shiftOf,
  stemAfter,
  stemPlace,
  windowBit,
  windowOfFive,
  windowOfFour,
  windowOfSix,
  windowOfThree,
} from './stems.ts';

/** The stem from which a term of `leastStem` units or more is found. */
function stemBelow(length: number): number {
  if (length < 9) return length;
  if (length < 16) return length < 12 ? length & ~1 : 12;
  return length & ~7;
}

export interface StemTables {
  /** Mixed hashes of stems; nought where a place is empty. */
  stemKeys: Uint32Array<ArrayBuffer>;
  /** Beside each stem, bit n where a term is n units longer. */
  stemLengths: Uint8Array<ArrayBuffer>;
  /** Of each pair of units which kinds of terms may end there: `endOfOne` … `endOfSix`. */
  ends: Uint8Array<ArrayBuffer>;
  /** Bits of single units that are terms. */
  singles: Uint32Array<ArrayBuffer>;
  /** Bits of windows of three to five that are terms; a power of two. */
  shorts: Uint32Array<ArrayBuffer>;
  /** Bits of windows of six that begin terms; a power of two. */
  sixes: Uint32Array<ArrayBuffer>;
}

/** Gathers what the search for running terms asks. */
export class StemTablesWriter {
  private readonly stems = new StemWriter();
  private readonly ends: Uint8Array<ArrayBuffer>;
  private readonly singles: Uint32Array<ArrayBuffer>;
  private readonly shorts: Uint32Array<ArrayBuffer>;
  private readonly sixes: Uint32Array<ArrayBuffer>;
  private readonly hashed = new HashedUnits();

  /** For so many terms; for none, tables of nothing. */
  constructor(terms: number) {
    const any = terms > 0;
    this.ends = new Uint8Array(any ? pairCount : 0);
    this.singles = new Uint32Array(any ? 0x10000 / 32 : 0);
    this.shorts = any ? bitsFor(terms * bitsOfShort) : new Uint32Array(0);
    this.sixes = any ? bitsFor(terms * bitsOfLong) : new Uint32Array(0);
  }

  /** Adds the running term `[start, end)`. */
  add(units: Uint16Array, start: number, end: number): void {
    const { ends, shorts, sixes } = this;
    const length = end - start;
    let four = 0;
    let six = 0;
    for (let at = start; at < Math.min(end, start + leastStem); at += 1) {
      four = windowOfFour(four, units[at] as number);
      six = windowOfSix(six, units[at] as number);
    }
    if (length === 1) {
      set(this.singles, units[start] as number);
      // Whatever stands before it.
      for (let pair = four; pair < pairCount; pair += 0x100) mark(ends, pair, endOfOne);
    } else mark(ends, four & 0xffff, endOf[Math.min(length, leastStem)] as number);
    if (length === 3) set(shorts, windowBit(windowOfThree(four), shiftOf(shorts)));
    else if (length === 4) set(shorts, windowBit(four, shiftOf(shorts)));
    else if (length === 5) set(shorts, windowBit(windowOfFive(six), shiftOf(shorts)));
    else if (length >= leastStem) {
      set(sixes, windowBit(six, shiftOf(sixes)));
      this.addStems(units.subarray(start, end));
    }
  }

  private addStems(term: Uint16Array): void {
    const { hashed, stems } = this;
    hashed.take(term, term.length);
    const last = stemBelow(term.length);
    for (let stem = leastStem; stem < last; stem = stemAfter(stem))
      stems.add(mixed(hashed.hash(0, stem), ofStem), 0);
    stems.add(mixed(hashed.hash(0, last), ofStem), 1 << (term.length - last));
  }

  written(): StemTables {
    const { ends, singles, shorts, sixes } = this;
    return { ...this.stems.fitted(), ends, singles, shorts, sixes };
  }
}

/** Bits a term: three windows ask for those of short terms at each place. */
const bitsOfShort = 16;
const bitsOfLong = 8;

/** A power of two of them, `bits` at least. */
function bitsFor(bits: number): Uint32Array<ArrayBuffer> {
  return new Uint32Array(2 ** Math.max(8, Math.ceil(Math.log2(bits / 32))));
}

/** By length; of longer terms, what their first six units say. */
const endOf = [0, endOfOne, endOfTwo, endOfThree, endOfFour, endOfFive, endOfSix];

function mark(ends: Uint8Array, pair: number, end: number): void {
  ends[pair] = (ends[pair] as number) | end;
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
