import { HashedUnits, longestKey } from '../../text/hashed-units.ts';
import { ByteReader } from './byte-reader.ts';
import { grants } from './filter.ts';
import { headerOf, type SectionName, sectionOf } from './layout.ts';
import {
  mixed,
  ofJoined,
  ofNameWord,
  ofNameWordToo,
  ofRunning,
  ofWords,
  placeOf,
  type Space,
} from './mixed-hash.ts';
import type { Pages } from './pages.ts';
import {
  ACCENTED,
  HIDEABLE,
  hasRest,
  JOINED,
  PLAIN,
  POINTER,
  RUNNING_NAME,
  RUNNING_TERM,
} from './record.ts';
import type { Image } from './split-image.ts';
import { decoded, isEncoded, mayBeginWith, type SymbolTable } from './symbols.ts';

/**
 * The terms of an image, read where they lie. A term's number is its place in the pool, above what
 * the layer of its image begins with; nought is none.
 */
export class TermTable {
  /** Added to every place: terms of other images have other numbers. */
  readonly base: number;
  readonly count: number;
  private readonly image: ArrayBuffer;
  /** Of a split image: what lies behind `image`. */
  private readonly rest: ArrayBuffer | undefined;
  private readonly header: Uint32Array;
  private readonly symbols: SymbolTable;
  private readonly filter: Uint32Array;
  private readonly buckets: Uint32Array;
  private readonly pool: Uint8Array;
  /** Absent where all is there. */
  private readonly pages: Pages | undefined;
  private readonly spare = new HashedUnits();

  /** Throws an `ImageError` where the buffer isn't a whole image of this version. */
  constructor(image: Image, base = 0) {
    const { front, rest, pages } = image instanceof ArrayBuffer ? { front: image } : image;
    this.image = front;
    this.rest = rest;
    this.pages = pages;
    this.base = base;
    this.header = headerOf(front, front.byteLength + (rest?.byteLength ?? 0));
    this.count = this.header[4] as number;
    this.symbols = { starts: this.units('symbolStarts'), units: this.units('symbolUnits') };
    this.filter = this.words('filter');
    this.buckets = this.words('buckets');
    this.pool = this.bytes('pool');
  }

  bytes(name: SectionName): Uint8Array<ArrayBuffer> {
    const { image, header, rest } = this;
    const [start, length] = sectionOf(image, header, name, rest?.byteLength);
    if (!rest || start < image.byteLength) return new Uint8Array(image, start, length);
    return new Uint8Array(rest, start - image.byteLength, length);
  }

  units(name: SectionName): Uint16Array<ArrayBuffer> {
    const [at, length] = sectionOf(this.image, this.header, name);
    return new Uint16Array(this.image, at, length / 2);
  }

  words(name: SectionName): Uint32Array<ArrayBuffer> {
    const [at, length] = sectionOf(this.image, this.header, name);
    return new Uint32Array(this.image, at, length / 4);
  }

  /** Whether `[start, end)` may be a term of words, or the first words of one. */
  mayBegin(key: HashedUnits, start: number, end: number): boolean {
    return this.mayBeginAs(key.hash(start, end));
  }

  /** The like, of words of that hash. */
  mayBeginAs(hash: number): boolean {
    return grants(this.filter, mixed(hash, ofWords));
  }

  /** Of a text that is no longer than `longestKey`. */
  hashOf(text: string): number {
    return this.spare.takeText(text).hash(0, text.length);
  }

  /** The term whose key in `space` is `[start, end)`. */
  term(space: Space, key: HashedUnits, start: number, end: number): number {
    const { buckets, pool, symbols } = this;
    const { units } = key;
    const bucket = placeOf(mixed(key.hash(start, end), space), buckets.length - 1);
    const next = buckets[bucket + 1] as number;
    let place = buckets[bucket] as number;
    if (this.pages && !this.has(pool, place, next)) return 0;
    while (place < next) {
      const codes = this.codesOf(place);
      const last = this.endOf(place);
      // Most of the others begin with another letter.
      if (mayBeginWith(symbols, pool[codes] as number, units[start] as number)) {
        if (isEncoded(symbols, pool, codes, last, units, start, end)) {
          const term = this.termAt(place, last, space);
          if (term > 0) return term;
        }
      }
      place = this.nextTo(place, last);
    }
    return 0;
  }

  textTerm(space: Space, text: string): number {
    if (text === '' || text.length > longestKey) return 0;
    return this.term(space, this.spare.takeText(text), 0, text.length);
  }

  /** The name whose letters, set apart or written as one, are `letters`. */
  joinedName(letters: string): number {
    for (const space of [ofWords, ofJoined, ofRunning]) {
      const term = this.textTerm(space, letters);
      if (term > 0 && this.isHideable(term)) return term;
    }
    return 0;
  }

  /** Whether the word is one of a name's. */
  isNameWord = (word: string): boolean => {
    if (word.length > longestKey) return false;
    const key = this.spare.takeText(word);
    const hash = key.hash(0, word.length);
    if (this.isGrantedNameWord(hash)) return true;
    const term = this.term(ofWords, key, 0, word.length);
    return term > 0 && this.isHideable(term);
  };

  private isGrantedNameWord(hash: number): boolean {
    const { filter } = this;
    return grants(filter, mixed(hash, ofNameWord)) && grants(filter, mixed(hash, ofNameWordToo));
  }

  /** Whether `isNameWord` may say so of the word of that hash. */
  mayBeNameWord = (hash: number): boolean =>
    this.isGrantedNameWord(hash) || grants(this.filter, mixed(hash, ofWords));

  /** The term at a place, whose codes end at `last`, if it is of that space; of a pointer, the term that it points to. */
  private termAt(place: number, last: number, space: Space): number {
    const flags = this.pool[place] as number;
    if (flags & PLAIN) {
      return this.isRunning(place, last) === (space === ofRunning) ? this.base + place : 0;
    }
    if (flags & POINTER) {
      if (((flags & JOINED) !== 0) !== (space === ofJoined)) return 0;
      const term = this.base + this.restAt(place, last).word();
      return this.isThere(term) ? term : 0;
    }
    return ((flags & RUNNING_TERM) !== 0) === (space === ofRunning) ? this.base + place : 0;
  }

  /** Whether the record of a term that wasn't looked up was read. */
  isThere(term: number): boolean {
    const { buckets } = this;
    if (!this.pages) return true;
    const place = term - this.base;
    let bucket = 0;
    for (let end = buckets.length - 1; end - bucket > 1; ) {
      const middle = (bucket + end) >> 1;
      if ((buckets[middle] as number) <= place) bucket = middle;
      else end = middle;
    }
    return this.has(this.pool, place, buckets[bucket + 1] as number);
  }

  /** Whether `[start, end)` of the facts or of the pool was read. */
  has({ byteOffset }: Uint8Array, start: number, end: number): boolean {
    return !this.pages || this.pages.has(byteOffset + start, byteOffset + end);
  }

  private isRunning(place: number, end: number): boolean {
    const flags = this.pool[place] as number;
    if (!(flags & PLAIN)) return (flags & RUNNING_TERM) !== 0;
    return hasRest(flags) && (this.restAt(place, end).byte() & RUNNING_NAME) !== 0;
  }

  /** What follows the codes of the record at a place, which end at `last`. */
  private restAt(place: number, last: number): ByteReader {
    const rest = new ByteReader(this.pool, last, last);
    return hasRest(this.pool[place] as number) ? rest.part() : rest;
  }

  private nextTo(place: number, last: number): number {
    if (!hasRest(this.pool[place] as number)) return last;
    const length = this.pool[last] as number;
    return length < 128 ? last + 1 + length : this.restAt(place, last).end;
  }

  /** Where the codes of the record at a place begin: behind their number, of one byte or two. */
  private codesOf(place: number): number {
    return place + ((this.pool[place + 1] as number) < 128 ? 2 : 3);
  }

  private endOf(place: number): number {
    const length = this.pool[place + 1] as number;
    if (length < 128) return place + 2 + length;
    return place + 3 + ((length & 127) | ((this.pool[place + 2] as number) << 7));
  }

  isHideable(term: number): boolean {
    return ((this.pool[term - this.base] as number) & (PLAIN | HIDEABLE)) !== 0;
  }

  isAccented(term: number): boolean {
    const flags = this.pool[term - this.base] as number;
    return !(flags & PLAIN) && (flags & ACCENTED) !== 0;
  }

  /** Folded; for terms of words, words parted by one space. */
  keyOf(term: number): string {
    const place = term - this.base;
    return this.decode(this.pool, this.codesOf(place), this.endOf(place));
  }

  decode(bytes: Uint8Array, start: number, end: number): string {
    return decoded(this.symbols, bytes, start, end);
  }

  /** A text that lies behind the number of its codes. */
  decodeNext(rest: ByteReader): string {
    const codes = rest.varint();
    const start = rest.at;
    rest.at += codes;
    return this.decode(this.pool, start, rest.at);
  }

  /** The first byte of the record. */
  flagsOf(term: number): number {
    return this.pool[term - this.base] as number;
  }

  /** Reads on from what follows the codes of the record. */
  restOf(term: number): ByteReader {
    const place = term - this.base;
    return this.restAt(place, this.endOf(place));
  }
}
