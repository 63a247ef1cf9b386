import type { Listing } from '../listing/listing.ts';
import { listingKey } from '../listing/listing-key.ts';
import type { Exception } from '../rulebook/exception.ts';

/** Which rules a listing's exceptions silence, and whether they settle it. */
export interface ExceptionsInForce {
  readonly exceptions: readonly Exception[];
  /** The user vouches for the listing or its seller. */
  readonly vouched: boolean;
  readonly brands: ReadonlySet<string>;
  readonly phrases: ReadonlySet<string>;
}

const none: ExceptionsInForce = {
  exceptions: [],
  vouched: false,
  brands: new Set(),
  phrases: new Set(),
};

/** The exceptions that the user made for a listing, or for its seller. */
export function exceptionsFor(
  listing: Listing,
  exceptions: readonly Exception[],
): ExceptionsInForce {
  if (exceptions.length === 0) return none;
  const key = listingKey(listing);
  const own = exceptions.filter((exception) =>
    exception.kind === 'trusted'
      ? isSeller(listing, exception)
      : key !== undefined && exception.listingKey === key,
  );
  const rulesOf = (kind: Exception['kind']) =>
    new Set(own.flatMap((one) => (one.kind === kind && one.rule ? [one.rule] : [])));
  return {
    exceptions: own,
    vouched: own.some(({ kind }) => kind === 'genuine' || kind === 'trusted'),
    brands: rulesOf('misattributed'),
    phrases: rulesOf('harmless'),
  };
}

/** By the marketplace's own identifier where it has one; a name can be taken by anybody. */
function isSeller({ marketplace, seller }: Listing, { seller: trusted }: Exception): boolean {
  if (!trusted || !seller || marketplace !== trusted.marketplace) return false;
  if (trusted.id !== undefined && seller.id !== undefined) return trusted.id === seller.id;
  return trusted.name !== undefined && trusted.name === seller.name;
}
