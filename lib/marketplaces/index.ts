import alibaba from './alibaba.ts';
import aliexpress from './aliexpress.ts';
import amazon from './amazon.ts';
import dhgate from './dhgate.ts';
import ebay from './ebay.ts';
import etsy from './etsy.ts';
import type { Marketplace } from './marketplace.ts';
import taobao from './taobao.ts';
import tmall from './tmall.ts';

export const marketplaces: readonly Marketplace[] = [
  alibaba,
  aliexpress,
  amazon,
  dhgate,
  ebay,
  etsy,
  taobao,
  tmall,
];

/** Whether a host is one of a marketplace's: `amazon.*` stands for every country's domain. */
export function isHostOf(marketplace: Marketplace, host: string): boolean {
  return marketplace.hosts.some((one) => {
    const pattern = one
      .replaceAll('.', '\\.')
      .replace(/\\\.\*$/, '\\.(?:[a-z]{2,3}\\.)?[a-z]{2,3}');
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
