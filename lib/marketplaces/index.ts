import type { Marketplace } from './marketplace.ts';

export const marketplaces: readonly Marketplace[] = [];

/** Whether a host is one of a marketplace's: `amazon.*` stands for every country's domain. */
export function isHostOf(marketplace: Marketplace, host: string): boolean {
  return marketplace.hosts.some((one) => {
    const pattern = one.replaceAll('.', '\\.').replace(/\\\.\*$/, '\\.(?:[a-z]{2,3}\\.)?[a-z]{2,3}');
    return new RegExp(`^(?:[^/]+\\.)?${pattern}$`, 'i').test(host);
  });
}

/** The marketplace that an address belongs to; nothing for any other shop. */
export function marketplaceFor(url: string): Marketplace | undefined {
  let host: string;
  try {
    host = new URL(url).hostname;
  } catch {
    return undefined;
  }
  return marketplaces.find((marketplace) => isHostOf(marketplace, host));
}
