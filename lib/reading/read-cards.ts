import type { Cards, Items, Marketplace } from '../marketplaces/marketplace.ts';
import type { Steps } from '../steps.ts';
import type { AnyShop } from './any-shop.ts';
import { Draft, offerFirst, offerPlaces } from './draft.ts';
import type { ValueContext } from './fields.ts';
import type { ReadingMemory } from './memory.ts';
import type { Page } from './page.ts';
import type { ReadListing } from './reading.ts';
import { at } from './state.ts';

/** Nobody scrolls through more offers than these on one page. */
export const mostListings = 3_000;

/** Reads the offers of a results or shop page, from its cards and its state; each offer once. */
export function* readCards(
  page: Page,
  marketplace: Marketplace,
  context: ValueContext,
  anyShop: AnyShop,
  memory?: ReadingMemory,
): Steps<ReadListing[]> {
  const shownPrice = marketplace.ownFieldsOnly?.includes('price') ? undefined : anyShop;
  const shown: ReadListing[] = [];
  for (const cards of marketplace.cards ?? [])
    shown.push(...(yield* readDocumentCards(page, cards, context, shownPrice, memory)));
  const known: ReadListing[] = [];
  for (const items of marketplace.items ?? []) {
    known.push(...(yield* readStateItems(page, items, context)));
    yield;
  }
  return merge(outermostOnly(shown), known);
}

function* readDocumentCards(
  page: Page,
  cards: Cards,
  context: ValueContext,
  shownPrice: AnyShop | undefined,
  memory: ReadingMemory | undefined,
): Steps<ReadListing[]> {
  const read: ReadListing[] = [];
  let looked = 0;
  for (const card of page.document.querySelectorAll(cards.card)) {
    // What turns out to be no offer takes as long as what does.
    if (++looked > mostListings) break;
    if (cards.unless && (card.matches(cards.unless) || card.querySelector(cards.unless))) continue;
    let one = memory?.card(card);
    if (one === undefined) {
      memory?.beginCard(card);
      one = readCard(page, card, cards, context, shownPrice) ?? null;
      // They are read again once the prices can be.
      if (context.prices.isMissed) return [];
      memory?.keep(card, one ?? undefined);
      yield;
    }
    if (one) read.push(one);
  }
  return read;
}

function readCard(
  page: Page,
  card: Element,
  cards: Cards,
  context: ValueContext,
  shownPrice: AnyShop | undefined,
): ReadListing | undefined {
  const draft = new Draft();
  const scope = { page, root: card, url: page.url };
  offerFirst(draft, 'url', cards.fields.url, scope, context);
  offerPlaces(draft, cards.fields, { ...scope, url: draft.listing.url ?? '' }, context);
  // Where class names say nothing any more, a card still shows what it asks.
  if (draft.listing.price === undefined)
    shownPrice?.readers()?.offerShownPrice(draft, card, context);
  return finished(draft, context, card);
}

function* readStateItems(page: Page, items: Items, context: ValueContext): Steps<ReadListing[]> {
  const state = page.state(items.root);
  const list = state === undefined ? undefined : at(state, items.path);
  if (!Array.isArray(list)) return [];
  const read: ReadListing[] = [];
  for (const item of list.slice(0, mostListings)) {
    yield;
    const draft = new Draft();
    const scope = { page, root: page.document, item, url: '' };
    offerFirst(draft, 'url', items.fields.url, scope, context);
    offerPlaces(draft, items.fields, { ...scope, url: draft.listing.url ?? '' }, context);
    if (context.prices.isMissed) return [];
    const one = finished(draft, context);
    if (one) read.push(one);
  }
  return read;
}

/** An offer has a name, and a price or an identity; what has neither is a banner or a skeleton. */
export function finished(
  draft: Draft,
  context: ValueContext,
  element?: Element,
): ReadListing | undefined {
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
  // Cards stand side by side: what one is in, its neighbours are in.
  const inCards = new Map<Element, boolean>();
  return read.filter(({ element }) => !element?.parentElement || !isInCard(element.parentElement));

  function isInCard(box: Element): boolean {
    const known = inCards.get(box);
    if (known !== undefined) return known;
    let isIn = false;
    for (let at: Element | null = box; at && !isIn; at = at.parentElement) isIn = elements.has(at);
    inCards.set(box, isIn);
    return isIn;
  }
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
