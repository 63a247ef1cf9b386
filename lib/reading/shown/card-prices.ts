import type { FoundPrice } from '../../listing/found-price.ts';
import { mayHoldMark } from '../../listing/price-tokens.ts';
import { type PriceContext, parsePrices } from '../../listing/prices.ts';
import type { Steps } from '../../steps.ts';
import { visibleText } from '../visible-text.ts';
import { priceMarkup } from './price-markup.ts';
import { shortText } from './short-text.ts';
import { isWithinUnshown } from './unshown.ts';

const mostElements = 20_000;
const mostPrices = 1_000;
const pauseAfter = 150;
const longestPrice = 60;
const deepestPrice = 6;

/** The outermost short elements that are a price. */
export function* pricesShown(root: ParentNode, context: PriceContext): Steps<Element[]> {
  const found: Element[] = [];
  let looked = 0;
  for (const element of root.querySelectorAll(
    'del,s,strike,span,div,p,strong,b,em,ins,bdi,td,data,h3,h4,h5,li,a',
  )) {
    if (++looked > mostElements || found.length >= mostPrices) break;
    if (looked % pauseAfter === 0) yield;
    if (element.childElementCount > 8 || isDeep(element) || found.at(-1)?.contains(element))
      continue;
    // What was asked before stands beside what is asked now: each is a price of its own.
    if (element.querySelector('del,s,strike,[style*="line-through"],a,button,img')) continue;
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

/** An element with more words than a price comes with is a name or a sentence. */
const mostLetters = 24;

const pricesIn = (text: string, context: PriceContext): FoundPrice[] =>
  mayHoldMark(text) && (text.match(/\p{L}/gu)?.length ?? 0) <= mostLetters
    ? parsePrices(text, context).filter(
        // A bare number in a list may be anything.
        ({ role, amount, marked }) =>
          marked && amount > 0 && /^(?:price|current|struck)$/.test(role),
      )
    : [];

export interface CardPrices {
  /** What is asked for the card's goods. */
  asked?: FoundPrice;
  /** What was asked before. */
  before?: number;
}

/** Of the price elements of one card, which says what is asked and which what was. */
export function pricesOfCard(elements: readonly Element[], context: PriceContext): CardPrices {
  const found = elements.flatMap((one) => {
    const struck = priceMarkup(one).struck || one.closest('del,s,strike') !== null;
    return pricesIn(visibleText(one, longestPrice * 2), context).map((price) => ({
      price,
      struck: struck || price.role === 'struck',
    }));
  });
  const asked = (found.find(({ struck }) => !struck) ?? found[0])?.price;
  const before = found.find(({ struck, price }) => struck && asked && price.amount > asked.amount);
  return {
    ...(asked ? { asked } : {}),
    ...(before ? { before: before.price.amount } : {}),
  };
}
