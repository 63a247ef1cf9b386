import { canonicalJson } from '../reporting/evidence/canonical-json.ts';
import { sha256 } from '../reporting/evidence/sha-256.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';

/** What figures were made with, so that others can make them again. */
export interface Provenance {
  /** ISO 8601, UTC. */
  exportedAt: string;
  extensionVersion: string;
  rulebook: {
    name: string;
    released: string;
    brands: number;
    phrases: number;
    /** Of its canonical JSON (RFC 8785), as in the bundle's rulebook.json. */
    sha256: string;
  };
}

export async function provenanceOf(
  rulebook: Rulebook,
  extensionVersion: string,
): Promise<Provenance> {
  const { name, released, brands, phrases } = rulebook;
  return {
    exportedAt: new Date().toISOString(),
    extensionVersion,
    rulebook: {
      name,
      released,
      brands: brands.length,
      phrases: phrases.length,
      sha256: await sha256(canonicalJson(rulebook)),
    },
  };
}
