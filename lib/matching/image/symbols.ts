/**
 * Keys are kept short by a table of up to 255 frequent runs of letters, each written as one byte
 * (after FSST, Boncz, Neumann and Leis 2020). Nothing is unpacked to be compared.
 */

/** Before a unit that no symbol holds; the unit follows, low byte first. */
export const plainUnit = 0;

export const mostSymbols = 255;

export interface SymbolTable {
  /** For each code where its units begin; one more says where the last ends. */
  readonly starts: Uint16Array<ArrayBuffer>;
  readonly units: Uint16Array<ArrayBuffer>;
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

/** Whether codes of which this is the first may be those of a key of which `unit` is the first. */
export function mayBeginWith({ starts, units }: SymbolTable, code: number, unit: number): boolean {
  return code === plainUnit || units[starts[code] as number] === unit;
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
