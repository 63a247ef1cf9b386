import type { Listing, ListingField } from '../listing/listing.ts';
import type { Fields } from '../marketplaces/marketplace.ts';
import {
  asPrice,
  cardNormalisers,
  hasField,
  listingFieldOf,
  type Normalisers,
  type ReadField,
  readFields,
  setField,
  type ValueContext,
} from './fields.ts';
import type { Place } from './places.ts';
import { placeName, resolvePlace, type Scope } from './resolve-place.ts';
import { collapse } from './visible-text.ts';

const priceFields = ['price', 'lowPrice', 'highPrice', 'listPrice'] as const;
type PriceField = (typeof priceFields)[number];
const isPriceField = (field: ReadField): field is PriceField =>
  (priceFields as readonly string[]).includes(field);

const longestWritten = 40;

/** A price's text, if it holds its mark and nothing else to speak of. */
function asWritten(raw: unknown): string | undefined {
  if (typeof raw !== 'string' || raw.length > 4 * longestWritten) return undefined;
  const written = collapse(raw);
  return written.length <= longestWritten && /[^\d.,\s]/.test(written) ? written : undefined;
}

/** A Listing in the making: the first valid value of a field stays. */
export class Draft {
  readonly listing: Listing = {};
  readonly #normalisers: Normalisers;
  readonly sources: Partial<Record<ListingField, string>> = {};

  /** @param normalisers of the fields that can be offered; of all that a card has where left out. */
  constructor(normalisers: Normalisers = cardNormalisers) {
    this.#normalisers = normalisers;
  }

  /** Takes a raw value if the field is still open and the value is valid; says whether it did. */
  offer(field: ReadField, raw: unknown, source: string, context: ValueContext): boolean {
    if (raw === undefined || raw === null || raw === '' || hasField(this.listing, field))
      return false;
    if (isPriceField(field)) return this.#offerPrice(field, raw, source, context);
    const value = this.#normalisers[field]?.(raw, context);
    if (value === undefined) return false;
    this.#set(field, value, source);
    return true;
  }

  #offerPrice(field: PriceField, raw: unknown, source: string, context: ValueContext): boolean {
    const price = asPrice(raw, {
      ...context,
      currency: this.listing.priceCurrency ?? context.currency,
    });
    if (!price) return false;
    const { listing } = this;
    // Prices of one listing are in one currency.
    if (
      price.currency &&
      listing.priceCurrency &&
      listing.price !== undefined &&
      price.currency !== listing.priceCurrency
    )
      return false;
    if (field === 'listPrice' && listing.price !== undefined && price.amount <= listing.price)
      return false;
    if (field === 'highPrice' && listing.price !== undefined && price.amount <= listing.price)
      return false;
    this.#set(field, price.amount, source);
    if (field === 'price') {
      const written = price.isAlone && asWritten(raw);
      if (written) listing.priceAsWritten = written;
      if (price.high !== undefined && price.high > price.amount)
        this.#set('highPrice', price.high, source);
      if (price.currency && listing.priceCurrency !== price.currency)
        this.#set('priceCurrency', price.currency, source);
    }
    return true;
  }

  /** Opens a field again, for a source that knows better. */
  forget(field: ListingField): void {
    delete this.listing[field];
    delete this.sources[field];
  }

  #set(field: ReadField, value: unknown, source: string): void {
    setField(this.listing, field, value);
    this.sources[listingFieldOf(field)] ??= source;
  }
}

/** Takes all fields of a card or of an item, which are small: a pause at each would cost more. */
export function offerPlaces(
  draft: Draft,
  fields: Fields,
  scope: Scope,
  context: ValueContext,
): void {
  for (const [field, places] of inReadingOrder(fields))
    offerFirst(draft, field, places, scope, context);
}

/** Takes one field of a card or of an item. */
export function offerFirst(
  draft: Draft,
  field: ReadField,
  places: readonly Place[] | undefined,
  scope: Scope,
  context: ValueContext,
): void {
  for (const place of places ?? []) if (offerPlace(draft, field, place, scope, context)) break;
}

/** Takes a field from a place, if that yields a valid value; says whether it did. */
export function offerPlace(
  draft: Draft,
  field: ReadField,
  place: Place,
  scope: Scope,
  context: ValueContext,
): boolean {
  const raw = resolvePlace(place, scope);
  return raw !== undefined && draft.offer(field, raw, placeName(place), context);
}

type PlacesOfField = readonly (readonly [ReadField, readonly Place[]])[];
const ordered = new WeakMap<Fields, PlacesOfField>();

/** Fields that rest on others come after them: a list price is more than the price. */
function inReadingOrder(fields: Fields): PlacesOfField {
  let order = ordered.get(fields);
  if (!order) {
    order = readFields.flatMap((field) => {
      const places = fields[field];
      return places ? [[field, places] as const] : [];
    });
    ordered.set(fields, order);
  }
  return order;
}
