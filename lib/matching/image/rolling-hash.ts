/**
 * Hashes of ranges of a text, each in constant time: the prefixes are hashed once, as polynomials
 * of their units modulo 2^32 (Karp and Rabin), and a range's hash follows from those of its ends.
 */
const base = 0x6c078965;

/** No key is longer, in UTF-16 units: a term has 200 at most, and folding makes few of it more. */
export const longestKey = 2048;

const powers = new Int32Array(longestKey + 1);
powers[0] = 1;
for (let i = 1; i <= longestKey; i += 1) powers[i] = Math.imul(powers[i - 1] as number, base);

/** What a key is the key of: the same letters mean something else in each. */
export const ofWords = 0x3c6ef372;
export const ofRunning = 0x1f83d9ab;
/** Name words are asked for twice: nothing but the filter knows them. */
export const ofNameWord = 0x5be0cd19;
export const ofNameWordToo = 0x243f6a88;
export const ofJoined = 0x510e527f;
export const ofStem = 0x2b3e6c1f;
export const ofSlip = 0x4a7c15d3;
export type Space = number;

/** Units and the hashes of their prefixes; filled anew for every text. */
export class HashedUnits {
  units = new Uint16Array(512);
  prefixes = new Int32Array(513);

  /** Takes `length` units of `units`, which it keeps no copy of. */
  take(units: Uint16Array<ArrayBuffer>, length: number): this {
    this.units = units;
    if (this.prefixes.length < length + 1) this.prefixes = new Int32Array(length * 2 + 1);
    const { prefixes } = this;
    let hash = 0;
    for (let i = 0; i < length; i += 1) {
      hash = (Math.imul(hash, base) + (units[i] as number) + 1) | 0;
      prefixes[i + 1] = hash;
    }
    return this;
  }

  private own = new Uint16Array(512);

  takeText(text: string): this {
    if (this.own.length < text.length) this.own = new Uint16Array(text.length * 2);
    const { own } = this;
    for (let i = 0; i < text.length; i += 1) own[i] = text.charCodeAt(i);
    return this.take(own, text.length);
  }

  /** Of `[start, end)`, which is no longer than `longestKey`. */
  hash(start: number, end: number): number {
    const before = Math.imul(this.prefixes[start] as number, powers[end - start] as number);
    return ((this.prefixes[end] as number) - before) | 0;
  }

  /** Of `[start, end)` without the unit at `left`. */
  hashWithout(left: number, start: number, end: number): number {
    const tail = this.hash(left + 1, end);
    return (Math.imul(this.hash(start, left), powers[end - left - 1] as number) + tail) | 0;
  }
}

/** The finaliser of MurmurHash3 over the hash and the space: every bit depends on every other. */
export function mixed(hash: number, space: Space): number {
  let bits = hash ^ space;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** The place of a mixed hash among `size`: in proportion, so that `size` may be anything. */
export function placeOf(hash: number, size: number): number {
  return ((hash >>> 0) * size * 2 ** -32) | 0;
}
