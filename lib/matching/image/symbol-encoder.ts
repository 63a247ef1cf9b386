import type { Steps } from '../../steps.ts';
import { plainUnit, type SymbolTable } from './symbols.ts';

const mostSymbols = 255;
const longestSymbol = 6;
const rounds = 4;
const between = 512;

/** The symbols that save most on `sample`. */
export function* symbolsFor(sample: readonly string[]): Steps<SymbolTable> {
  let symbols: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const encoder = new SymbolEncoder(tableOf(symbols));
    const gains = new Map<string, number>();
    const gain = (symbol: string) =>
      gains.set(symbol, (gains.get(symbol) ?? 0) + (symbol.length === 1 ? 3 : symbol.length));
    for (const [i, text] of sample.entries()) {
      if (i % between === 0) yield;
      let before = '';
      const key = unitsOf(text);
      for (let at = 0; at < text.length; ) {
        const length = encoder.lengthAt(key, at, text.length);
        const symbol = text.slice(at, at + length);
        gain(symbol);
        if (before !== '' && before.length + length <= longestSymbol) gain(before + symbol);
        before = symbol;
        at += length;
      }
    }
    symbols = [...gains]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, mostSymbols)
      .map(([symbol]) => symbol);
  }
  return tableOf(symbols);
}

export function unitsOf(text: string): Uint16Array<ArrayBuffer> {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) units[i] = text.charCodeAt(i);
  return units;
}

function tableOf(symbols: readonly string[]): SymbolTable {
  const starts = new Uint16Array(symbols.length + 2);
  const units = new Uint16Array(symbols.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const [i, symbol] of symbols.entries()) {
    starts[i + 1] = at;
    for (let j = 0; j < symbol.length; j += 1) units[at++] = symbol.charCodeAt(j);
  }
  starts[symbols.length + 1] = at;
  return { starts, units };
}

/** Writes keys as codes: the longest symbol at each place. */
export class SymbolEncoder {
  private readonly table: SymbolTable;
  /** By first unit, the first of its symbols; of equal beginnings the longer comes first. */
  private readonly first = new Uint8Array(0x10000);
  private readonly next = new Uint8Array(mostSymbols + 1);

  constructor(table: SymbolTable) {
    this.table = table;
    const { starts, units } = table;
    const lengthOf = (code: number) => (starts[code + 1] as number) - (starts[code] as number);
    const codes = Array.from({ length: starts.length - 2 }, (_, i) => i + 1);
    codes.sort((a, b) => lengthOf(a) - lengthOf(b));
    for (const code of codes) {
      const unit = units[starts[code] as number] as number;
      this.next[code] = this.first[unit] as number;
      this.first[unit] = code;
    }
  }

  /** The code of the longest symbol that begins at `at`; `plainUnit` where none does. */
  private codeAt(key: Uint16Array, at: number, end: number): number {
    const { starts, units } = this.table;
    let code = this.first[key[at] as number] as number;
    while (code !== plainUnit) {
      const symbol = starts[code] as number;
      const length = (starts[code + 1] as number) - symbol;
      let same = at + length <= end;
      for (let i = 1; same && i < length; i += 1) same = units[symbol + i] === key[at + i];
      if (same) break;
      code = this.next[code] as number;
    }
    return code;
  }

  /** How many units from `at` on one code holds, one at least. */
  lengthAt(key: Uint16Array, at: number, end: number): number {
    const { starts } = this.table;
    const code = this.codeAt(key, at, end);
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
