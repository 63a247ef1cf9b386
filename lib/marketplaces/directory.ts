import type { Marketplace } from './marketplace.ts';

/** Where the build puts the directory, from the extension's root. */
export const directoryPath = '/marketplaces/directory.json';

/** What views know of a marketplace: nothing of how its pages are read. */
export type DirectoryEntry = Pick<
  Marketplace,
  'id' | 'name' | 'hosts' | 'channels' | 'buyerProtection' | 'triedOn'
>;
