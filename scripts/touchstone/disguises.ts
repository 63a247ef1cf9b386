import type { Listing } from '../../lib/listing/listing.ts';
import { disguisings } from '../../lib/text/disguisings.ts';
import type { Verdict } from '../../lib/verdict/verdict.ts';

/** The listing with its first brand's name written in each way there is, where its name has it plainly. */
export function disguisedListings(
  listing: Listing,
  { brands: [brand] }: Pick<Verdict, 'brands'>,
  at: number,
): { how: string; listing: Listing }[] {
  const name = listing.name ?? '';
  const start = brand ? name.toLowerCase().indexOf(brand.name.toLowerCase()) : -1;
  if (!brand || start < 0 || brand.name.length < 4) return [];
  const end = start + brand.name.length;
  return Object.entries(disguisings).flatMap(([how, disguise]) => {
    const written = disguise(name.slice(start, end), at);
    if (written === undefined) return [];
    return [
      { how, listing: { ...listing, name: name.slice(0, start) + written + name.slice(end) } },
    ];
  });
}
