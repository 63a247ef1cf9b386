/** Of a numbered identifier: so many fit into four bytes. */
const mostDigits = 9;
const mostPrefixes = 64;
const ZERO = 0x30;
const NINE = 0x39;

/** Identifiers like 'eu-18123456', of which a register has a million that begin alike. */
export class NumberedIds {
  /** What they begin with. */
  readonly prefixes: string[] = [];
  /** Of what was read last, the place of its beginning among `prefixes`, and its number. */
  prefix = 0;
  number = 0;

  /** Whether it ends in a number as one would write it, and there is room for what stands before. */
  read(id: string): boolean {
    let [start, number, scale] = [id.length, 0, 1];
    for (; start > 0 && id.length - start < mostDigits; start -= 1, scale *= 10) {
      const unit = id.charCodeAt(start - 1);
      if (unit < ZERO || unit > NINE) break;
      number += (unit - ZERO) * scale;
    }
    const digits = id.length - start;
    if (digits === 0 || (digits > 1 && id.charCodeAt(start) === ZERO)) return false;
    let place = 0;
    while (place < this.prefixes.length && !isBefore(this.prefixes[place] as string, id, start))
      place += 1;
    if (place === mostPrefixes) return false;
    if (place === this.prefixes.length) this.prefixes.push(id.slice(0, start));
    this.prefix = place;
    this.number = number;
    return true;
  }
}

/** Whether the first `length` units of `id` are the prefix. */
function isBefore(prefix: string, id: string, length: number): boolean {
  return prefix.length === length && id.startsWith(prefix);
}
