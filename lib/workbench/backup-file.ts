import * as v from 'valibot';
import { isListing } from '../listing/listing.ts';
import { type Purchase, PurchaseSchema } from '../purchases/purchase.ts';
import { type LedgerEntry, LedgerEntrySchema } from '../reporting/ledger/entry.ts';
import { type Report, ReportSchema } from '../reporting/report.ts';
import { ExceptionSchema } from '../rulebook/exception.ts';
import type { Study, StudyListing } from '../studies/study.ts';

/**
 * A backup is lines of JSON, compressed by gzip: a head; then the layers' parts and what else is kept, one line each; last,
 * how many lines there are, by which a file that was cut off is told.
 */
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const key = v.pipe(v.string(), v.regex(/^(brand|phrase)\/.*$/s), v.maxLength(300));
const kind = v.picklist(['brand', 'phrase']);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** As it stands, with whatever an older version kept in it: hashes go over all of it. */
const ofSchema = <Kept>(schema: v.GenericSchema<unknown, Kept>) =>
  v.custom<Kept>((value) => v.is(schema, value));

const HeadLine = v.object({
  format: v.literal('touchstone-backup'),
  version: v.literal(1),
  /** ISO 8601, UTC. */
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  own: v.array(text),
  packs: v.array(
    v.object({
      ...{ id: text, name: text, version: count, publicKey: text, segment: text },
      address: v.optional(v.pipe(v.string(), v.startsWith('https://'))),
      expires: v.optional(text),
      stopped: v.optional(
        v.object({
          why: v.picklist(['user', 'expired', 'withdrawn']),
          reason: v.optional(v.string()),
        }),
      ),
    }),
  ),
});

const lines = {
  segment: v.object({
    ...{ id: text, name: v.string(), madeAt: text, blocks: count },
    head: v.looseObject({ format: v.literal('touchstone-rulebook'), name: text, released: text }),
    entries: v.object({ brand: count, phrase: count }),
  }),
  block: v.object({ segment: text, first: key, kind, lines: v.string() }),
  ownEntry: v.object({
    key,
    own: v.variant('state', [
      v.object({ state: v.literal('own'), entry: v.object({ kind, value: v.unknown() }) }),
      v.object({ state: v.literal('removed') }),
      v.object({ state: v.literal('below') }),
    ]),
  }),
  draft: v.object({ key, value: v.unknown(), from: count, at: text }),
  exception: ExceptionSchema,
  publisher: v.object({
    privateKey: v.looseObject({ kty: v.literal('OKP') }),
    publicKey: v.looseObject({ kty: v.literal('OKP') }),
    published: v.record(text, v.object({ name: text, version: count, at: text })),
  }),
  report: ofSchema<Report>(ReportSchema),
  ledgerEntry: v.object({ previous: text, entry: ofSchema<LedgerEntry>(LedgerEntrySchema) }),
  ledgerTail: v.object({ head: text, length: count }),
  study: v.custom<Study>((value) =>
    v.is(
      v.looseObject({
        ...{ id: text, name: v.string(), createdAt: text },
        walked: v.array(v.unknown()),
      }),
      value,
    ),
  ),
  studyListing: v.custom<StudyListing>((value) =>
    v.is(
      v.looseObject({ study: text, key: text, listing: v.custom(isListing), days: v.array(text) }),
      value,
    ),
  ),
  purchase: v.object({
    purchase: ofSchema<Purchase>(PurchaseSchema),
    /** In Base64. */
    evidence: v.string(),
  }),
  /** How many lines stand before it. */
  end: count,
};

export const BackupHead = HeadLine;
export const BackupLine = v.union([
  v.strictObject({ segment: lines.segment }),
  v.strictObject({ block: lines.block }),
  v.strictObject({ ownEntry: lines.ownEntry }),
  v.strictObject({ draft: lines.draft }),
  v.strictObject({ exception: lines.exception }),
  v.strictObject({ publisher: lines.publisher }),
  v.strictObject({ report: lines.report }),
  v.strictObject({ ledgerEntry: lines.ledgerEntry }),
  v.strictObject({ ledgerTail: lines.ledgerTail }),
  v.strictObject({ study: lines.study }),
  v.strictObject({ studyListing: lines.studyListing }),
  v.strictObject({ purchase: lines.purchase }),
  v.strictObject({ end: lines.end }),
]);
export type BackupHead = v.InferOutput<typeof BackupHead>;
export type BackupLine = v.InferOutput<typeof BackupLine>;

/** Lines of a compressed file as they come. */
export async function* linesIn(source: Blob): AsyncGenerator<string> {
  const texts = source
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream())
    .getReader();
  let left = '';
  for (let read = await texts.read(); !read.done; read = await texts.read()) {
    const whole = (left + read.value).split('\n');
    left = whole.pop() ?? '';
    yield* whole;
  }
  if (left !== '') yield left;
}

export async function compressed(parts: readonly BlobPart[]): Promise<Blob> {
  const stream = new Blob([...parts]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).blob();
}
