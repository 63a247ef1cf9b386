import { mixed, ofRunning, ofWords, placeOf } from './mixed-hash.ts';
import type { TermKey } from './term-key.ts';

/** So many fit the cache with all that is known of them while they are put in order. */
const marksOfPart = 4096;
/** Bytes of a mark, by which room is made. */
const usualMark = 24;

/** What stands in the record of a mark, beside its key. */
export interface MarkToAdd {
  /** As in the first byte of a plain record: sectors and style. */
  readonly state: number;
  /** Of a numbered identifier, its beginning by number, and its number. */
  readonly prefix: number | undefined;
  readonly number: number;
  /** The name, where its key and style don't say it. */
  readonly text: string;
}

/**
 * How a mark lies in its part: the length of its key with the bits below, its hash, its state, its
 * prefix, its number if it has one, its key in bytes or in units of two, and, if it has one, its text
 * behind the length of it.
 */
const headBytes = 8;
const numberBytes = 4;
const lengthBits = 0x0fff;
const RUNNING = 0x1000;
const ACCENTED = 0x2000;
const NUMBERED = 0x4000;
const WIDE = 0x8000;
/** In the highest bit of the byte of the prefix. */
const TEXT = 0x80;

/**
 * The names of brands of which a register says nothing more than a name and a sector. By a million,
 * memory is what takes the time: they are written one behind another, each with all that is known
 * of it, into parts by their hashes. A part is put in order where it lies in the cache.
 */
export class Marks {
  readonly parts: MarkPart[];
  /** Of all marks, how many are looked for in words, and how many at each letter. */
  words = 0;
  running = 0;

  /** `expected` marks make parts of the right size. */
  constructor(expected: number) {
    const parts = 2 ** Math.max(0, Math.ceil(Math.log2(expected / marksOfPart)));
    const room = Math.ceil((expected / parts) * usualMark);
    this.parts = Array.from({ length: parts }, () => new MarkPart(room));
  }

  get count(): number {
    return this.words + this.running;
  }

  add(key: TermKey, { state, prefix, number, text }: MarkToAdd): void {
    const { length, units } = key;
    const hash = mixed(key.hash, key.running ? ofRunning : ofWords);
    const part = this.parts[placeOf(hash, this.parts.length)] as MarkPart;
    const bytes = part.room(headBytes + numberBytes + 2 * (length + 1 + text.length));
    let all = 0;
    for (let i = 0; i < length; i += 1) all |= units[i] as number;
    const isWide = all > 0xff;
    let at = part.used;
    at = writeUnit(
      bytes,
      at,
      length |
        (key.running ? RUNNING : 0) |
        (key.accented ? ACCENTED : 0) |
        (prefix === undefined ? 0 : NUMBERED) |
        (isWide ? WIDE : 0),
    );
    at = writeUnit(bytes, at, hash);
    at = writeUnit(bytes, at, hash >>> 16);
    bytes[at++] = state;
    bytes[at++] = (prefix ?? 0) | (text === '' ? 0 : TEXT);
    if (prefix !== undefined) {
      at = writeUnit(bytes, at, number);
      at = writeUnit(bytes, at, number >>> 16);
    }
    if (isWide) for (let i = 0; i < length; i += 1) at = writeUnit(bytes, at, units[i] as number);
    else for (let i = 0; i < length; i += 1) bytes[at++] = units[i] as number;
    if (text !== '') {
      at = writeUnit(bytes, at, text.length);
      for (let i = 0; i < text.length; i += 1) at = writeUnit(bytes, at, text.charCodeAt(i));
    }
    part.used = at;
    part.count += 1;
    if (key.running) this.running += 1;
    else this.words += 1;
  }
}

/** The marks of which the hashes begin alike; each is known by where it lies in `bytes`. */
export class MarkPart {
  bytes = new Uint8Array(0);
  used = 0;
  count = 0;
  private readonly expected: number;

  /** `expected` bytes are made room for with the first mark. */
  constructor(expected: number) {
    this.expected = expected;
  }

  /** The bytes, with room for so many more. */
  room(more: number): Uint8Array<ArrayBuffer> {
    if (this.used + more > this.bytes.length) {
      const bytes = new Uint8Array(
        Math.max(this.expected, this.bytes.length * 1.5, this.used + more),
      );
      bytes.set(this.bytes.subarray(0, this.used));
      this.bytes = bytes;
    }
    return this.bytes;
  }
}

/** What a part says of one of its marks; filled anew for each. */
export class MarkReader {
  units = new Uint16Array(lengthBits + 1);
  length = 0;
  running = false;
  accented = false;
  state = 0;
  /** -1 where the mark's identifier has no number. */
  prefix = -1;
  number = 0;
  text = new Uint16Array(0);

  read(bytes: Uint8Array, mark: number): this {
    const head = unitAt(bytes, mark);
    this.length = head & lengthBits;
    this.running = (head & RUNNING) !== 0;
    this.accented = (head & ACCENTED) !== 0;
    this.state = bytes[mark + 6] as number;
    this.prefix = -1;
    const prefix = bytes[mark + 7] as number;
    let at = mark + headBytes;
    if (head & NUMBERED) {
      this.prefix = prefix & ~TEXT;
      this.number = unitAt(bytes, at) | (unitAt(bytes, at + 2) << 16);
      at += numberBytes;
    }
    const { units, length } = this;
    if (head & WIDE) {
      for (let i = 0; i < length; i += 1) units[i] = unitAt(bytes, at + 2 * i);
      at += 2 * length;
    } else {
      for (let i = 0; i < length; i += 1) units[i] = bytes[at + i] as number;
      at += length;
    }
    if (prefix & TEXT) this.readText(bytes, at);
    return this;
  }

  private readText(bytes: Uint8Array, at: number): void {
    this.text = new Uint16Array(unitAt(bytes, at));
    for (let i = 0; i < this.text.length; i += 1) this.text[i] = unitAt(bytes, at + 2 + 2 * i);
  }
}

export function hashAt(bytes: Uint8Array, mark: number): number {
  return (unitAt(bytes, mark + 2) | (unitAt(bytes, mark + 4) << 16)) >>> 0;
}

export function nextMark(bytes: Uint8Array, mark: number): number {
  const end = keyStart(bytes, mark) + keyBytes(bytes, mark);
  const hasText = ((bytes[mark + 7] as number) & TEXT) !== 0;
  return hasText ? end + 2 + 2 * unitAt(bytes, end) : end;
}

export function isSameKey(bytes: Uint8Array, a: number, b: number): boolean {
  const size = keyBytes(bytes, a);
  if (size !== keyBytes(bytes, b)) return false;
  const [first, second] = [keyStart(bytes, a), keyStart(bytes, b)];
  for (let i = 0; i < size; i += 1) if (bytes[first + i] !== bytes[second + i]) return false;
  return ((unitAt(bytes, a) ^ unitAt(bytes, b)) & WIDE) === 0;
}

function keyStart(bytes: Uint8Array, mark: number): number {
  return mark + headBytes + (unitAt(bytes, mark) & NUMBERED ? numberBytes : 0);
}

function keyBytes(bytes: Uint8Array, mark: number): number {
  const head = unitAt(bytes, mark);
  return head & WIDE ? 2 * (head & lengthBits) : head & lengthBits;
}

function unitAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
}

/** The lower half of `unit`'s four bytes; returns where it ends. */
function writeUnit(bytes: Uint8Array, at: number, unit: number): number {
  bytes[at] = unit;
  bytes[at + 1] = unit >>> 8;
  return at + 2;
}
