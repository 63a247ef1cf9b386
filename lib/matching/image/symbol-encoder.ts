import { mostSymbols, plainUnit, type SymbolTable } from './symbols.ts';

/** Writes keys as codes: the longest symbol at each place. */
export class SymbolEncoder {
  private readonly table: SymbolTable;
  /** By a single unit, its symbol. */
  private readonly singles = new Uint8Array(0x10000);
  /** By two units, the symbol of them, or of others that share their place. */
  private readonly pairs = new Uint8Array(0x10000);
  /** By three units, the longest symbol that begins with them, or with others that share their place. */
  private readonly triples = new Uint8Array(triplePlaces);
  /** The next that shares its place, no longer than the one before. */
  private readonly next = new Uint8Array(mostSymbols + 1);

  constructor(table: SymbolTable) {
    this.table = table;
    const { starts, units } = table;
    const lengthOf = (code: number) => (starts[code + 1] as number) - (starts[code] as number);
    const codes = Array.from({ length: starts.length - 2 }, (_, i) => i + 1);
    codes.sort((a, b) => lengthOf(a) - lengthOf(b));
    for (const code of codes) {
      const start = starts[code] as number;
      const length = lengthOf(code);
      const of = length === 1 ? this.singles : length === 2 ? this.pairs : this.triples;
      const place =
        length === 1
          ? (units[start] as number)
          : length === 2
            ? pairAt(units, start)
            : tripleAt(units, start);
      this.next[code] = of[place] as number;
      of[place] = code;
    }
  }

  /** The code of the longest symbol that begins at `at`; `plainUnit` where none does. */
  codeAt(key: Uint16Array, at: number, end: number): number {
    let code = plainUnit;
    if (at + 2 < end) code = this.longest(this.triples[tripleAt(key, at)] as number, key, at, end);
    if (code === plainUnit && at + 1 < end)
      code = this.longest(this.pairs[pairAt(key, at)] as number, key, at, end);
    return code === plainUnit ? (this.singles[key[at] as number] as number) : code;
  }

  /** The first of the symbols that share a place that begins at `at`, from `code` on. */
  private longest(code: number, key: Uint16Array, at: number, end: number): number {
    const { starts, units } = this.table;
    let found = code;
    for (; found !== plainUnit; found = this.next[found] as number) {
      const symbol = starts[found] as number;
      const length = (starts[found + 1] as number) - symbol;
      if (at + length > end) continue;
      let same = 0;
      while (same < length && units[symbol + same] === key[at + same]) same += 1;
      if (same === length) return found;
    }
    return plainUnit;
  }

  /** How many units a code holds. */
  lengthOf(code: number): number {
    const { starts } = this.table;
    return code === plainUnit ? 1 : (starts[code + 1] as number) - (starts[code] as number);
  }

  /** Writes `[start, end)` of `key` into `bytes` from `at` on; returns how many bytes it took. */
  encode(key: Uint16Array, start: number, end: number, bytes: Uint8Array, at: number): number {
    const { starts } = this.table;
    let to = at;
    let from = start;
    while (from < end) {
      const code = this.codeAt(key, from, end);
      bytes[to++] = code;
      if (code === plainUnit) {
        const unit = key[from] as number;
        bytes[to++] = unit & 0xff;
        bytes[to++] = unit >> 8;
        from += 1;
      } else {
        from += (starts[code + 1] as number) - (starts[code] as number);
      }
    }
    return to - at;
  }
}

/** Two letters of one small alphabet share their place with no others of it. */
function pairAt(units: Uint16Array, at: number): number {
  return (((units[at] as number) << 8) ^ (units[at + 1] as number)) & 0xffff;
}

const triplePlaces = 1 << 12;

function tripleAt(units: Uint16Array, at: number): number {
  const pair = Math.imul(units[at] as number, 37) + (units[at + 1] as number);
  return (Math.imul(pair, 37) + (units[at + 2] as number)) & (triplePlaces - 1);
}
