import type { EntryKind } from '../rulebook/entry.ts';
import type { RulebookHead } from '../rulebook/layers.ts';
import type { SegmentBlock } from '../storage/segment-store.ts';

/** Where the build puts the starter rulebook's parts, from the extension's root. */
export const packagedRulebookFiles = {
  about: '/rulebook/starter.json',
  image: '/rulebook/starter.image',
  blocks: '/rulebook/starter.blocks.json',
} as const;

/** What is said of the starter without reading its entries. */
export interface PackagedAbout {
  head: RulebookHead;
  entries: Record<EntryKind, number>;
}

/** The starter rulebook as the build checked and compiled it, each part read when it is asked for. */
export interface PackagedRulebook {
  about(): Promise<PackagedAbout>;
  /** What it is weighed with. */
  image(): Promise<ArrayBuffer>;
  /** Its entries as they are kept, to be looked up, edited and merged. */
  blocks(): Promise<SegmentBlock[]>;
}

/**
 * From the extension's own package: files on this machine.
 * @param address of a file of the package.
 */
export function packagedRulebook(
  address: (path: string) => string = (path) => path,
): PackagedRulebook {
  const file = (part: keyof typeof packagedRulebookFiles) =>
    fetch(address(packagedRulebookFiles[part]));
  return {
    about: async () => (await (await file('about')).json()) as PackagedAbout,
    image: async () => (await file('image')).arrayBuffer(),
    blocks: async () => (await (await file('blocks')).json()) as SegmentBlock[],
  };
}
