import type { Marketplace } from '../../lib/marketplaces/marketplace.ts';

/**
 * The addresses that a marketplace's pages have, as a manifest writes them. A manifest can't say
 * 'every country's domain', so `amazon.*` becomes the domains whose currency the file states.
 */
export function matchPatterns({
  hosts,
  currency,
}: Pick<Marketplace, 'hosts' | 'currency'>): string[] {
  const domains = Object.keys(currency);
  return hosts
    .flatMap((host) => {
      if (!host.endsWith('.*')) return [host];
      const name = host.slice(0, -1);
      return [...new Set([`${name}com`, ...domains.filter((domain) => domain.startsWith(name))])];
    })
    .map((host) => (/^[\d.]+$|^localhost$/.test(host) ? `http://${host}/*` : `*://*.${host}/*`));
}
