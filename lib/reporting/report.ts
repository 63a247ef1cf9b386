import * as v from 'valibot';
import { isListing, type Listing } from '../listing/listing.ts';

/** A listing that the user reported, or means to, as it stood at that moment. */
export const ReportSchema = v.object({
  id: v.string(),
  /** Which listing it is about, the same on every visit; see `listingKey`. */
  listingKey: v.string(),
  /** `draft` until the user says that the marketplace has it. */
  state: v.picklist(['draft', 'filed']),
  /** ISO 8601, UTC. */
  createdAt: v.string(),
  filedAt: v.optional(v.string()),
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
  channel: v.object({
    marketplace: v.string(),
    name: v.string(),
    url: v.string(),
    prefilled: v.boolean(),
  }),
  /** The text put at the reporter's hand, for pasting where the form takes no prefill. */
  notice: v.string(),
  rulebook: v.string(),
  extensionVersion: v.string(),
});

export type Report = v.InferOutput<typeof ReportSchema>;
