import type { Steps } from '../../steps.ts';
import { ByteWriter, type Column } from './bytes.ts';
import { filterFor } from './filter.ts';
import { guessTables } from './guess-tables.ts';
import {
  NAMED,
  NUMBERED,
  PHRASED,
  PLAIN,
  POINTER,
  RUNNING_NAME,
  RUNNING_TERM,
  sectorBits,
  spelledOut,
  statementCode,
  styleShift,
  WORDED,
} from './record.ts';
import { placeOf } from './rolling-hash.ts';
import { joinSections } from './sections.ts';
import { stemTables } from './stem-tables.ts';
import { SymbolEncoder, symbolsFor, unitsOf } from './symbol-encoder.ts';
import type { Said, TermBuilder } from './term-builder.ts';

/** What the terms refer to. */
export interface Facts {
  /** JSON, each behind its length. */
  readonly pool: ByteWriter;
  /** Lists of terms. */
  readonly lists: readonly (readonly number[])[];
  /** The parts of numbered identifiers, by number. */
  readonly prefixOf: Column;
  readonly numberOf: Column;
  readonly head: string;
}

/** How full the slots are: probes are short runs in one line of the cache. */
const load = 0.84;
const sampled = 3000;
const between = 512;

/** Lays terms and facts out as one image. */
export function* writeImage(builder: TermBuilder, facts: Facts): Steps<ArrayBuffer> {
  const { count } = builder;
  const symbols = yield* symbolsFor(sampleOf(builder));
  yield;
  const encoder = new SymbolEncoder(symbols);
  const pool = new ByteWriter();
  // Nought is the place of an empty slot.
  pool.byte(0);
  const places = new Uint32Array(count);
  for (let term = 0; term < count; term += 1) {
    places[term] = pool.length;
    writeRecord(builder, facts, encoder, term, places, pool);
    if (term % between === 0) yield;
  }
  const placeBits = Math.max(1, 32 - Math.clz32(pool.length));
  const slots = new Uint32Array(Math.ceil(count / load) + 1);
  for (let term = 0; term < count; term += 1) {
    const hash = builder.hashes.at(term);
    let slot = placeOf(hash, slots.length);
    while (slots[slot] !== 0) slot = slot + 1 === slots.length ? 0 : slot + 1;
    slots[slot] = (hash << placeBits) | (places[term] as number);
    if (term % (between * 16) === 0) yield;
  }
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
      slots,
      pool: pool.written(),
      facts: facts.pool.written(),
      lists: writtenLists(facts.lists, places),
      ...stems,
      ...guesses,
    },
    { terms: count, placeBits },
  );
}

function sampleOf(builder: TermBuilder): string[] {
  const step = Math.max(1, Math.floor(builder.count / sampled));
  const sample: string[] = [];
  for (let term = 0; term < builder.count; term += step) sample.push(builder.keyText(term));
  return sample;
}

function writeRecord(
  builder: TermBuilder,
  facts: Facts,
  encoder: SymbolEncoder,
  term: number,
  places: Uint32Array,
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
    pool.varint(places[builder.targets.at(term)] as number);
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
    writeSpelledOut(pool, facts, encoder, plain, running);
    return;
  }
  let said = 0;
  let statements = 0;
  for (const { statement } of builder.saidOf(term)) {
    said += 1;
    if (statement === 'phrase') statements |= PHRASED;
    else if (statement === 'wording') statements |= WORDED;
    else statements |= NAMED;
  }
  pool.bytes[first] = flags | statements;
  if (said === 0) return;
  pool.varint(said);
  for (const one of builder.saidOf(term)) {
    pool.byte(statementCode[one.statement]);
    pool.varint(one.statement === 'plain' ? one.value & sectorBits : one.value);
    if (one.statement === 'name') pool.varint(one.detail);
    if (one.statement === 'plain') writeSpelledOut(pool, facts, encoder, one, false);
  }
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
  const units = unitsOf(text);
  pool.reserve(5 + 3 * text.length);
  const codes = encoder.encode(units, 0, text.length, pool.bytes, pool.length + 2);
  // The number of codes takes two bytes, so that they needn't be moved.
  pool.bytes[pool.length] = (codes & 127) | 128;
  pool.bytes[pool.length + 1] = codes >> 7;
  pool.length += 2 + codes;
}

/** Where each list begins, and one more; then the places of their terms, in order. */
function writtenLists(lists: Facts['lists'], places: Uint32Array): Uint32Array<ArrayBuffer> {
  const total = lists.reduce((sum, list) => sum + list.length, 0);
  const written = new Uint32Array(lists.length + 1 + total);
  let at = lists.length + 1;
  for (const [i, list] of lists.entries()) {
    written[i] = at;
    const sorted = Uint32Array.from(list, (term) => places[term] as number).sort();
    written.set(sorted, at);
    at += sorted.length;
  }
  written[lists.length] = at;
  return written;
}
