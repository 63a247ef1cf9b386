import * as v from 'valibot';
import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './sha-256.ts';

export const manifestName = 'manifest.json';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

export const ManifestSchema = v.strictObject({
  format: v.literal('touchstone-evidence'),
  version: v.literal(1),
  /** ISO 8601, UTC. */
  createdAt: v.string(),
  extensionVersion: v.string(),
  /** Name and date of the rulebook that weighed. */
  rulebook: v.string(),
  /** How many names of other buyers are masked in the page: where any are, it is not letter by letter as it was read. */
  buyersMasked: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Every other file of the bundle, in the order in which they stand in it. */
  files: v.array(
    v.strictObject({
      name: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.[a-z0-9]+$/)),
      /** Bytes. */
      size: v.pipe(v.number(), v.integer(), v.minValue(0)),
      sha256: hash,
    }),
  ),
  /** Of the canonical JSON (RFC 8785) of this object without this member. */
  sha256: hash,
});

export type Manifest = v.InferOutput<typeof ManifestSchema>;

export async function sealed(manifest: Omit<Manifest, 'sha256'>): Promise<Manifest> {
  return { ...manifest, sha256: await sha256(canonicalJson(manifest)) };
}

/** Whether the manifest's own hash is that of the rest of it. */
export async function isSealed({ sha256: stated, ...manifest }: Manifest): Promise<boolean> {
  return (await sha256(canonicalJson(manifest))) === stated;
}
