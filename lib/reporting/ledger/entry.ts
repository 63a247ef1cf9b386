import * as v from 'valibot';
import { entryStates } from './states.ts';

const text = v.pipe(v.string(), v.maxLength(5000));

/** What a visit found, beside the state itself. */
export const sightingChanges = ['gone', 'price', 'title'] as const;
export type SightingChange = (typeof sightingChanges)[number];

export const SightingSchema = v.object({
  /** Of the listing that was seen: another than the reported one where it is `relisted`, or was and is gone. */
  url: v.optional(text),
  /** Of one that is `relisted`; see `listingKey`. */
  listingKey: v.optional(text),
  name: v.optional(text),
  /** ISO 4217 and a decimal number. */
  price: v.optional(text),
  changed: v.optional(v.array(v.picklist(sightingChanges))),
  /** Why it is taken to be gone: the page's status code, or its words. */
  because: v.optional(text),
});
export type Sighting = v.InferOutput<typeof SightingSchema>;

/** One line of the ledger: what a report came to, when, and by whose word. */
export const LedgerEntrySchema = v.object({
  /** The report's identifier. */
  report: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  state: v.picklist(entryStates),
  /** ISO 8601, UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** `visit`: noticed on a page that the user opened. */
  by: v.picklist(['user', 'visit']),
  note: v.optional(text),
  /** Of the first entry: SHA-256 of the report as it was drafted; see `contentHash`. */
  content: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  seen: v.optional(SightingSchema),
  /** Of an evidence bundle that was saved then: the hash by which its manifest is known. */
  evidence: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
});
export type LedgerEntry = v.InferOutput<typeof LedgerEntrySchema>;
