import { uneval } from 'devalue';
import { type DirectoryEntry, directoryPath } from '../../lib/marketplaces/directory.ts';
import type { Marketplace } from '../../lib/marketplaces/marketplace.ts';
import { declarationName } from '../../lib/overlay/declared-marketplace.ts';
import { matchPatterns } from './match-patterns.ts';

/** The file that every content script entry ends with: the engine and the badges. */
const overlayScript = 'content-scripts/overlay.js';

const pathOf = ({ id }: Marketplace) => `marketplaces/${id}.js`;

/** What of a declaration the page needs: reporting and refunds are the popup's affair. */
function declarationOf({ channels: _, buyerProtection: __, ...read }: Marketplace) {
  return { ...read, channels: [] };
}

/** Each marketplace's declaration as a script for its own pages. */
export function marketplaceScripts(marketplaces: readonly Marketplace[]) {
  return marketplaces.map((marketplace) => ({
    relativeDest: pathOf(marketplace),
    contents: `globalThis.${declarationName}=${uneval(declarationOf(marketplace))};\n`,
  }));
}

/** What views know of the marketplaces: how they are called, where they are, how one reports there. */
export function marketplaceDirectory(marketplaces: readonly Marketplace[]) {
  const entries = marketplaces.map(
    ({ id, name, hosts, channels, buyerProtection, triedOn }): DirectoryEntry => ({
      id,
      name,
      hosts,
      channels,
      buyerProtection,
      triedOn,
    }),
  );
  return { relativeDest: directoryPath.slice(1), contents: JSON.stringify(entries) };
}

/** The manifest's entries: on a marketplace's hosts its declaration, then the overlay. */
export function contentScripts(marketplaces: readonly Marketplace[]) {
  return marketplaces.map((marketplace) => ({
    matches: matchPatterns(marketplace),
    js: [pathOf(marketplace), overlayScript],
    run_at: 'document_idle' as const,
  }));
}

/**
 * The worker may run scripts in the same pages: what they need only sometimes is not in the content
 * script. It makes the browser ask for no more than the content scripts' own addresses do.
 */
export const hostPermissions = (marketplaces: readonly Marketplace[]): string[] => [
  ...new Set(marketplaces.flatMap(matchPatterns)),
];
