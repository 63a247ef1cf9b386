/**
 * Keys are kept short by a table of up to 255 frequent runs of letters, each written as one byte
 * (after FSST, Boncz, Neumann and Leis 2020). Nothing is unpacked to be compared.
 */
const mostSymbols = 255;
const longestSymbol = 6;
const rounds = 4;
/** Before a unit that no symbol holds; the unit follows, low byte first. */
const plainUnit = 0;

export interface SymbolTable {
  /** For each code where its units begin; one more says where the last ends. */
  readonly starts: Uint16Array<ArrayBuffer>;
  readonly units: Uint16Array<ArrayBuffer>;
}

/** The symbols that save most on `sample`. */
export function symbolsFor(sample: readonly string[]): SymbolTable {
  let symbols: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const encoder = new SymbolEncoder(tableOf(symbols));
    const gains = new Map<string, number>();
    const gain = (symbol: string) =>
      gains.set(symbol, (gains.get(symbol) ?? 0) + (symbol.length === 1 ? 3 : symbol.length));
    for (const text of sample) {
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

/** Whether the codes in `[at, last)` of `bytes` are the units `[start, end)` of `key`. */
export function isEncoded(
  { starts, units }: SymbolTable,
  bytes: Uint8Array,
  at: number,
  last: number,
  key: Uint16Array,
  start: number,
  end: number,
): boolean {
  let from = start;
  let byte = at;
  while (byte < last) {
    const code = bytes[byte++] as number;
    if (code === plainUnit) {
      const unit = (bytes[byte] as number) | ((bytes[byte + 1] as number) << 8);
      if (from >= end || key[from] !== unit) return false;
      byte += 2;
      from += 1;
      continue;
    }
    const symbol = starts[code] as number;
    const length = (starts[code + 1] as number) - symbol;
    if (from + length > end) return false;
    for (let i = 0; i < length; i += 1) if (units[symbol + i] !== key[from + i]) return false;
    from += length;
  }
  return from === end;
}

/** The key that the codes in `[at, last)` are of. */
export function decoded(
  { starts, units }: SymbolTable,
  bytes: Uint8Array,
  at: number,
  last: number,
): string {
  let key = '';
  let byte = at;
  while (byte < last) {
    const code = bytes[byte++] as number;
    if (code === plainUnit) {
      key += String.fromCharCode((bytes[byte] as number) | ((bytes[byte + 1] as number) << 8));
      byte += 2;
      continue;
    }
    const end = starts[code + 1] as number;
    for (let i = starts[code] as number; i < end; i += 1)
      key += String.fromCharCode(units[i] as number);
  }
  return key;
}
