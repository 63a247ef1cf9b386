import type { ListingField } from '../listing/listing.ts';
import type { Database } from './migrations.ts';

/** How the reading of a marketplace's pages went on this machine; never sent anywhere. */
export interface MarketplaceHealth {
  /** Identifier of a file in `lib/marketplaces/`. */
  marketplace: string;
  /** Pages with offers that were read since `since`. */
  pages: number;
  /** Those of them that failed the marketplace's self-check. */
  changed: number;
  /** How often each field was among those that failed. */
  fields: Partial<Record<ListingField, number>>;
  /** ISO 8601, UTC. */
  since: string;
  lastChanged?: string;
}

/** One page's stay, as it was counted before (if it was) and as it is now. */
export interface PageHealth {
  before?: readonly ListingField[] | undefined;
  now: readonly ListingField[];
}

/** Counts a page once per stay; what it turned out to be later takes the place of what was counted first. */
export async function countPage(
  database: Database,
  marketplace: string,
  { before, now }: PageHealth,
  at: string,
): Promise<void> {
  const writing = database.transaction('health', 'readwrite');
  const kept = await writing.store.get(marketplace);
  const health = kept ?? { marketplace, pages: 0, changed: 0, fields: {}, since: at };
  const fields = { ...health.fields };
  for (const field of before ?? []) fields[field] = Math.max(0, (fields[field] ?? 0) - 1);
  for (const field of now) fields[field] = (fields[field] ?? 0) + 1;
  const failed = (of: readonly ListingField[] | undefined) => (of && of.length > 0 ? 1 : 0);
  await writing.store.put({
    ...health,
    fields,
    pages: health.pages + (before ? 0 : 1),
    changed: health.changed + failed(now) - failed(before),
    ...(now.length > 0 ? { lastChanged: at } : {}),
  });
  await writing.done;
}

/** What was counted of a marketplace; `undefined` where no page of it was read yet. */
export const healthOf = (
  database: Database,
  marketplace: string,
): Promise<MarketplaceHealth | undefined> => database.get('health', marketplace);

export const allHealth = (database: Database): Promise<MarketplaceHealth[]> =>
  database.getAll('health');
