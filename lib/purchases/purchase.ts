import * as v from 'valibot';
import { isListing, type Listing } from '../listing/listing.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** What the buyer says of the article once it has come. */
export const outcomes = ['genuine', 'notGenuine', 'unclear'] as const;
export type Outcome = (typeof outcomes)[number];

const text = v.pipe(v.string(), v.maxLength(2_000));
const time = v.pipe(v.string(), v.isoTimestamp());

export const PurchaseSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  /** See `listing/listing-key.ts`. */
  listingKey: v.optional(text),
  /** ISO 8601, UTC: when the user said so. */
  boughtAt: time,
  /** As the page said it then. */
  listing: v.custom<Listing>(isListing),
  verdict: v.custom<Verdict>((value) => typeof value === 'object' && value !== null),
  /** Name and date of the rulebook that weighed. */
  rulebook: text,
  picture: v.object({
    /** Of the main picture, as the page gives it. */
    address: v.optional(text),
    /** See `picture-hash.ts`; absent where the picture could not be read without fetching it again. */
    differenceHash: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))),
    /** Of its pixels (RGBA), where the page lets them be read. */
    sha256: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
    /** What it was read from. */
    from: v.optional(v.picklist(['page', 'screenshot'])),
  }),
  evidence: v.object({
    /** Of the file's manifest: whoever noted it can tell that the file is the one of that day. */
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    /** A name for the file when it is saved. */
    name: text,
    /** Bytes. */
    size: v.number(),
    hasScreenshot: v.boolean(),
  }),
  outcome: v.optional(
    v.object({
      says: v.picklist(outcomes),
      note: text,
      at: time,
      /** The exception that `genuine` became. */
      exception: v.optional(v.string()),
    }),
  ),
});

/** A listing as it was seen on the day that the user bought there. */
export type Purchase = v.InferOutput<typeof PurchaseSchema>;
