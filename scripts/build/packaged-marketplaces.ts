import type { Marketplace } from '../../lib/marketplaces/marketplace.ts';

/** The marketplaces that a build is for; the bundled demo shop only where `mode` is `demo`. */
export async function packagedMarketplaces(mode: string): Promise<readonly Marketplace[]> {
  const { marketplaces } = await import('../../lib/marketplaces/index.ts');
  if (mode !== 'demo') return marketplaces;
  const { default: demo } = await import('../demo/marketplace.ts');
  return [...marketplaces, demo];
}
