import { readAvailability } from '../../listing/availability.ts';
import { asPhrase, Phrases } from '../../listing/phrases.ts';
import type { Steps } from '../../steps.ts';
import { buyPhrases, contactPhrases, soldOutPhrases } from './buy-wording.ts';
import type { IsElsewhere } from './other-goods.ts';
import { shortText } from './short-text.ts';
import { isWithinUnshown } from './unshown.ts';

/** A button by which one gets the goods, or would if there were any left. */
export interface BuyButton {
  element: Element;
  kind: 'buy' | 'contact' | 'sold-out';
  /** Whether it can be pressed, as far as markup tells. */
  enabled: boolean;
}

const soldOut = new Phrases(soldOutPhrases);
const buy = new Phrases(buyPhrases);
const kinds = [
  ['sold-out', soldOut],
  ['buy', buy],
  ['contact', new Phrases(contactPhrases)],
] as const;
const decoration = /^[\s\p{P}\p{S}]*/u;
const decorationAfter = /^[\s\p{P}\p{S}\p{Nd}]*$/u;

/** Whether a label is one of the phrases as a whole, but for a price, a count or an arrow beside it. */
function isWholly(label: string, phrases: Phrases): boolean {
  const isEnd = (end: number) => decorationAfter.test(label.slice(end));
  // A phrase may begin with a sign itself ('+ keranjang').
  const start = decoration.exec(label)?.[0].length ?? 0;
  return phrases.begins(label, start, isEnd) || (start > 0 && phrases.begins(label, 0, isEnd));
}

const buttons =
  'button,input[type="submit"],input[type="button"],input[type="image"],[role="button"],a[class*="btn" i],a[class*="button" i],a[class*="buy" i],a[class*="cart" i],a[id*="buy" i],a[id*="cart" i],a[class*="basket" i],[class*="add-to-cart" i],[class*="addtocart" i],[id*="add-to-cart" i],[id*="addtocart" i]';
/** Shop systems that say what a form or a button does, whatever is written on it. */
const cartMarkup =
  'form[action*="/cart/add" i],form[action*="checkout/cart/add" i],form[action*="addtocart" i],[name="add-to-cart"],button[name="add"],[data-button-action="add-to-cart"],#add-to-cart-button,#addtocart,#product-addtocart-button,[data-testid*="add-to-cart" i],[data-action*="add-to-cart" i]';
/** What some themes have in a button's stead: links and boxes that a script listens to. */
const unmarked = 'a,[onclick],[tabindex]';
const acts = /^(?:#|javascript:)|cart|basket|buy|order|add|korb|panier|carr|sepet|kosz|košík/i;
const mostButtons = 400;
const mostUnmarked = 1_500;
const pauseAfter = 25;
const longestLabel = 60;
/** Shorter phrases stand in labels that mean something else ('Order history'). */
const surePhrase = 9;

/** The buttons for the page's own goods, in document order. */
export function* buyButtons(
  document: Document,
  url: string,
  isElsewhere: IsElsewhere,
): Steps<BuyButton[]> {
  const found = new Map<Element, BuyButton>();
  let seen = 0;
  for (const element of document.querySelectorAll(buttons)) {
    if (++seen > mostButtons) break;
    if (seen % pauseAfter === 0) yield;
    const kind = kindOf(element);
    // A link that buys leads elsewhere itself.
    if (
      kind &&
      !leadsAway(element, url) &&
      !isWithinUnshown(element) &&
      !isElsewhere(boxOf(element))
    )
      found.set(element, { element, kind, enabled: isEnabled(element) });
  }
  const isFound = () => [...found.values()].some(({ kind }) => kind !== 'contact');
  const take = (element: Element) => {
    if (!found.has(element))
      found.set(element, { element, kind: 'buy', enabled: isEnabled(element) });
  };
  if (!isFound())
    for (const element of document.querySelectorAll(cartMarkup))
      if (!isElsewhere(element)) take(element);
  if (!isFound()) {
    yield;
    for (const element of [...document.querySelectorAll(unmarked)].slice(0, mostUnmarked)) {
      if (++seen % pauseAfter === 0) yield;
      if (buysUnmarked(element) && !isWithinUnshown(element) && !isElsewhere(boxOf(element)))
        take(element);
    }
  }
  const all = [...found.values()];
  // A box around a button matches by its name, too.
  return all.filter(
    ({ element }) =>
      !all.some((inner) => inner.element !== element && element.contains(inner.element)),
  );
}

/** What is bought on another site isn't sold by this page: it may be an article about it. */
function leadsAway(element: Element, url: string): boolean {
  const href = element.tagName === 'A' ? element.getAttribute('href') : null;
  if (!href || !/^(?:https?:)?\/\//i.test(href) || !URL.canParse(href, url)) return false;
  return siteOf(new URL(href, url).hostname) !== siteOf(new URL(url).hostname);
}

const siteOf = (host: string): string | undefined =>
  host.split('.').findLast((label) => label.length > 3);

const boxOf = (element: Element): Element => element.parentElement ?? element;

function buysUnmarked(element: Element): boolean {
  const text = shortText(element, longestLabel);
  const phrase = asPhrase(text ?? '');
  if (!isWholly(phrase, buy) && !beginsSurely(phrase, buy)) return false;
  return (
    element.tagName !== 'A' ||
    element.hasAttribute('onclick') ||
    acts.test(element.getAttribute('href') ?? '#')
  );
}

function kindOf(element: Element): BuyButton['kind'] | undefined {
  for (const text of [
    element.getAttribute('value'),
    shortText(element, longestLabel),
    element.getAttribute('aria-label'),
    element.getAttribute('alt'),
    element.getAttribute('title'),
  ]) {
    if (!text || text.length > longestLabel) continue;
    const phrase = asPhrase(text);
    const kind = kinds.find(([, phrases]) => isWholly(phrase, phrases))?.[0];
    if (kind) return kind;
    if (beginsSurely(phrase, soldOut) || readAvailability(phrase) === 'OutOfStock')
      return 'sold-out';
    if (beginsSurely(phrase, buy)) return 'buy';
  }
  return undefined;
}

/** 'In den Warenkorb legen', 'Add to cart • $12': a long phrase leaves no doubt, whatever stands after it. */
function beginsSurely(label: string, phrases: Phrases): boolean {
  const start = decoration.exec(label)?.[0].length ?? 0;
  return phrases.endOf(label, start) - start >= surePhrase;
}

const isEnabled = (element: Element): boolean =>
  !element.hasAttribute('disabled') &&
  element.getAttribute('aria-disabled') !== 'true' &&
  !/\b(?:disabled|sold-?out|inactive)\b/i.test(element.getAttribute('class') ?? '');
