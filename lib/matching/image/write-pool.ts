import type { Steps } from '../../steps.ts';
import { grant } from './filter.ts';
import { type MarkPart, MarkReader, type Marks } from './marks.ts';
import { MarksInOrder } from './marks-in-order.ts';
import { placeOf } from './mixed-hash.ts';
import { POINTER } from './record.ts';
import type { RecordWriter } from './record-writer.ts';
import type { StemTablesWriter } from './stem-tables.ts';
import type { TermBuilder } from './term-builder.ts';

/** Records that lie together: to find one of them, all before it are looked at. */
const perBucket = 4;
const termsAtOnce = 1 << 12;

export interface WrittenPool {
  /** Where the record of each of the builder's terms lies. */
  places: Uint32Array<ArrayBuffer>;
  /** Where the records of each bucket begin, and where those of the last one end. */
  buckets: Uint32Array<ArrayBuffer>;
}

/** Writes the records of terms and marks, bucket by bucket; those of one key as one. */
export function* writePool(
  builder: TermBuilder,
  marks: Marks,
  records: RecordWriter,
  filter: Uint32Array,
  stems: StemTablesWriter,
): Steps<WrittenPool> {
  const { parts } = marks;
  // No bucket lies in two parts.
  const each = Math.ceil((builder.count + marks.count) / perBucket / parts.length);
  const size = each * parts.length;
  const buckets = new Uint32Array(size + 1);
  const places = new Uint32Array(builder.count);
  const terms = yield* termsByBucket(builder, size);
  const written = { places, buckets };
  const writer = new PoolWriter(builder, terms, records, filter, stems, written);
  for (const [i, part] of parts.entries()) {
    writer.writePart(part, i * each, each);
    // All that the marks say is in the pool: it takes their place.
    records.endPart(part.bytes);
    yield;
  }
  buckets[size] = records.place;
  records.point(places);
  return written;
}

class PoolWriter {
  private readonly builder: TermBuilder;
  private readonly terms: TermsByBucket;
  private readonly records: RecordWriter;
  private readonly filter: Uint32Array;
  private readonly stems: StemTablesWriter;
  private readonly written: WrittenPool;
  private readonly marks = new MarksInOrder();
  private readonly mark = new MarkReader();

  constructor(
    builder: TermBuilder,
    terms: TermsByBucket,
    records: RecordWriter,
    filter: Uint32Array,
    stems: StemTablesWriter,
    written: WrittenPool,
  ) {
    this.builder = builder;
    this.terms = terms;
    this.records = records;
    this.filter = filter;
    this.stems = stems;
    this.written = written;
  }

  /** Writes a part, whose buckets are `[first, first + count)`, with the terms of these. */
  writePart(part: MarkPart, first: number, count: number): void {
    const { marks, terms, written, records } = this;
    const { buckets } = written;
    marks.take(part, first, count, buckets.length - 1);
    let mark = 0;
    let term = first === 0 ? 0 : (terms.ends[first - 1] as number);
    for (let i = 0; i < count; i += 1) {
      const lastMark = marks.ends[i] as number;
      const lastTerm = terms.ends[first + i] as number;
      buckets[first + i] = records.place;
      this.writeMarks(part.bytes, mark, lastMark, term, lastTerm);
      for (let at = term; at < lastTerm; at += 1) this.writeTerm(terms.order[at] as number);
      mark = lastMark;
      term = lastTerm;
    }
  }

  /** Writes the marks of a bucket, whose terms are `[firstTerm, lastTerm)`: those of a key together. */
  private writeMarks(
    bytes: Uint8Array,
    first: number,
    last: number,
    firstTerm: number,
    lastTerm: number,
  ): void {
    const { marks, mark } = this;
    for (let from = first; from < last; ) {
      const to = marks.endOfKey(bytes, from, last);
      mark.read(bytes, marks.marks[from] as number);
      if (mark.running) this.stems.add(mark.units, 0, mark.length);
      else grant(this.filter, marks.hashes[from] as number);
      const term = this.termOf(firstTerm, lastTerm, marks.hashes[from] as number);
      if (term >= 0) this.writeTerm(term, this.readAll(bytes, from, to));
      else if (to - from === 1) this.records.mark(mark);
      else this.records.marks(this.readAll(bytes, from, to));
      from = to;
    }
  }

  private *readAll(bytes: Uint8Array, from: number, to: number): Generator<MarkReader> {
    for (let i = from; i < to; i += 1) yield this.mark.read(bytes, this.marks.marks[i] as number);
  }

  /** Which of the terms has the key of the mark that was read, in the same space; -1 where none has. */
  private termOf(firstTerm: number, lastTerm: number, hash: number): number {
    for (let at = firstTerm; at < lastTerm; at += 1) {
      const term = this.terms.order[at] as number;
      // The same letters have another hash in each space.
      if (this.builder.hashes.at(term) >>> 0 !== hash) continue;
      if (this.builder.isKey(term, this.mark.units, this.mark.length)) return term;
    }
    return -1;
  }

  private writeTerm(term: number, marks?: Iterable<MarkReader>): void {
    const { places } = this.written;
    // Was written with its marks.
    if (places[term] !== 0) return;
    places[term] = this.records.place;
    const isPointer = (this.builder.flags.at(term) & POINTER) !== 0;
    // Who bears a name is found by it, and no other whose words it joins.
    if (isPointer && marks) this.records.marks(marks);
    else this.records.term(this.builder, term, marks ?? []);
  }
}

/** The builder's terms in the order of their buckets, and of each bucket how many there are up to its end. */
interface TermsByBucket {
  readonly ends: Uint32Array;
  readonly order: Uint32Array;
}

function* termsByBucket({ hashes }: TermBuilder, size: number): Steps<TermsByBucket> {
  const ends = new Uint32Array(size + 1);
  for (let term = 0; term < hashes.length; term += 1) {
    const next = placeOf(hashes.at(term), size) + 1;
    ends[next] = (ends[next] as number) + 1;
    if (term % termsAtOnce === 0) yield;
  }
  for (let bucket = 1; bucket <= size; bucket += 1)
    ends[bucket] = (ends[bucket] as number) + (ends[bucket - 1] as number);
  const order = new Uint32Array(hashes.length);
  for (let term = 0; term < hashes.length; term += 1) {
    const bucket = placeOf(hashes.at(term), size);
    // Begins where the one before ends, and has moved to its own end once all are in.
    order[ends[bucket] as number] = term;
    ends[bucket] = (ends[bucket] as number) + 1;
    if (term % termsAtOnce === 0) yield;
  }
  return { ends, order };
}
