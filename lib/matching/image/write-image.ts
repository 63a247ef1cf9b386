import type { Steps } from '../../steps.ts';
import type { ByteWriter } from './bytes.ts';
import { filterFor, grant } from './filter.ts';
import { guessTables } from './guess-tables.ts';
import type { Marks } from './marks.ts';
import { RecordWriter } from './record-writer.ts';
import { sampleOf } from './sample.ts';
import { joinSections } from './sections.ts';
import { StemTablesWriter } from './stem-tables.ts';
import { symbolsFor } from './symbol-choice.ts';
import { SymbolEncoder } from './symbol-encoder.ts';
import type { TermBuilder } from './term-builder.ts';
import { writePool } from './write-pool.ts';

/** What the terms refer to. */
export interface Facts {
  /** JSON, each behind its length. */
  readonly pool: ByteWriter;
  readonly head: string;
}

const hashesAtOnce = 1 << 15;
const termsAtOnce = 512;

/** Lays terms, marks and facts out as one image. */
export function* writeImage(builder: TermBuilder, marks: Marks, facts: Facts): Steps<ArrayBuffer> {
  const symbols = yield* symbolsFor(sampleOf(builder, marks));
  const encoder = new SymbolEncoder(symbols);
  const records = new RecordWriter(encoder);
  yield;
  const { granted, runningTerms } = builder;
  const filter = filterFor(granted.length + marks.words);
  for (let i = 0; i < granted.length; i += 1) {
    if (i % hashesAtOnce === 0) yield;
    grant(filter, granted.at(i));
  }
  const stems = new StemTablesWriter(runningTerms.length + marks.running);
  for (let i = 0; i < runningTerms.length; i += 1) {
    if (i % termsAtOnce === 0) yield;
    const { units, start, end } = builder.key(runningTerms.at(i));
    stems.add(units, start, end);
  }
  const { places, buckets } = yield* writePool(builder, marks, records, filter, stems);
  const guesses = guessTables(builder, places, encoder);
  yield;
  return yield* joinSections(
    {
      head: new TextEncoder().encode(facts.head),
      symbolStarts: symbols.starts,
      symbolUnits: symbols.units,
      filter,
      buckets,
      pool: records.parts,
      facts: facts.pool.written(),
      ...stems.written(),
      ...guesses,
    },
    { terms: records.count },
  );
}
