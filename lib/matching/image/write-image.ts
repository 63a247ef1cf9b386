import type { Steps } from '../../steps.ts';
import { ByteWriter, type Column } from './bytes.ts';
import { filterFor } from './filter.ts';
import { guessTables } from './guess-tables.ts';
import {
  NUMBERED,
  PLAIN,
  POINTER,
  RUNNING_NAME,
  RUNNING_TERM,
  sectorBits,
  spelledOut,
  statementCode,
  styleShift,
} from './record.ts';
import { placeOf } from './rolling-hash.ts';
import { joinSections } from './sections.ts';
import { stemTables } from './stem-tables.ts';
import { type Sample, symbolsFor } from './symbol-choice.ts';
import { SymbolEncoder } from './symbol-encoder.ts';
import type { Said, TermBuilder } from './term-builder.ts';

/** What the terms refer to. */
export interface Facts {
  /** JSON, each behind its length. */
  readonly pool: ByteWriter;
  /** The parts of numbered identifiers, by number. */
  readonly prefixOf: Column;
  readonly numberOf: Column;
  readonly head: string;
}

/** Records that lie together: to find one of them, all before it are looked at. */
const perBucket = 4;
const sampled = 3000;
const between = 512;
const hashesAtOnce = 1 << 15;
/** At the end of a pointer's record. */
const bytesOfPlace = 4;

/** Lays terms and facts out as one image. */
export function* writeImage(builder: TermBuilder, facts: Facts): Steps<ArrayBuffer> {
  const { count } = builder;
  const symbols = yield* symbolsFor(sampleOf(builder));
  yield;
  const encoder = new SymbolEncoder(symbols);
  const pool = new ByteWriter();
  // Nought is no term’s place.
  pool.byte(0);
  const places = new Uint32Array(count);
  const pointers: { at: number; target: number }[] = [];
  const { ends, order } = yield* sortedIntoBuckets(builder.hashes);
  // Where the records of each begin, and where those of the last one end.
  const buckets = new Uint32Array(ends.length);
  for (let bucket = 0, at = 0; bucket < buckets.length; bucket += 1) {
    buckets[bucket] = pool.length;
    for (; at < (ends[bucket] as number); at += 1) {
      const term = order[at] as number;
      places[term] = pool.length;
      writeRecord(builder, facts, encoder, term, pool);
      if (builder.flags.at(term) & POINTER)
        pointers.push({ at: pool.length - bytesOfPlace, target: builder.targets.at(term) });
      if (at % between === 0) yield;
    }
  }
  // A term may lie behind what points to it.
  const written = new DataView(pool.bytes.buffer);
  for (const { at, target } of pointers) written.setUint32(at, places[target] as number, true);
  const filter = yield* filterFor(builder.granted);
  yield;
  const stems = yield* stemTables(builder);
  const guesses = guessTables(builder, places, encoder);
  yield;
  return yield* joinSections(
    {
      head: new TextEncoder().encode(facts.head),
      symbolStarts: symbols.starts,
      symbolUnits: symbols.units,
      filter,
      buckets,
      pool: pool.written(),
      facts: facts.pool.written(),
      ...stems,
      ...guesses,
    },
    { terms: count },
  );
}

function sampleOf(builder: TermBuilder): Sample {
  const step = Math.max(1, Math.floor(builder.count / sampled));
  const ends: number[] = [];
  let length = 0;
  for (let term = 0; term < builder.count; term += step) {
    const { start, end } = builder.key(term);
    length += end - start;
    ends.push(length);
  }
  const units = new Uint16Array(length);
  for (const [i, to] of ends.entries()) {
    const key = builder.key(i * step);
    units.set(key.units.subarray(key.start, key.end), to - (key.end - key.start));
  }
  return { units, ends };
}

function writeRecord(
  builder: TermBuilder,
  facts: Facts,
  encoder: SymbolEncoder,
  term: number,
  pool: ByteWriter,
): void {
  const { units, start, end } = builder.key(term);
  const flags = builder.flags.at(term);
  const first = pool.length;
  const plain = builder.onlyPlain(term);
  pool.reserve(16 + 3 * (end - start));
  pool.length += 2;
  let codes = encoder.encode(units, start, end, pool.bytes, pool.length);
  if (codes > 127) {
    // The length takes two bytes.
    pool.bytes.copyWithin(first + 3, first + 2, first + 2 + codes);
    pool.bytes[first + 1] = (codes & 127) | 128;
    pool.bytes[first + 2] = codes >> 7;
    codes += 1;
  } else {
    pool.bytes[first + 1] = codes;
  }
  pool.length = first + 2 + codes;
  if (flags & POINTER) {
    pool.bytes[first] = flags;
    pool.byte(bytesOfPlace);
    pool.length += bytesOfPlace;
    return;
  }
  if (plain) {
    const running = (flags & RUNNING_TERM) !== 0;
    const style = plain.value >> styleShift;
    if (plain.detail === 0 && !running && style !== spelledOut) {
      pool.bytes[first] = PLAIN | plain.value;
      return;
    }
    pool.bytes[first] = PLAIN | (plain.value & sectorBits) | (spelledOut << styleShift);
    writeRest(pool, (rest) => writeSpelledOut(rest, facts, encoder, plain, running));
    return;
  }
  pool.bytes[first] = flags;
  writeRest(pool, (rest) => {
    for (const one of builder.saidOf(term)) {
      rest.byte(statementCode[one.statement]);
      rest.varint(one.statement === 'plain' ? one.value & sectorBits : one.value);
      if (one.statement === 'name') rest.varint(one.detail);
      if (one.statement === 'plain') writeSpelledOut(rest, facts, encoder, one, false);
    }
  });
}

/** What `write` writes, behind the number of its bytes. */
function writeRest(pool: ByteWriter, write: (rest: ByteWriter) => void): void {
  rest.length = 0;
  write(rest);
  pool.varint(rest.length);
  pool.all(rest.written());
}
const rest = new ByteWriter();

/** Terms in the order of their buckets, and of each bucket how many terms there are up to its end. */
function* sortedIntoBuckets(hashes: Column): Steps<{ ends: Uint32Array; order: Uint32Array }> {
  const count = hashes.length;
  const size = Math.ceil(count / perBucket);
  const ends = new Uint32Array(size + 1);
  for (let term = 0; term < count; term += 1) {
    const next = placeOf(hashes.at(term), size) + 1;
    ends[next] = (ends[next] as number) + 1;
    if (term % hashesAtOnce === 0) yield;
  }
  for (let bucket = 1; bucket <= size; bucket += 1)
    ends[bucket] = (ends[bucket] as number) + (ends[bucket - 1] as number);
  const order = new Uint32Array(count);
  for (let term = 0; term < count; term += 1) {
    const bucket = placeOf(hashes.at(term), size);
    // Begins where the one before ends, and has moved to its own end once all are in.
    order[ends[bucket] as number] = term;
    ends[bucket] = (ends[bucket] as number) + 1;
    if (term % hashesAtOnce === 0) yield;
  }
  return { ends, order };
}

/** A plain name's style, then its number and its own text where it has them. */
function writeSpelledOut(
  pool: ByteWriter,
  facts: Facts,
  encoder: SymbolEncoder,
  { value, detail, text }: Said,
  running: boolean,
): void {
  const numbered = detail > 0 ? NUMBERED : 0;
  pool.byte((value >> styleShift) | (running ? RUNNING_NAME : 0) | numbered);
  if (numbered) {
    pool.byte(facts.prefixOf.at(detail - 1));
    pool.varint(facts.numberOf.at(detail - 1));
  }
  if (text === undefined) return;
  const units = Uint16Array.from(text, (_, i) => text.charCodeAt(i));
  pool.reserve(5 + 3 * text.length);
  const codes = encoder.encode(units, 0, text.length, pool.bytes, pool.length + 2);
  // The number of codes takes two bytes, so that they needn't be moved.
  pool.bytes[pool.length] = (codes & 127) | 128;
  pool.bytes[pool.length + 1] = codes >> 7;
  pool.length += 2 + codes;
}
