import type { FoundPrice } from '../../listing/found-price.ts';
import { roleByWording, taxSaid } from '../../listing/price-roles.ts';
import { mayHoldMark } from '../../listing/price-tokens.ts';
import { type PriceContext, parsePrices } from '../../listing/prices.ts';
import type { Steps } from '../../steps.ts';
import type { IsElsewhere } from './other-goods.ts';
import { isNamedPrice, type PriceMarkup, priceMarkup } from './price-markup.ts';
import { shortLines } from './short-text.ts';
import { textAfter, textBefore } from './surroundings.ts';
import { isUnshown } from './unshown.ts';

/** An amount that a page shows, and what its wording and markup say it is. */
export interface ShownPrice {
  element: Element;
  amount: number;
  high?: number;
  currency?: string;
  /** What was asked before. */
  struck: boolean;
  /** The like, but for themes that call every price so. */
  maybeStruck: boolean;
  /** Said to be the price asked now. */
  current: boolean;
  /** Its markup is named for prices. */
  named: boolean;
  /** Said to be without a tax that the buyer pays, too. */
  beforeTax: boolean;
  /** Said to be with it. */
  taxed: boolean;
  /** In a sentence that leads up to it without a word for a price, as 'orders over $50 ship free' does. */
  told: boolean;
  /** In a block about other goods, in the page's frame, or in one of many cards. */
  elsewhere: boolean;
}

const skipped = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG svg IFRAME HEAD SELECT TEXTAREA OPTION BUTTON VIDEO'.split(
    ' ',
  ),
);
const mostElements = 40_000;
const mostPrices = 300;
/** A pause may come after so many: of elements walked over, and of those read as prices. */
const elementsToPause = 1_000;
const piecesToPause = 4;
const deepest = 400;
const longestPiece = 60;
const longestPrice = 100;
/** A box with more letters than this is prose, and the amounts in it are what somebody tells. */
const mostLetters = 45;

/** The prices that a page shows, in document order. */
export function* shownPrices(
  document: Document,
  context: PriceContext,
  isElsewhere: IsElsewhere,
): Steps<ShownPrice[]> {
  const found = new Map<Element, ShownPrice[]>();
  const { body } = document;
  if (!body) return [];
  let looked = 0;
  for (const piece of yield* piecesWithDigits(body)) {
    if (found.size >= mostPrices) break;
    if (++looked % piecesToPause === 0) yield;
    const block = priceBlock(piece, context);
    if (block && !found.has(block.box)) found.set(block.box, described(block, isElsewhere));
  }
  return [...found.values()].flatMap((prices) =>
    prices.length === 1 ? prices : prices.filter((price) => !isToldWithin(price, found)),
  );
}

/** Whether a part of a box with several prices holds this one alone, and so tells more of it. */
function isToldWithin(
  price: ShownPrice,
  found: ReadonlyMap<Element, readonly ShownPrice[]>,
): boolean {
  for (const [box, [only, ...more]] of found) {
    if (more.length > 0 || box === price.element || only?.amount !== price.amount) continue;
    if (price.element.contains(box)) return true;
  }
  return false;
}

/** Elements that hold a digit in their own text, which is short enough to be a price: the inner ones first. */
function* piecesWithDigits(body: Element): Steps<Element[]> {
  const pieces: Element[] = [];
  let seen = 0;
  let depth = 0;
  let element: Element = body;
  for (;;) {
    if (++seen % elementsToPause === 0) yield;
    const enters = depth <= deepest && seen <= mostElements && mayShow(element);
    const inner = enters ? element.firstElementChild : null;
    if (inner) {
      element = inner;
      depth++;
      continue;
    }
    if (enters && holdsDigits(element)) pieces.push(element);
    let left = element;
    while (!left.nextElementSibling && left !== body) {
      const above = left.parentElement;
      if (!above) return pieces;
      left = above;
      depth--;
      if (holdsDigits(left)) pieces.push(left);
    }
    if (left === body) return pieces;
    element = left.nextElementSibling as Element;
  }
}

const mayShow = (element: Element): boolean => !skipped.has(element.tagName) && !isUnshown(element);

function holdsDigits(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 3) continue;
    const text = node.nodeValue ?? '';
    if (text.length < 400 && /\p{Nd}/u.test(text) && text.trim().length <= longestPiece)
      return true;
  }
  return false;
}

interface Block {
  /** What reads as a price, and what its own parts may lie spread over. */
  element: Element;
  box: Element;
  prices: FoundPrice[];
}

/** The smallest box around some digits that reads as a price with its currency, or is named one. */
function priceBlock(piece: Element, context: PriceContext): Block | undefined {
  let named: Block | undefined;
  let element: Element | null = piece;
  for (let step = 0; element && step < 4; step++, element = element.parentElement) {
    const text = shortLines(element, longestPrice);
    if (text === undefined || lettersOf(text) > mostLetters) break;
    const isNamed = !named && isNamedPrice(element);
    if (!isNamed && !mayHoldMark(text)) continue;
    const prices = parsePrices(text, context);
    if (prices.length === 0) continue;
    if (prices[0]?.marked) return widened(element, prices, context);
    if (isNamed && /^\D{0,12}\p{Nd}[\p{Nd}.,'\s–~-]*\D{0,12}$/u.test(text))
      named = { element, box: element, prices };
  }
  return named && widened(named.element, named.prices, context);
}

/** '$12' with its '99' in a box of their own: the box around both, if it holds no other words or prices. */
function widened(element: Element, prices: FoundPrice[], context: PriceContext): Block {
  let block: Block = { element, box: element, prices };
  let box = element.parentElement;
  for (let step = 0; box && step < 3; step++, box = box.parentElement) {
    const text = shortLines(box, 32);
    if (text === undefined || /\p{L}{4}/u.test(text)) break;
    const wider = parsePrices(text, context);
    if (wider.length !== prices.length) break;
    if (!sameAmounts(wider, block.prices)) block = { element, box, prices: wider };
  }
  return block;
}

const sameAmounts = (some: FoundPrice[], others: FoundPrice[]): boolean =>
  some.every(({ amount, high }, at) => amount === others[at]?.amount && high === others[at]?.high);

function described({ element, box, prices }: Block, isElsewhere: IsElsewhere): ShownPrice[] {
  const markup = priceMarkup(element);
  const alone = prices.length === 1;
  const elsewhere = isElsewhere(element);
  const lead = /^\P{Nd}*/u.exec(shortLines(element, longestPrice) ?? '')?.[0] ?? '';
  const isSentence = !markup.named && lettersOf(lead) > mostLead && !wordForPrice.test(lead);
  const [left, right] = alone ? [`${textBefore(box, 48)} `, ` ${textAfter(box, 28)}`] : ['', ''];
  return prices.flatMap((price) => {
    const role =
      alone && price.role === 'price' ? roleByWording(left, right, price.amount < 1) : price.role;
    const taxed = price.taxed ?? taxSaid(left, right).included ?? false;
    if (role === 'other' || role === 'per-measure' || price.amount === 0 || markup.other) return [];
    const told = isSentence && role === 'price';
    return { ...asShown(element, price, role, markup, elsewhere), taxed, told };
  });
}

/** More letters before an amount are words of a sentence. */
const mostLead = 11;
const wordForPrice =
  /\bpri(?:ce|x\b|s\b|js)|preis|prez|prec|preț|pret|preço|cen[aoyě]|cijen|цен|цін|hint|\bár\b|τιμ|fiyat|harga|\bgi[áa]\b|ราคา|価格|値段|[售价價]|가격|판매가|السعر|سعر|قیمت|מחיר|kain|hind|\bcost|pvp|rrp|uvp|only|nur|jetzt|now\b/iu;
const lettersOf = (text: string): number => text.replace(/\P{L}/gu, '').length;

const asShown = (
  element: Element,
  { amount, high, currency }: FoundPrice,
  role: FoundPrice['role'],
  markup: PriceMarkup,
  elsewhere: boolean,
): Omit<ShownPrice, 'taxed' | 'told'> => ({
  element,
  amount,
  ...(high === undefined ? {} : { high }),
  ...(currency === undefined ? {} : { currency }),
  struck: role === 'struck' || markup.struck,
  maybeStruck: markup.maybeStruck,
  current: role === 'current' || markup.current,
  named: markup.named,
  beforeTax: role === 'before-tax',
  elsewhere,
});
