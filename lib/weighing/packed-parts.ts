import { sortedEntries } from '../rulebook/layers.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { blocksOf, type SegmentBlock } from '../storage/segment-store.ts';
import type { PackagedAbout } from './packaged-rulebook.ts';

/** What the build packs of a rulebook beside its image. */
export function packedParts({ brands, phrases, ...head }: Rulebook): {
  about: PackagedAbout;
  blocks: SegmentBlock[];
} {
  return {
    about: { head, entries: { brand: brands.length, phrase: phrases.length } },
    blocks: [...blocksOf(sortedEntries({ brands, phrases }))],
  };
}
