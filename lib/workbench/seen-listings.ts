import { browser } from 'wxt/browser';
import { checkedListing, type Listing } from '../listing/listing.ts';
import { listingKey } from '../listing/listing-key.ts';
import { database } from '../storage/database.ts';
import { allReports } from '../storage/ledger-store.ts';
import { allPurchases } from '../storage/purchase-store.ts';
import { tabReadingKey } from '../storage/tab-readings.ts';
import type { TabReading } from '../weighing/tab-reading.ts';
import samples from './sample-listings.json' with { type: 'json' };

/** Listings that are at hand on this machine: of open tabs, reports and purchases, and made-up ones. */
export async function seenListings(): Promise<Listing[]> {
  const connection = await database();
  const [kept, reports, purchases] = await Promise.all([
    browser.storage.session.get(null),
    allReports(connection),
    allPurchases(connection),
  ]);
  const prefix = tabReadingKey(0).slice(0, -1);
  const inTabs = Object.entries(kept).flatMap(([key, reading]) =>
    key.startsWith(prefix) ? (reading as TabReading).listings.map(({ listing }) => listing) : [],
  );
  const all = [
    ...inTabs,
    ...[...reports, ...purchases].map(({ listing }) => listing),
    ...samples.map((sample) => checkedListing(sample).listing),
  ];
  return [
    ...new Map(all.map((listing) => [listingKey(listing) ?? listing.name, listing])).values(),
  ];
}
