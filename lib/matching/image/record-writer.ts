import { ByteWriter } from './bytes.ts';
import type { MarkReader } from './marks.ts';
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

/** At the end of a pointer's record. */
const bytesOfPlace = 4;

/** Writes records into the pool, as `record.ts` says, a part of it at a time. */
export class RecordWriter {
  count = 0;
  /** The parts of the pool, in order. */
  readonly parts: Uint8Array<ArrayBuffer>[] = [];
  /** How long they are together. */
  private length = 0;
  private readonly part = new ByteWriter();
  private readonly rest = new ByteWriter();
  private readonly encoder: SymbolEncoder;
  private readonly pointers: { part: number; at: number; target: number }[] = [];

  constructor(encoder: SymbolEncoder) {
    this.encoder = encoder;
    // Nought is no term’s place.
    this.part.byte(0);
  }

  /** Where the next record will lie. */
  get place(): number {
    return this.length + this.part.length;
  }

  /** Ends a part of the pool, and keeps it in `room`, where nothing else is needed any more, if it fits. */
  endPart(room: Uint8Array<ArrayBuffer>): void {
    const written = this.part.written();
    const fits = written.length <= room.length;
    if (fits) room.set(written);
    this.parts.push(fits ? room.subarray(0, written.length) : written.slice());
    this.length += written.length;
    this.part.length = 0;
  }

  /** The name of one mark alone. */
  mark(mark: MarkReader): void {
    const { state, running, prefix, units, length } = mark;
    if (state >> styleShift !== spelledOut && prefix < 0 && !running) {
      this.key(PLAIN | state, units, 0, length);
      return;
    }
    this.key(PLAIN | (state & sectorBits) | (spelledOut << styleShift), units, 0, length);
    this.rest.length = 0;
    this.spellOut(mark, running ? RUNNING_NAME : 0);
    this.writeRest();
  }

  /** A name of several marks. */
  marks(marks: Iterable<MarkReader>): void {
    this.rest.length = 0;
    let flags = HIDEABLE;
    let last: MarkReader | undefined;
    for (const mark of marks) {
      flags |= (mark.running ? RUNNING_TERM : 0) | (mark.accented ? ACCENTED : 0);
      this.state(mark);
      last = mark;
    }
    if (last) this.key(flags, last.units, 0, last.length);
    this.writeRest();
  }

  /** A term with all that is said of it, and the marks of that name. */
  term(builder: TermBuilder, term: number, marks: Iterable<MarkReader>): void {
    const { units, start, end } = builder.key(term);
    let flags = builder.flags.at(term);
    if (flags & POINTER) {
      this.key(flags, units, start, end);
      this.part.byte(bytesOfPlace);
      const at = this.part.length;
      this.pointers.push({ part: this.parts.length, at, target: builder.targets.at(term) });
      this.part.reserve(bytesOfPlace);
      this.part.length += bytesOfPlace;
      return;
    }
    this.rest.length = 0;
    for (const { statement, value, detail } of builder.saidOf(term)) {
      this.rest.byte(statementCode[statement]);
      this.rest.varint(value);
      if (statement === 'name') this.rest.varint(detail);
    }
    for (const mark of marks) {
      flags |= HIDEABLE;
      this.state(mark);
    }
    this.key(flags, units, start, end);
    this.writeRest();
  }

  /** Writes where the terms lie to which others point: they may lie behind. */
  point(places: Uint32Array): void {
    for (const { part, at, target } of this.pointers) {
      const { buffer, byteOffset } = this.parts[part] as Uint8Array;
      new DataView(buffer, byteOffset).setUint32(at, places[target] as number, true);
    }
  }

  /** The first byte, the number of codes, and the codes. */
  private key(flags: number, units: Uint16Array, start: number, end: number): void {
    const { part } = this;
    part.reserve(3 + 3 * (end - start));
    const { bytes, length: first } = part;
    let codes = this.encoder.encode(units, start, end, bytes, first + 2);
    bytes[first] = flags;
    bytes[first + 1] = codes;
    if (codes > 127) {
      // The number takes two bytes.
      bytes.copyWithin(first + 3, first + 2, first + 2 + codes);
      bytes[first + 1] = (codes & 127) | 128;
      bytes[first + 2] = codes >> 7;
      codes += 1;
    }
    part.length = first + 2 + codes;
    this.count += 1;
  }

  private state(mark: MarkReader): void {
    this.rest.byte(statementCode.plain);
    this.rest.varint(mark.state & sectorBits);
    this.spellOut(mark, 0);
  }

  /** A mark's style, then its number and its own text where it has them. */
  private spellOut({ state, prefix, number, text }: MarkReader, flags: number): void {
    const { rest } = this;
    const style = state >> styleShift;
    rest.byte(style | flags | (prefix < 0 ? 0 : NUMBERED));
    if (prefix >= 0) {
      rest.byte(prefix);
      rest.varint(number);
    }
    if (style !== ownText) return;
    rest.reserve(2 + 3 * text.length);
    const codes = this.encoder.encode(text, 0, text.length, rest.bytes, rest.length + 2);
    // The number of codes takes two bytes, so that they needn't be moved.
    rest.bytes[rest.length] = (codes & 127) | 128;
    rest.bytes[rest.length + 1] = codes >> 7;
    rest.length += 2 + codes;
  }

  /** What follows the codes, behind the number of its bytes. */
  private writeRest(): void {
    const { part, rest } = this;
    part.varint(rest.length);
    part.reserve(rest.length);
    // Mostly a few: a call to copy them takes longer.
    for (let i = 0; i < rest.length; i += 1) part.bytes[part.length + i] = rest.bytes[i] as number;
    part.length += rest.length;
  }
}
