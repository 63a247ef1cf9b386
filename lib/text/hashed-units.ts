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

/** The hash of a prefix that is one unit longer than that of `hash`. */
export function hashedOn(hash: number, unit: number): number {
  return (Math.imul(hash, base) + (unit + 1)) | 0;
}

/** The hash of what `hash` is of, and behind it `length` units of which `tail` is the hash. */
export function joinedHash(hash: number, tail: number, length: number): number {
  return (Math.imul(hash, powers[length] as number) + tail) | 0;
}

/** Units and the hashes of their prefixes; filled anew for every text. */
export class HashedUnits {
  units: Uint16Array<ArrayBufferLike> = new Uint16Array(512);
  prefixes = new Int32Array(513);
  private own = this.units;

  /** Makes room for `length` units of its own, which whoever asks for it writes, with their prefixes. */
  room(length: number): void {
    if (this.own.length < length) this.own = new Uint16Array(length * 2);
    if (this.prefixes.length < length + 1) this.prefixes = new Int32Array(length * 2 + 1);
    this.units = this.own;
  }

  /** Takes `length` units of `units`, which it keeps no copy of. */
  take(units: Uint16Array, length: number): this {
    if (this.prefixes.length < length + 1) this.prefixes = new Int32Array(length * 2 + 1);
    this.units = units;
    const { prefixes } = this;
    let hash = 0;
    for (let i = 0; i < length; i += 1) {
      hash = hashedOn(hash, units[i] as number);
      prefixes[i + 1] = hash;
    }
    return this;
  }

  takeText(text: string): this {
    this.room(text.length);
    const { units, prefixes } = this;
    let hash = 0;
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      hash = hashedOn(hash, unit);
      units[i] = unit;
      prefixes[i + 1] = hash;
    }
    return this;
  }

  /** Of `[start, end)`, which is no longer than `longestKey`. */
  hash(start: number, end: number): number {
    const before = Math.imul(this.prefixes[start] as number, powers[end - start] as number);
    return ((this.prefixes[end] as number) - before) | 0;
  }

  /** Of what `hash` is the hash of, and `[start, end)` behind it. */
  joined(hash: number, start: number, end: number): number {
    return joinedHash(hash, this.hash(start, end), end - start);
  }

  /** Of `[start, end)` without the unit at `left`. */
  hashWithout(left: number, start: number, end: number): number {
    return this.joined(this.hash(start, left), left + 1, end);
  }
}
