import * as v from 'valibot';

/**
 * What the user says against the rules: it wins over them, for this listing or this seller. Kept
 * beside the rulebook, so that a newer rulebook leaves it alone.
 */
export const exceptionKinds = [
  /** The listing's goods are what they are said to be. */
  'genuine',
  /** Whatever this seller offers. */
  'trusted',
  /** The listing isn't about the brand that the rules took it for. */
  'misattributed',
  /** The words mean no copy in this listing. */
  'harmless',
] as const;
export type ExceptionKind = (typeof exceptionKinds)[number];

const text = v.pipe(v.string(), v.maxLength(500));
const identifier = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

export const ExceptionSchema = v.object({
  id: identifier,
  kind: v.picklist(exceptionKinds),
  /** See `listing/listing-key.ts`; of all but `trusted`. */
  listingKey: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
  /** Of `trusted`: who, and on which marketplace. */
  seller: v.optional(
    v.object({ marketplace: identifier, id: v.optional(text), name: v.optional(text) }),
  ),
  /** The brand or the phrase of the rulebook that doesn't hold, by its identifier. */
  rule: v.optional(identifier),
  /** What the user reads of it in the list: the listing's title, or the seller's name. */
  about: text,
  /** The user's own words; may be empty. */
  reason: text,
  /** ISO 8601, UTC. */
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  /** The rules that spoke against the listing then: this is what they are counted wrong by. */
  wrongRules: v.pipe(v.array(v.object({ kind: identifier, id: identifier })), v.maxLength(200)),
});

export type Exception = v.InferOutput<typeof ExceptionSchema>;
