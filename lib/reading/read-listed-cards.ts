import { idInAddress } from '../listing/id-in-address.ts';
import { atOnce, type Steps } from '../steps.ts';
import { Draft } from './draft.ts';
import { readFields, type ValueContext } from './fields.ts';
import { isEntity } from './json-ld.ts';
import { listingNormalisers } from './listing-fields.ts';
import { jsonLdOf, microdataOf } from './markup.ts';
import type { Page } from './page.ts';
import { first, isProduct, productFields } from './product.ts';
import { finished, mostListings } from './read-cards.ts';
import type { ReadListing } from './reading.ts';
import { pricesOfCard, pricesShown } from './shown/card-prices.ts';
import { listedCards } from './shown/listed-cards.ts';

/** The offers that a page shows in boxes side by side, on any site. */
export function* readListedCards(page: Page, context: ValueContext): Steps<ReadListing[]> {
  const cards = yield* listedCards(page.document, context);
  yield;
  return cards.slice(0, mostListings).flatMap(({ element, name, url, price, listPrice, image }) => {
    const draft = new Draft();
    draft.offer('url', url, 'card', context);
    draft.offer('name', name, 'card', context);
    draft.offer('priceCurrency', price.currency, 'card', context);
    draft.offer('price', price.amount, 'card', context);
    draft.offer('highPrice', price.high, 'card', context);
    draft.offer('listPrice', listPrice, 'card', context);
    draft.offer('image', image, 'card', context);
    draft.offer('id', idInAddress(draft.listing.url ?? ''), 'address', context);
    return finished(draft, context, element) ?? [];
  });
}

/** The offers that a page of no known marketplace lists in its markup. */
export function readMarkedList(page: Page, context: ValueContext): ReadListing[] {
  const roots = [...jsonLdOf(page), ...microdataOf(page)];
  const listed = roots
    .filter((entity) =>
      entity.types.some((type) =>
        /ItemList|OfferCatalog|CollectionPage|SearchResultsPage/.test(type),
      ),
    )
    .flatMap((list) => [list, ...(list.properties.mainEntity ?? []).filter(isEntity)])
    .flatMap((list) => (list.properties.itemListElement ?? []).filter(isEntity))
    .map((element) => first(element, 'item') ?? element)
    .filter(isEntity);
  const products = [...listed, ...roots].filter(isProduct);
  const read = products.slice(0, mostListings).flatMap((product) => {
    const draft = new Draft(listingNormalisers);
    const raw = productFields(product);
    draft.offer('url', first(product, 'url', '@id'), 'json-ld', context);
    draft.offer('priceCurrency', raw.priceCurrency, 'json-ld', context);
    for (const field of readFields) draft.offer(field, raw[field], 'json-ld', context);
    return finished(draft, context) ?? [];
  });
  const seen = new Set<string>();
  return read.filter(({ listing }) => {
    const key = `${listing.url ?? ''}|${listing.id ?? ''}|${listing.name}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The price that a card shows, whatever its class names. */
export function offerShownPrice(draft: Draft, card: Element, context: ValueContext): void {
  const { asked, before } = pricesOfCard(atOnce(pricesShown(card, context)), context);
  if (!asked) return;
  draft.offer('priceCurrency', asked.currency, 'shown', context);
  draft.offer('price', asked.amount, 'shown', context);
  draft.offer('highPrice', asked.high, 'shown', context);
  draft.offer('listPrice', before, 'shown', context);
}
