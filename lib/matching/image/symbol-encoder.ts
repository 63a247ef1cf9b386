import { mostSymbols, plainUnit, type SymbolTable } from './symbols.ts';

/** Writes keys as codes: the longest symbol at each place. */
export class SymbolEncoder {
  private readonly table: SymbolTable;
  /** By a single unit, its symbol. */
  private readonly singles = new Uint8Array(0x10000);
  /** By two units, the longest symbol that begins with them or with others that share their place. */
  private readonly pairs = new Uint8Array(0x10000);
  /** The next shorter one. */
  private readonly next = new Uint8Array(mostSymbols + 1);

  constructor(table: SymbolTable) {
    this.table = table;
    const { starts, units } = table;
    const lengthOf = (code: number) => (starts[code + 1] as number) - (starts[code] as number);
    const codes = Array.from({ length: starts.length - 2 }, (_, i) => i + 1);
    codes.sort((a, b) => lengthOf(a) - lengthOf(b));
    for (const code of codes) {
      const start = starts[code] as number;
      const unit = units[start] as number;
      if (lengthOf(code) === 1) {
        this.singles[unit] = code;
        continue;
      }
      const pair = pairOf(unit, units[start + 1] as number);
      this.next[code] = this.pairs[pair] as number;
      this.pairs[pair] = code;
    }
  }

  /** The code of the longest symbol that begins at `at`; `plainUnit` where none does. */
  codeAt(key: Uint16Array, at: number, end: number): number {
    const unit = key[at] as number;
    if (at + 1 < end) {
      const { starts, units } = this.table;
      let code = this.pairs[pairOf(unit, key[at + 1] as number)] as number;
      for (; code !== plainUnit; code = this.next[code] as number) {
        const symbol = starts[code] as number;
        const length = (starts[code + 1] as number) - symbol;
        if (at + length > end) continue;
        let same = 0;
        while (same < length && units[symbol + same] === key[at + same]) same += 1;
        if (same === length) return code;
      }
    }
    return this.singles[unit] as number;
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
function pairOf(first: number, second: number): number {
  return ((first << 8) ^ second) & 0xffff;
}
