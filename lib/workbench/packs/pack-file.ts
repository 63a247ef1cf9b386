import * as v from 'valibot';
import { RulebookSchema } from '../../rulebook/rulebook.ts';

/**
 * A pack is a rulebook, or a part of one, that somebody publishes as one signed file. The signature
 * (Ed25519, RFC 8032) is that of all of the file but itself, as canonical JSON (RFC 8785).
 */

/** 64 MiB: a quarter of a million brands. */
export const mostBytes = 64 << 20;

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
/** RFC 4648, without padding. */
const base64url = (bytes: number) =>
  v.pipe(v.string(), v.regex(/^[\w-]+$/), v.length(Math.ceil((bytes * 4) / 3)));

const PackSchema = v.strictObject({
  /** The same for all versions. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/), v.maxLength(100)),
  name,
  /** Counted up with each that is published; an older one is never taken in the place of a newer. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER)),
  /** ISO 8601, UTC. */
  publishedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** ISO 8601: the last day on which it counts. */
  expires: v.optional(day),
  /** The publisher takes the pack and its key back, for this reason; no later version counts. */
  withdrawn: v.optional(name),
  /** Its entries are held against the schema one by one, so that faults can be told by their place. */
  rulebook: v.strictObject({
    ...RulebookSchema.entries,
    brands: v.array(v.unknown()),
    phrases: v.array(v.unknown()),
  }),
});

export const PackFileSchema = v.strictObject({
  format: v.literal('touchstone-pack'),
  /** Version of the format. */
  version: v.literal(1),
  pack: PackSchema,
  publicKey: base64url(32),
  signature: base64url(64),
});

export type Pack = v.InferOutput<typeof PackSchema>;
export type PackFile = v.InferOutput<typeof PackFileSchema>;
export type Unsigned = Omit<PackFile, 'signature'>;
