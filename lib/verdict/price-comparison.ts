import type { Listing } from '../listing/listing.ts';
import type { CompiledRulebook } from '../matching/compiled.ts';
import type { Exception } from '../rulebook/exception.ts';
import { contextOf } from '../signals/context.ts';
import type { RuleReference } from '../signals/evidence.ts';
import { floorInPlay, priceSilencedBy, shownPrice } from '../signals/price.ts';
import { toldRule } from '../signals/signal.ts';
import type { Translation } from '../signals/translations.ts';
import { exceptionsFor } from './exceptions.ts';

/** A listing's price beside what new goods of the brand are hardly ever sold under. */
export interface PriceComparison {
  /** Both in `currency`, ISO 4217. */
  price: number;
  floor: number;
  currency: string;
  brand: string;
  rule: RuleReference;
}

/**
 * Nothing where there is nothing to compare: no price, no brand with a floor, or goods whose price
 * says nothing of a new article (used, a sample, an accessory).
 */
export function comparePrice(
  listing: Listing,
  rulebook: CompiledRulebook,
  translation?: Translation,
  exceptions: readonly Exception[] = [],
): PriceComparison | undefined {
  const shown = shownPrice(listing);
  if (!shown) return undefined;
  const context = contextOf(listing, rulebook, exceptionsFor(listing, exceptions));
  if (priceSilencedBy(context)) return undefined;
  const floor = floorInPlay(context, shown.currency);
  if (!floor) return undefined;
  return {
    price: shown.amount,
    floor: floor.amount,
    currency: shown.currency,
    brand: floor.brand.name,
    rule: toldRule(floor.rule, translation),
  };
}
