import type { Cards, Items, Marketplace } from '../marketplaces/marketplace.ts';
import type { Steps } from '../steps.ts';
import { Draft, offerPlaces } from './draft.ts';
import type { ValueContext } from './fields.ts';
import { readFields } from './fields.ts';
import { isEntity } from './json-ld.ts';
import type { ReadingMemory } from './memory.ts';
import type { Page } from './page.ts';
import { first, isProduct, productFields } from './product.ts';
import { idInAddress } from './read-listing.ts';
import type { ReadListing } from './reading.ts';
import { pricesOfCard, pricesShown } from './shown/card-prices.ts';
import { listedCards } from './shown/listed-cards.ts';
import { at } from './state.ts';

/** A page with more offers than this is no results page that a person looks at. */
const mostListings = 1_000;

/** Reads the offers of a results or shop page, from its cards and its state; each offer once. */
export function* readCards(
  page: Page,
  marketplace: Marketplace,
  context: ValueContext,
  memory?: ReadingMemory,
): Steps<ReadListing[]> {
  const ownPrice = marketplace.ownFieldsOnly?.includes('price') ?? false;
  const shown: ReadListing[] = [];
  for (const cards of marketplace.cards ?? [])
    shown.push(...(yield* readDocumentCards(page, cards, context, ownPrice, memory)));
  const known: ReadListing[] = [];
  for (const items of marketplace.items ?? []) {
    known.push(...readStateItems(page, items, context));
    yield;
  }
  return merge(outermostOnly(shown), known);
}

function* readDocumentCards(
  page: Page,
  cards: Cards,
  context: ValueContext,
  ownPrice: boolean,
  memory: ReadingMemory | undefined,
): Steps<ReadListing[]> {
  const read: ReadListing[] = [];
  for (const card of page.document.querySelectorAll(cards.card)) {
    if (read.length >= mostListings) break;
    if (cards.unless && (card.matches(cards.unless) || card.querySelector(cards.unless))) continue;
    const before = memory?.card(card);
    const one = before === undefined ? readCard(page, card, cards, context, ownPrice) : before;
    if (before === undefined) {
      memory?.keep(card, one ?? undefined);
      yield;
    }
    // What comes after may add to it; the memory's own stays as it was read.
    if (one) read.push({ ...one, listing: { ...one.listing } });
  }
  return read;
}

function readCard(
  page: Page,
  card: Element,
  cards: Cards,
  context: ValueContext,
  ownPrice: boolean,
): ReadListing | undefined {
  const draft = new Draft();
  const scope = { page, root: card, url: page.url };
  offerPlaces(draft, { url: cards.fields.url ?? [] }, scope, context);
  offerPlaces(draft, cards.fields, { ...scope, url: draft.listing.url ?? '' }, context);
  if (draft.listing.price === undefined && !ownPrice) offerShownPrice(draft, card, context);
  return finished(draft, context, card);
}

/** Where class names say nothing any more, a card still shows what it asks. */
function offerShownPrice(draft: Draft, card: Element, context: ValueContext): void {
  const { asked, before } = pricesOfCard(pricesShown(card, context), context);
  if (!asked) return;
  draft.offer('priceCurrency', asked.currency, 'shown', context);
  draft.offer('price', asked.amount, 'shown', context);
  draft.offer('highPrice', asked.high, 'shown', context);
  draft.offer('listPrice', before, 'shown', context);
}

function readStateItems(page: Page, items: Items, context: ValueContext): ReadListing[] {
  const state = page.state(items.root);
  const list = state === undefined ? undefined : at(state, items.path);
  if (!Array.isArray(list)) return [];
  return list.slice(0, mostListings).flatMap((item) => {
    const draft = new Draft();
    const scope = { page, root: page.document, item, url: '' };
    offerPlaces(draft, { url: items.fields.url ?? [] }, scope, context);
    offerPlaces(draft, items.fields, { ...scope, url: draft.listing.url ?? '' }, context);
    return finished(draft, context) ?? [];
  });
}

/** An offer has a name, and a price or an identity; what has neither is a banner or a skeleton. */
function finished(draft: Draft, context: ValueContext, element?: Element): ReadListing | undefined {
  const { listing } = draft;
  if (!listing.name || (listing.price === undefined && !listing.id && !listing.url))
    return undefined;
  if (listing.price === undefined) delete listing.priceCurrency;
  else draft.offer('priceCurrency', context.currency, 'site', context);
  return {
    listing,
    sources: draft.sources,
    unread: (['name', 'price'] as const).filter((field) => listing[field] === undefined),
    ...(element ? { element } : {}),
  };
}

/** A selector that matches a card and a frame around it gives the same offer twice. */
function outermostOnly(read: ReadListing[]): ReadListing[] {
  const elements = new Set(read.map((one) => one.element));
  return read.filter((one) => {
    for (let above = one.element?.parentElement; above; above = above.parentElement) {
      if (elements.has(above)) return false;
    }
    return true;
  });
}

/** Offers by their id: a card keeps its own words, the state adds what the card doesn't show. */
function merge(shown: ReadListing[], known: ReadListing[]): ReadListing[] {
  const byId = new Map<string, ReadListing>();
  const byName = new Map<string, ReadListing>();
  for (const one of known) {
    if (one.listing.id && !byId.has(one.listing.id)) byId.set(one.listing.id, one);
    if (one.listing.name && !byName.has(one.listing.name)) byName.set(one.listing.name, one);
  }
  const used = new Set<ReadListing>();
  const cards = shown.map((card) => {
    const twin =
      (card.listing.id ? byId.get(card.listing.id) : undefined) ??
      (card.listing.id ? undefined : byName.get(card.listing.name ?? ''));
    if (!twin) return card;
    used.add(twin);
    return {
      ...card,
      listing: { ...twin.listing, ...card.listing },
      sources: { ...twin.sources, ...card.sources },
    };
  });
  return [...cards, ...known.filter((one) => !used.has(one))];
}

/** The offers that a page shows in boxes side by side, on any site. */
export function readListedCards(page: Page, context: ValueContext): ReadListing[] {
  return listedCards(page.document, context)
    .slice(0, mostListings)
    .flatMap(({ element, name, url, price, listPrice, image }) => {
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
  const roots = [...page.jsonLd, ...page.microdata];
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
    const draft = new Draft();
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
