import { browser } from 'wxt/browser';
import { checkedListing, type Listing } from '../listing/listing.ts';
import { listingKey } from '../listing/listing-key.ts';
import { database } from '../storage/database.ts';
import { allReports } from '../storage/ledger-store.ts';
import { allPurchases } from '../storage/purchase-store.ts';
import { TabReadings } from '../storage/tab-readings.ts';
import samples from './sample-listings.json' with { type: 'json' };

/** What is kept of open tabs. */
const tabReadings = () => new TabReadings(browser.storage.session).all();

/** Listings that are at hand on this machine: of open tabs, reports and purchases, and made-up ones. */
export async function seenListings(): Promise<Listing[]> {
  const connection = await database();
  const [readings, reports, purchases] = await Promise.all([
    tabReadings(),
    allReports(connection),
    allPurchases(connection),
  ]);
  const inTabs = readings.flatMap(([, { listings }]) => listings.map(({ listing }) => listing));
  const all = [
    ...inTabs,
    ...[...reports, ...purchases].map(({ listing }) => listing),
    ...samples.map((sample) => checkedListing(sample).listing),
  ];
  return [
    ...new Map(all.map((listing) => [listingKey(listing) ?? listing.name, listing])).values(),
  ];
}

/** A listing that has a page of its own in an open tab. */
export interface OpenListing {
  tab: number;
  listing: Listing;
}

export async function openListings(): Promise<OpenListing[]> {
  const pages = (await tabReadings()).filter(([, { page }]) => page === 'listing');
  return pages.flatMap(
    ([
      tab,
      {
        url,
        listings: [first],
      },
    ]) => (first ? [{ tab, listing: { url, ...first.listing } }] : []),
  );
}

/** The listing of a page's address, by its identifier where it has one: what else an address holds tells how one came. */
export function listingAt(address: string, listings: readonly Listing[]): Listing | undefined {
  const sought = URL.parse(address);
  if (!sought) return undefined;
  const parts = new Set(`${sought.pathname}${sought.search}`.split(/[^\p{L}\p{N}]+/u));
  return listings.find(({ url, id }) => {
    const own = url === undefined ? undefined : URL.parse(url);
    if (own?.host !== sought.host) return false;
    return id === undefined ? own.pathname === sought.pathname : parts.has(id);
  });
}
