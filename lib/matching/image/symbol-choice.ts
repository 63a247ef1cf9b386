import type { Steps } from '../../steps.ts';
import { SymbolEncoder } from './symbol-encoder.ts';
import { mostSymbols, plainUnit, type SymbolTable } from './symbols.ts';

const longestSymbol = 6;
const rounds = 3;
/** A unit without a symbol takes three bytes. */
const bytesOfUnit = 3;

/** Keys one behind another, and where each ends. */
export interface Sample {
  readonly units: Uint16Array<ArrayBuffer>;
  readonly ends: readonly number[];
}

/** The symbols that save most on `sample`. */
export function* symbolsFor(sample: Sample): Steps<SymbolTable> {
  let table = tableOf([]);
  const counted = new Pairs();
  for (let round = 0; round < rounds; round += 1) {
    counted.clear();
    countSymbols(sample, new SymbolEncoder(table), counted);
    yield;
    table = tableOf(mostSaving(counted, table));
    yield;
  }
  return table;
}

/** Above all codes: a unit that has none. */
const unitAbove = mostSymbols + 1;
const nothing = 0;

/** Counts the symbols of the sample, and each with the one before it. */
function countSymbols({ units, ends }: Sample, encoder: SymbolEncoder, counted: Pairs): void {
  let at = 0;
  for (const end of ends) {
    let before = nothing;
    let lengthBefore = longestSymbol;
    while (at < end) {
      const code = encoder.codeAt(units, at, end);
      const length = encoder.lengthOf(code);
      const symbol = code === plainUnit ? unitAbove + (units[at] as number) : code;
      counted.add(symbol, nothing);
      if (lengthBefore + length <= longestSymbol) counted.add(before, symbol);
      before = symbol;
      lengthBefore = length;
      at += length;
    }
  }
}

function mostSaving(counted: Pairs, { starts, units }: SymbolTable): string[] {
  const textOf = (symbol: number) =>
    symbol >= unitAbove
      ? String.fromCharCode(symbol - unitAbove)
      : String.fromCharCode(...units.subarray(starts[symbol], starts[symbol + 1]));
  const gains = new Map<string, number>();
  counted.forEach((first, second, count) => {
    const text = second === nothing ? textOf(first) : textOf(first) + textOf(second);
    const saved = count * (text.length === 1 ? bytesOfUnit : text.length);
    gains.set(text, (gains.get(text) ?? 0) + saved);
  });
  return [...gains]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostSymbols)
    .map(([text]) => text);
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

/** What occurs no more often saves next to nothing, and is most of what is counted. */
const seldom = 2;

/** How often two symbols were counted together: an open table, without an object for each of them. */
class Pairs {
  private firsts = new Int32Array(1 << 12);
  private seconds = new Int32Array(1 << 12);
  private counts = new Int32Array(1 << 12);
  private used = 0;

  add(first: number, second: number): void {
    if (this.used * 2 >= this.counts.length) this.grow();
    const place = this.placeOf(first, second);
    if (this.counts[place] === 0) this.used += 1;
    this.firsts[place] = first;
    this.seconds[place] = second;
    this.counts[place] = (this.counts[place] as number) + 1;
  }

  private placeOf(first: number, second: number): number {
    const mask = this.counts.length - 1;
    const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    let place = (hash ^ (hash >>> 15)) & mask;
    while (
      this.counts[place] !== 0 &&
      (this.firsts[place] !== first || this.seconds[place] !== second)
    )
      place = (place + 1) & mask;
    return place;
  }

  private grow(): void {
    const { firsts, seconds, counts } = this;
    const size = counts.length * 2;
    this.firsts = new Int32Array(size);
    this.seconds = new Int32Array(size);
    this.counts = new Int32Array(size);
    for (const [i, count] of counts.entries()) {
      if (count === 0) continue;
      const place = this.placeOf(firsts[i] as number, seconds[i] as number);
      this.firsts[place] = firsts[i] as number;
      this.seconds[place] = seconds[i] as number;
      this.counts[place] = count;
    }
  }

  clear(): void {
    this.counts.fill(0);
    this.used = 0;
  }

  /** Those that occur more often than `seldom`. */
  forEach(each: (first: number, second: number, count: number) => void): void {
    for (let i = 0; i < this.counts.length; i += 1) {
      const count = this.counts[i] as number;
      if (count > seldom) each(this.firsts[i] as number, this.seconds[i] as number, count);
    }
  }
}
