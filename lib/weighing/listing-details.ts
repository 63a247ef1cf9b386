import type { PriceComparison } from '../verdict/price-comparison.ts';
import type { WeighedListing } from './tab-reading.ts';

/** All that is shown of one listing: more than a badge needs, so it is asked for when it is opened. */
export interface ListingDetails {
  weighed: WeighedListing;
  /** Absent where there is nothing to compare the price with. */
  price?: PriceComparison;
}
