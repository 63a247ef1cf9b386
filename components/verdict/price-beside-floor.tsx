import { useEffect, useState } from 'preact/hooks';
import type { Listing } from '../../lib/listing/listing.ts';
import type { PriceComparison } from '../../lib/verdict/price-comparison.ts';
import { PriceChart } from './price-chart.tsx';

export interface PriceActions {
  comparePrice: (listing: Listing) => Promise<PriceComparison | undefined>;
}

/** The chart of a listing's price, once it is known with what to compare it. */
export function PriceBesideFloor({
  listing,
  actions,
}: {
  listing: Listing;
  actions: PriceActions;
}) {
  const [comparison, setComparison] = useState<PriceComparison>();
  useEffect(() => {
    let isCurrent = true;
    // Without a rulebook there is nothing to compare with, and the popup says so elsewhere.
    const compare = () => actions.comparePrice(listing).catch(() => undefined);
    void compare().then((found) => isCurrent && setComparison(found));
    return () => {
      isCurrent = false;
    };
  }, [listing, actions]);
  return comparison ? <PriceChart comparison={comparison} /> : null;
}
