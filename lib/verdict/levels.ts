import type { Listing, ListingField } from '../listing/listing.ts';
import type { Context } from '../signals/context.ts';
import type { Evidence } from '../signals/evidence.ts';
import { isSpelt } from '../signals/mentions.ts';
import { shownPrice } from '../signals/price.ts';
import { weights } from '../signals/weights.ts';
import type { Confidence, Level } from './verdict.ts';

/** The level that the evidence comes to; see `weights.levels` for the thresholds. */
export function levelOf(context: Context, evidence: readonly Evidence[], total: number): Level {
  const { caution, suspect } = weights.levels;
  if (total >= suspect) return 'suspect';
  if (total >= caution) return 'caution';
  if (evidence.some(({ signal }) => signal === 'authorised-seller')) return 'authorised';
  const named = context.brands.some(({ mentions }) => mentions.some(isSpelt));
  if (!named || !saysEnough(context.listing)) return 'unknown';
  return 'clear';
}

/** A name alone clears nothing: something else that would be weighed must have been read. */
function saysEnough(listing: Listing): boolean {
  return (
    shownPrice(listing) !== undefined ||
    listing.brand !== undefined ||
    listing.seller !== undefined ||
    listing.description !== undefined
  );
}

/** Fields that would have been weighed and were not there. */
export function missingFields({ listing, brands }: Context): ListingField[] {
  const missing: ListingField[] = [];
  if (!listing.name) missing.push('name');
  if (brands.length === 0) return missing;
  const price = listing.price ?? listing.highPrice ?? listing.lowPrice;
  if (price === undefined) missing.push('price');
  else if (listing.priceCurrency === undefined) missing.push('priceCurrency');
  if (!listing.brand) missing.push('brand');
  if (!listing.seller?.name && !listing.seller?.id) missing.push('seller');
  return missing;
}

/** Fields that the verdict stands on; those that only add to it don't count. */
const bearing: ReadonlySet<ListingField> = new Set<ListingField>([
  'name',
  'price',
  'priceCurrency',
]);

export function confidenceOf(missing: readonly ListingField[]): Confidence {
  if (missing.length === 0) return 'high';
  return missing.some((field) => bearing.has(field)) ? 'low' : 'medium';
}
