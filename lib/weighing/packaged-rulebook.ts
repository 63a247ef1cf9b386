import type { Rulebook } from '../rulebook/rulebook.ts';

/** Where the build puts the starter rulebook and its image, from the extension's root. */
export const packagedRulebookPath = '/rulebook/starter.json';
export const packagedImagePath = '/rulebook/starter.image';

/** A rulebook with what it compiles to. */
export interface PackagedRulebook {
  rulebook: Rulebook;
  image: ArrayBuffer;
}

/**
 * The starter rulebook from the extension's own package: files on this machine, which the build
 * checked and compiled.
 * @param address of a file of the package.
 */
export async function fetchPackagedRulebook(
  address: (path: string) => string,
): Promise<PackagedRulebook> {
  const [rulebook, image] = await Promise.all([
    fetch(address(packagedRulebookPath)),
    fetch(address(packagedImagePath)),
  ]);
  return { rulebook: (await rulebook.json()) as Rulebook, image: await image.arrayBuffer() };
}
