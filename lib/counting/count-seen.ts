import { listingKey } from '../listing/listing-key.ts';
import { countingSettings } from '../settings/counting-settings.ts';
import { isFlagged } from '../settings/overlay-settings.ts';
import type { Database } from '../storage/migrations.ts';
import { addSeen, forgetDaysBefore, hashKey } from '../storage/seen-store.ts';
import type { TabReading, WeighedListing } from '../weighing/tab-reading.ts';
import { countRuleHits } from './count-rule-hits.ts';
import type { CountedListing } from './counted-listing.ts';
import { keyedHash } from './keyed-hash.ts';
import { daysBefore, localDay } from './local-day.ts';

/** A breadcrumb or a place longer than this tells nothing more to count by. */
const longestText = 120;

/** What was looked through for counts that are too old, in this worker's life. */
let forgottenOn: string | undefined;

/**
 * Counts the listings of a page that were weighed just now, unless the user has turned that off.
 * Only rows are put down here: packing them, where one listing counts once a day, is the view's.
 * @param weighed their keys in the reading.
 */
export async function countSeen(
  open: () => Promise<Database>,
  { known, marketplace, changed, listings }: TabReading,
  weighed: ReadonlySet<string>,
): Promise<void> {
  if (!known || weighed.size === 0) return;
  const { on, keepDays } = await countingSettings();
  if (!on) return;
  const database = await open();
  const day = localDay(new Date());
  if (keepDays > 0 && forgottenOn !== day) {
    await forgetDaysBefore(database, daysBefore(day, keepDays));
    forgottenOn = day;
  }
  const key = await hashKey(database);
  const seen: CountedListing[] = [];
  for (const one of listings)
    if (weighed.has(one.key)) seen.push(await counted(one, marketplace, key, changed.length > 0));
  await addSeen(database, { day, seen });
  countRuleHits(
    open,
    day,
    listings.filter((one) => weighed.has(one.key)),
  );
}

async function counted(
  { listing, verdict: { level, brands } }: WeighedListing,
  marketplace: string,
  key: CryptoKey,
  pageFailed: boolean,
): Promise<CountedListing> {
  const { seller, name, category, shipsFrom } = listing;
  const who = seller?.id ?? seller?.name;
  const unread = (pageFailed || !name) && !isFlagged(level);
  return {
    listing: await keyedHash(key, 'listing', marketplace, listingKey(listing) ?? name ?? ''),
    marketplace,
    level: unread ? 'unread' : level,
    ...(who && { seller: await keyedHash(key, 'seller', marketplace, who) }),
    ...(brands[0] && { brand: brands[0].id }),
    ...(category && { category: category.slice(0, longestText) }),
    ...(shipsFrom && { country: shipsFrom.slice(0, longestText) }),
  };
}
