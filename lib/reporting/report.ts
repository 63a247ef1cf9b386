import * as v from 'valibot';
import { isListing, type Listing } from '../listing/listing.ts';
import { canonicalJsonAsKept } from './evidence/canonical-json.ts';
import { sha256 } from './evidence/sha-256.ts';
import { PlaceSchema } from './ledger/places.ts';
import { reportStates } from './ledger/states.ts';
import { reporterKinds, rightKinds } from './reporter.ts';

/** What was put down when the report was drafted, and stays. */
const drafted = {
  id: v.string(),
  /** Which listing it is about, the same on every visit; see `listingKey`. */
  listingKey: v.string(),
  /** ISO 8601, UTC. */
  createdAt: v.string(),
  listing: v.custom<Listing>(isListing),
  /** The verdict as it was shown. */
  level: v.string(),
  total: v.number(),
  evidence: v.array(
    v.object({
      signal: v.string(),
      weight: v.number(),
      field: v.string(),
      words: v.string(),
      rule: v.string(),
      text: v.string(),
    }),
  ),
  /** Brands of the rulebook that the listing names, the most prominent first. */
  brands: v.array(v.object({ id: v.string(), name: v.string() })),
  channel: v.object({
    marketplace: v.string(),
    name: v.string(),
    url: v.string(),
    prefilled: v.boolean(),
  }),
  reporter: v.picklist(reporterKinds),
  /** The right that it calls upon; nobody's but an owner's or agent's. */
  right: v.optional(
    v.object({
      kind: v.picklist(rightKinds),
      name: v.string(),
      registrationNumber: v.optional(v.string()),
    }),
  ),
  /** The law or form that the notice was made for, by its identifier in `standards/`. */
  standard: v.optional(v.string()),
  /** What the reporter stated, by `ClaimTerm`: what a form is filled in from. */
  claim: v.record(v.string(), v.array(v.string())),
  /** The text put at the reporter's hand, for pasting where the form takes no prefill. */
  notice: v.string(),
  /** BCP 47, of the notice. */
  language: v.string(),
  rulebook: v.string(),
  extensionVersion: v.string(),
};

/** A listing that the user reported, or means to, as it stood at that moment, and what became of it. */
export const ReportSchema = v.object({
  ...drafted,
  /** Of the last entry in the ledger, as is all below. */
  state: v.picklist(reportStates),
  changedAt: v.string(),
  /** When it came into this state; notes leave it alone. */
  since: v.string(),
  filedAt: v.optional(v.string()),
  /** What the marketplace decided, by the user's word. */
  decided: v.optional(v.picklist(['accepted', 'rejected'])),
  /** The listing as a later visit saw it. */
  seen: v.optional(v.object({ name: v.optional(v.string()), price: v.optional(v.string()) })),
  /** Where the same offer was listed again, while it stands there; see `placesIn`. */
  relistedAt: v.optional(v.union([v.string(), v.array(PlaceSchema)])),
});

export type Report = v.InferOutput<typeof ReportSchema>;

/** SHA-256 of what a report said when it was drafted, which no later entry changes. */
export function contentHash(report: Report): Promise<string> {
  const { state, changedAt, since, filedAt, decided, seen, relistedAt, ...content } = report;
  return sha256(canonicalJsonAsKept(content));
}
