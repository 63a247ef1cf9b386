import { mixed, ofRunning, ofWords, placeOf } from './rolling-hash.ts';
import type { TermKey } from './term-key.ts';

/** So many fit the cache with all that is known of them while they are put in order. */
const marksOfPart = 4096;
/** In UTF-16 units, of a mark's key. */
const usualLength = 12;

/** Before the units of each mark's key. */
const headUnits = 7;
const lengthBits = 0x0fff;
const RUNNING = 0x1000;
const ACCENTED = 0x2000;
const NUMBERED = 0x4000;

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
    const room = Math.ceil(Math.min(expected / parts, marksOfPart) * (headUnits + usualLength));
    this.parts = Array.from({ length: parts }, () => new MarkPart(room));
  }

  get count(): number {
    return this.words + this.running;
  }

  add(key: TermKey, { state, prefix, number, text }: MarkToAdd): void {
    const hash = mixed(key.hash, key.running ? ofRunning : ofWords);
    const part = this.parts[placeOf(hash, this.parts.length)] as MarkPart;
    const { length } = key;
    const units = part.room(headUnits + length + text.length);
    const at = part.used;
    units[at] =
      length |
      (key.running ? RUNNING : 0) |
      (key.accented ? ACCENTED : 0) |
      (prefix === undefined ? 0 : NUMBERED);
    units[at + 1] = hash & 0xffff;
    units[at + 2] = hash >>> 16;
    units[at + 3] = state | ((prefix ?? 0) << 8);
    units[at + 4] = number & 0xffff;
    units[at + 5] = number >>> 16;
    units[at + 6] = text.length;
    const start = at + headUnits;
    for (let i = 0; i < length; i += 1) units[start + i] = key.units[i] as number;
    for (let i = 0; i < text.length; i += 1) units[start + length + i] = text.charCodeAt(i);
    part.used = start + length + text.length;
    part.count += 1;
    if (key.running) this.running += 1;
    else this.words += 1;
  }
}

/** The marks of which the hashes begin alike; each is known by where it lies in `units`. */
export class MarkPart {
  units = new Uint16Array(0);
  used = 0;
  count = 0;
  private readonly expected: number;

  constructor(expected: number) {
    this.expected = expected;
  }

  /** The units, with room for so many more. */
  room(more: number): Uint16Array<ArrayBuffer> {
    if (this.used + more > this.units.length) {
      const larger = Math.max(this.expected, this.units.length * 1.5, this.used + more);
      const units = new Uint16Array(larger);
      units.set(this.units.subarray(0, this.used));
      this.units = units;
    }
    return this.units;
  }
}
export function hashAt(units: Uint16Array, mark: number): number {
  return ((units[mark + 1] as number) | ((units[mark + 2] as number) << 16)) >>> 0;
}

export function keyStart(mark: number): number {
  return mark + headUnits;
}

export function keyLength(units: Uint16Array, mark: number): number {
  return (units[mark] as number) & lengthBits;
}

export function isRunning(units: Uint16Array, mark: number): boolean {
  return ((units[mark] as number) & RUNNING) !== 0;
}

export function isAccented(units: Uint16Array, mark: number): boolean {
  return ((units[mark] as number) & ACCENTED) !== 0;
}

export function isNumbered(units: Uint16Array, mark: number): boolean {
  return ((units[mark] as number) & NUMBERED) !== 0;
}

export function stateOf(units: Uint16Array, mark: number): number {
  return (units[mark + 3] as number) & 0xff;
}

export function prefixOf(units: Uint16Array, mark: number): number {
  return (units[mark + 3] as number) >> 8;
}

export function numberOf(units: Uint16Array, mark: number): number {
  return ((units[mark + 4] as number) | ((units[mark + 5] as number) << 16)) >>> 0;
}

/** How many units the name takes that stands behind the key; none where it needn't. */
export function textLength(units: Uint16Array, mark: number): number {
  return units[mark + 6] as number;
}

export function nextMark(units: Uint16Array, mark: number): number {
  return keyStart(mark) + keyLength(units, mark) + textLength(units, mark);
}

export function isSameKey(units: Uint16Array, a: number, b: number): boolean {
  const length = keyLength(units, a);
  if (length !== keyLength(units, b)) return false;
  for (let i = 0; i < length; i += 1)
    if (units[keyStart(a) + i] !== units[keyStart(b) + i]) return false;
  return true;
}
