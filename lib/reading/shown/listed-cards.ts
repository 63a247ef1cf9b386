import type { FoundPrice } from '../../listing/found-price.ts';
import { mayHoldMark } from '../../listing/price-tokens.ts';
import { type PriceContext, parsePrices } from '../../listing/prices.ts';
import type { Steps } from '../../steps.ts';
import { pricesOfCard, pricesShown } from './card-prices.ts';
import { hasWord, wordSet } from './markup-words.ts';
import { shortText } from './short-text.ts';

/** One of many offers that a page shows side by side. */
export interface ListedCard {
  element: Element;
  name: string;
  url: string;
  price: FoundPrice;
  listPrice?: number;
  image?: string;
}

const fewestCards = 4;
const stepsToCard = 9;
const pauseAfter = 8;
const frame = 'header,footer,nav,[role="dialog"]';
const nameWords = wordSet('title name titel titre titulo titolo heading headline subject');

/**
 * The offers of a page that lists them without saying so in its markup: boxes of one kind, each
 * with a price, a link of its own and a name. Fewer than four are no list.
 */
export function* listedCards(document: Document, context: PriceContext): Steps<ListedCard[]> {
  const prices = yield* pricesShown(document, context);
  const boxes = new Map<Element, Element[]>();
  for (const [at, price] of prices.entries()) {
    if (at % pauseAfter === 0) yield;
    const box = boxAround(price);
    if (!box || box.closest(frame)) continue;
    boxes.set(box, [...(boxes.get(box) ?? []), price]);
  }
  const grown = grow([...boxes]);
  const kinds = new Map<string, ListedCard[]>();
  for (const [at, [element, own]] of grown.entries()) {
    if (at % pauseAfter === 0) yield;
    const card = readCard(element, own, context);
    if (!card) continue;
    const kind = kindOf(element);
    kinds.set(kind, [...(kinds.get(kind) ?? []), card]);
  }
  const lists = [...kinds.values()].filter(
    (cards) => new Set(cards.map(({ url }) => url)).size >= fewestCards,
  );
  return onceEach(lists.flat()).sort((a, b) =>
    a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1,
  );
}

/** An offer that is linked from two boxes is told by the one that says more of it. */
function onceEach(cards: ListedCard[]): ListedCard[] {
  const byUrl = new Map<string, ListedCard>();
  for (const card of cards) {
    const known = byUrl.get(card.url);
    if (!known || card.name.length > known.name.length) byUrl.set(card.url, card);
  }
  return [...byUrl.values()];
}

const linkIn = (box: Element): Element | null =>
  box.matches('a[href]')
    ? box
    : box.querySelector('a[href]:not([href^="#"]):not([href^="javascript"])');

/** The smallest box that holds a price and a link with a picture or words. */
function boxAround(price: Element): Element | undefined {
  let box: Element | null = price;
  for (
    let step = 0;
    box && step < stepsToCard && box.tagName !== 'BODY';
    step++, box = box.parentElement
  ) {
    const link = linkIn(box);
    if (link && (box.querySelector('img') || (shortText(link, 400)?.length ?? 0) >= shortestName))
      return box;
  }
  return undefined;
}

/** Each box as large as it can be without its neighbour's. */
function grow(boxes: [Element, Element[]][]): [Element, Element[]][] {
  return boxes.map(([element, prices], at) => {
    const neighbours = [boxes[at - 1]?.[0], boxes[at + 1]?.[0]];
    let box = element;
    for (let step = 0; step < 4; step++) {
      const above = box.parentElement;
      if (
        !above ||
        above.tagName === 'BODY' ||
        neighbours.some((one) => one && above.contains(one))
      )
        break;
      box = above;
    }
    return [box, prices];
  });
}

const kindOf = (element: Element): string =>
  `${element.tagName} ${(element.getAttribute('class') ?? '').trim().split(/\s+/).slice(0, 2).join(' ')}`;

function readCard(
  element: Element,
  prices: Element[],
  context: PriceContext,
): ListedCard | undefined {
  const { asked, before } = pricesOfCard(prices, context);
  const name = nameIn(element, context);
  const url = linkIn(element)?.getAttribute('href');
  if (!asked || !name || !url) return undefined;
  const picture = element.querySelector('img');
  const image = picture?.getAttribute('data-src') ?? picture?.getAttribute('src');
  return {
    element,
    name,
    url,
    price: asked,
    ...(before === undefined ? {} : { listPrice: before }),
    ...(image ? { image } : {}),
  };
}

/** What is printed on cards and names nothing. */
const noName =
  /^(?:sponsored|ad|anzeige|gesponsert|patrocinado|sponsorisé|new|sale|\d+\s*%.*|-\d.*|[\d.,\s()★☆/]+)$/i;
const shortestName = 4;
const fullName = 40;

interface NameCandidate {
  text: string | null | undefined;
  trust: number;
}

/** A heading, what is named a title, a link's title or words, a picture's caption: of these the fullest. */
function nameIn(card: Element, context: PriceContext): string | undefined {
  const named = [...card.querySelectorAll('[class],[itemprop="name"]')]
    .slice(0, 80)
    .filter((one) => hasWord(one, nameWords) || one.getAttribute('itemprop') === 'name');
  const innermost = named.filter(
    (one) => !named.some((other) => other !== one && one.contains(other)),
  );
  const links = [card, ...card.querySelectorAll('a[href]')].filter((one) => one.tagName === 'A');
  const words = (elements: Iterable<Element>, trust: number): NameCandidate[] =>
    [...elements].map((one) => ({ text: shortText(one, 400), trust }));
  const candidates = [
    ...words(card.querySelectorAll('h1,h2,h3,h4,h5,h6'), 3),
    ...words(innermost, 3),
    ...links.map((one) => ({ text: one.getAttribute('title'), trust: 3 })),
    ...[...card.querySelectorAll('img[alt]')].map((one) => ({
      text: one.getAttribute('alt'),
      trust: 2,
    })),
    ...words(links, 1.5),
    ...words(card.querySelectorAll('p,span:not(:has(*))'), 1),
  ];
  let best: { text: string; score: number } | undefined;
  for (const { text, trust } of candidates) {
    const tidy = text?.trim() ?? '';
    if (
      tidy.length < shortestName ||
      tidy.length > 400 ||
      noName.test(tidy) ||
      !/\p{L}{2}/u.test(tidy)
    )
      continue;
    const priced =
      mayHoldMark(tidy) && parsePrices(tidy, context).some(({ marked }) => marked) ? 2.5 : 0;
    const score = trust + (2 * Math.min(tidy.length, fullName)) / fullName - priced;
    if (!best || score > best.score) best = { text: tidy, score };
  }
  return best?.text;
}
