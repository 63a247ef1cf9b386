import type { Marketplace } from '../marketplaces/marketplace.ts';

/**
 * The build ships each marketplace's declaration as a script of its own, which runs before the
 * overlay's on that marketplace's hosts only and leaves it here, in the extension's own world.
 */
export const declarationName = 'touchstoneMarketplace';

export function declaredMarketplace(): Marketplace | undefined {
  return (globalThis as { [declarationName]?: Marketplace })[declarationName];
}
