import { ByteWriter } from './bytes.ts';
import {
  isAccented,
  isNumbered,
  isRunning,
  keyLength,
  keyStart,
  numberOf,
  prefixOf,
  stateOf,
  textLength,
} from './marks.ts';
import {
  ACCENTED,
  HIDEABLE,
  NUMBERED,
  ownText,
  PLAIN,
  POINTER,
  RUNNING_NAME,
  RUNNING_TERM,
  sectorBits,
  spelledOut,
  statementCode,
  styleShift,
} from './record.ts';
import type { SymbolEncoder } from './symbol-encoder.ts';
import type { TermBuilder } from './term-builder.ts';

/** Bytes of a usual record, by which room is made. */
const usualRecord = 13;
/** At the end of a pointer's record. */
const bytesOfPlace = 4;

/** Writes records into the pool, as `record.ts` says. */
export class RecordWriter {
  readonly pool = new ByteWriter();
  count = 0;
  private readonly rest = new ByteWriter();
  private readonly encoder: SymbolEncoder;
  private readonly pointers: { at: number; target: number }[] = [];

  /** For so many records, or nearly. */
  constructor(encoder: SymbolEncoder, expected: number) {
    this.encoder = encoder;
    this.pool.reserve(expected * usualRecord);
    // Nought is no term’s place.
    this.pool.byte(0);
  }

  /** A mark whose name nothing else has. */
  mark(units: Uint16Array, mark: number): void {
    const value = stateOf(units, mark);
    const fits = value >> styleShift !== spelledOut;
    if (fits && !isNumbered(units, mark) && !isRunning(units, mark)) {
      this.key(PLAIN | value, units, keyStart(mark), keyLength(units, mark));
      return;
    }
    const first = PLAIN | (value & sectorBits) | (spelledOut << styleShift);
    this.key(first, units, keyStart(mark), keyLength(units, mark));
    this.rest.length = 0;
    this.spellOut(units, mark, isRunning(units, mark) ? RUNNING_NAME : 0);
    this.writeRest();
  }

  /** Marks of one name. */
  marks(units: Uint16Array, marks: Uint32Array): void {
    const [first] = marks as unknown as [number];
    let flags = HIDEABLE | (isRunning(units, first) ? RUNNING_TERM : 0);
    this.rest.length = 0;
    for (const mark of marks) {
      if (isAccented(units, mark)) flags |= ACCENTED;
      this.stateMark(units, mark);
    }
    this.key(flags, units, keyStart(first), keyLength(units, first));
    this.writeRest();
  }

  /** A term with all that is said of it, and the marks of that name. */
  term(builder: TermBuilder, term: number, units: Uint16Array, marks: Uint32Array): void {
    const key = builder.key(term);
    const flags = builder.flags.at(term) | (marks.length > 0 ? HIDEABLE : 0);
    this.key(flags, key.units, key.start, key.end - key.start);
    if (flags & POINTER) {
      this.pool.byte(bytesOfPlace);
      this.pointers.push({ at: this.pool.length, target: builder.targets.at(term) });
      this.pool.reserve(bytesOfPlace);
      this.pool.length += bytesOfPlace;
      return;
    }
    this.rest.length = 0;
    for (const { statement, value, detail } of builder.saidOf(term)) {
      this.rest.byte(statementCode[statement]);
      this.rest.varint(value);
      if (statement === 'name') this.rest.varint(detail);
    }
    for (const mark of marks) this.stateMark(units, mark);
    this.writeRest();
  }

  /** Writes where the terms lie to which others point: they may lie behind. */
  point(places: Uint32Array): void {
    const written = new DataView(this.pool.bytes.buffer);
    for (const { at, target } of this.pointers)
      written.setUint32(at, places[target] as number, true);
  }

  /** The first byte, the number of codes, and the codes. */
  private key(flags: number, units: Uint16Array, start: number, length: number): void {
    const { pool } = this;
    pool.reserve(3 + 3 * length);
    const { bytes } = pool;
    const first = pool.length;
    let codes = this.encoder.encode(units, start, start + length, bytes, first + 2);
    bytes[first] = flags;
    bytes[first + 1] = codes;
    if (codes > 127) {
      // The number takes two bytes.
      bytes.copyWithin(first + 3, first + 2, first + 2 + codes);
      bytes[first + 1] = (codes & 127) | 128;
      bytes[first + 2] = codes >> 7;
      codes += 1;
    }
    pool.length = first + 2 + codes;
    this.count += 1;
  }

  private stateMark(units: Uint16Array, mark: number): void {
    this.rest.byte(statementCode.plain);
    this.rest.varint(stateOf(units, mark) & sectorBits);
    this.spellOut(units, mark, 0);
  }

  /** A mark's style, then its number and its own text where it has them. */
  private spellOut(units: Uint16Array, mark: number, flags: number): void {
    const { rest } = this;
    const style = stateOf(units, mark) >> styleShift;
    const numbered = isNumbered(units, mark);
    rest.byte(style | flags | (numbered ? NUMBERED : 0));
    if (numbered) {
      rest.byte(prefixOf(units, mark));
      rest.varint(numberOf(units, mark));
    }
    if (style !== ownText) return;
    const start = keyStart(mark) + keyLength(units, mark);
    const length = textLength(units, mark);
    rest.reserve(2 + 3 * length);
    const codes = this.encoder.encode(units, start, start + length, rest.bytes, rest.length + 2);
    // The number of codes takes two bytes, so that they needn't be moved.
    rest.bytes[rest.length] = (codes & 127) | 128;
    rest.bytes[rest.length + 1] = codes >> 7;
    rest.length += 2 + codes;
  }

  /** What follows the codes, behind the number of its bytes. */
  private writeRest(): void {
    this.pool.varint(this.rest.length);
    this.pool.all(this.rest.written());
  }
}
