import { currencyCodes } from '../../listing/currencies.ts';
import { type FoundPrice, type PriceContext, parsePrices } from '../../listing/prices.ts';
import { visibleText } from '../visible-text.ts';
import { hasWord, wordSet } from './markup-words.ts';
import { priceMarkup } from './price-markup.ts';
import { shortText } from './short-text.ts';
import { isWithinUnshown } from './unshown.ts';

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
const mostElements = 20_000;
const mostPrices = 1_500;
const longestPrice = 60;
const deepestPrice = 6;
const stepsToCard = 9;
const frame = 'header,footer,nav,[role="dialog"]';
const nameWords = wordSet('title name titel titre titulo titolo heading headline subject');

/**
 * The offers of a page that lists them without saying so in its markup: boxes of one kind, each
 * with a price, a link of its own and a name. Fewer than four are no list.
 */
export function listedCards(document: Document, context: PriceContext): ListedCard[] {
  const prices = pricesShown(document, context);
  const boxes = new Map<Element, Element[]>();
  for (const price of prices) {
    const box = boxAround(price);
    if (!box || box.closest(frame)) continue;
    boxes.set(box, [...(boxes.get(box) ?? []), price]);
  }
  const grown = grow([...boxes]);
  const kinds = new Map<string, ListedCard[]>();
  for (const [element, own] of grown) {
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

/** The outermost short elements that are a price. */
function pricesShown(document: Document, context: PriceContext): Element[] {
  const found: Element[] = [];
  let looked = 0;
  for (const element of document.querySelectorAll(
    'del,s,strike,span,div,p,strong,b,em,ins,bdi,td,data,h3,h4,h5,li,a',
  )) {
    if (++looked > mostElements || found.length >= mostPrices) break;
    if (element.childElementCount > 8 || isDeep(element) || found.at(-1)?.contains(element))
      continue;
    // What was asked before stands beside what is asked now: each is a price of its own.
    if (element.querySelector('del,s,strike,a,button,img')) continue;
    const text = shortText(element, longestPrice);
    if (!text || !/\d/.test(text)) continue;
    if (pricesIn(text, context).length > 0 && !isWithinUnshown(element)) found.push(element);
  }
  return found;
}

/** A price is set in few elements; the text of a deep one is long to gather. */
function isDeep(element: Element): boolean {
  let child: Element | null = element;
  for (let depth = 0; child && depth < deepestPrice; depth++) child = child.firstElementChild;
  return child !== null;
}

/** A sign or a word of money: a bare number in a list may be anything. */
const sign = new RegExp(
  `\\p{Sc}|(?<!\\p{L})(?:${[...currencyCodes].join('|')}|Rs|Rp|RM|TL|Ft|kr|DH)(?!\\p{L})|S/|元|円|원|zł|Kč|лв|руб|грн|د\\.إ|ر\\.س`,
  'u',
);
/** An element with more words than a price comes with is a name or a sentence. */
const mostLetters = 24;

const pricesIn = (text: string, context: PriceContext): FoundPrice[] =>
  sign.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) <= mostLetters
    ? parsePrices(text, context).filter(
        ({ role, amount }) => amount > 0 && (role === 'price' || role === 'struck'),
      )
    : [];

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
  const found = prices.flatMap((one) => {
    const struck = priceMarkup(one).struck || one.closest('del,s,strike') !== null;
    return pricesIn(visibleText(one, longestPrice * 2), context).map((price) => ({
      ...price,
      struck: struck || price.role === 'struck',
    }));
  });
  const asked = found.find(({ struck }) => !struck) ?? found[0];
  const before = found.find((price) => price.struck && asked && price.amount > asked.amount);
  const name = nameIn(element, context);
  const url = linkIn(element)?.getAttribute('href');
  if (!asked || !name || !url) return undefined;
  const picture = element.querySelector('img');
  const image = picture?.getAttribute('data-src') ?? picture?.getAttribute('src');
  const { struck: _, ...price } = asked;
  return {
    element,
    name,
    url,
    price,
    ...(before ? { listPrice: before.amount } : {}),
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
    const priced = sign.test(tidy) && parsePrices(tidy, context).length > 0 ? 2.5 : 0;
    const score = trust + (2 * Math.min(tidy.length, fullName)) / fullName - priced;
    if (!best || score > best.score) best = { text: tidy, score };
  }
  return best?.text;
}
