import type { Listing } from '../listing/listing.ts';
import { listingKey } from '../listing/listing-key.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { StudyListing } from './study.ts';

/** A listing as a study keeps it. */
export function studyListing(
  study: string,
  listing: Listing,
  { level, total, brands, evidence }: Pick<Verdict, 'level' | 'total' | 'brands' | 'evidence'>,
  seen: { day: string; search?: string },
): StudyListing {
  const [brand] = brands;
  return {
    study,
    key: listingKey(listing) ?? `${listing.marketplace ?? ''}/${listing.name ?? ''}`,
    listing,
    level,
    total,
    evidence,
    ...(brand && { brand: { id: brand.id, name: brand.name } }),
    days: [seen.day],
    ...(seen.search !== undefined && { search: seen.search }),
    labels: {},
  };
}

/** The same listing seen again: as it is now, with its days and labels. */
export function seenAgain(before: StudyListing, now: StudyListing): StudyListing {
  return {
    ...now,
    days: [...new Set([...before.days, ...now.days])].sort(),
    ...(before.search !== undefined && { search: before.search }),
    labels: before.labels,
  };
}
