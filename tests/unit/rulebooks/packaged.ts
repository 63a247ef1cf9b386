import { compile } from '../../../lib/matching/compile.ts';
import type { Rulebook } from '../../../lib/rulebook/rulebook.ts';
import type { PackagedRulebook } from '../../../lib/weighing/packaged-rulebook.ts';
import { packedParts } from '../../../lib/weighing/packed-parts.ts';

/** A rulebook as the extension's package holds one. */
export function packagedOf(rulebook: Rulebook): PackagedRulebook {
  return {
    about: async () => packedParts(rulebook).about,
    image: async () => compile(rulebook),
    blocks: async () => packedParts(rulebook).blocks,
  };
}

/** The parts of which a starter is installed. */
export function starterOf(rulebook: Rulebook) {
  const { about, blocks } = packedParts(rulebook);
  return { head: about.head, blocks };
}
