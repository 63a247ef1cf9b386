import { readAvailability } from '../../listing/availability.ts';
import type { ItemAvailability } from '../../listing/vocabulary.ts';
import type { Steps } from '../../steps.ts';
import type { BuyButton } from './buying.ts';
import { hasWord, wordSet } from './markup-words.ts';
import type { IsElsewhere } from './other-goods.ts';
import { shortText } from './short-text.ts';
import { isWithinUnshown } from './unshown.ts';

const stockBoxes =
  '[class*="stock" i],[id*="stock" i],[class*="avail" i],[id*="avail" i],[class*="verfueg" i],[class*="lieferbar" i],[class*="dispo" i],[class*="estoque" i],[class*="sold" i],[class*="inventory" i],[itemprop="availability"],[class*="status" i]';
const stockWords = wordSet(
  'stock instock outofstock availability available unavailable verfuegbarkeit lieferstatus lieferbarkeit disponibilidad disponibilite disponibilita estoque soldout sold inventory dispo delivery status nalichie dostupnost',
);
const lines = 'p,span,div,strong,b,em,td,dd,small,i';
const mostLines = 600;
const stepsAround = 5;
const longestLine = 50;
const mostBoxes = 60;
const pauseAfter = 15;
const longestStatement = 90;

/** Choices of which one may be gone while the others are not. */
const choiceWords = wordSet(
  'size sizes swatch swatches variant variants variation variations option options groesse taille talla taglia maat rozmiar velikost',
);
const badgeWords = wordSet('badge ribbon sticker flag tag label');
const choices = 'select,input[type="radio"],[role="radio"],[role="listbox"]';
const longestChoice = 40;

/**
 * What the page says of stock beside the goods: in a box that is named for it, else by the button,
 * else in any line, else by a button that can't be pressed, unless something must be chosen first.
 * `undefined` where it says nothing.
 */
export function* shownAvailability(
  document: Document,
  zone: Element | undefined,
  buttons: readonly BuyButton[],
  isElsewhere: IsElsewhere,
): Steps<ItemAvailability | undefined> {
  const inZone = (element: Element) => !zone || zone.contains(element);
  const canBuy = buttons.some(({ kind, enabled }) => kind === 'buy' && enabled);
  const all = yield* statements(document, isElsewhere);
  const stated = canBuy ? all.filter(({ element }) => !isPassing(element)) : all;
  const said =
    stated.find(({ element }) => inZone(element)) ??
    (zone?.tagName === 'BODY' ? stated[0] : undefined);
  if (said) return said.value;
  if (canBuy) return buttons.some(isForOrderingBefore) ? 'PreOrder' : 'InStock';
  if (buttons.some(({ kind }) => kind === 'sold-out')) return 'OutOfStock';
  const told = zone && (yield* toldAround(zone, isElsewhere));
  if (told) return told;
  if (buttons[0]?.kind === 'contact') return 'InStock';
  return buttons.length > 0 && !zone?.querySelector(choices) ? 'OutOfStock' : undefined;
}

const isForOrderingBefore = ({ element, kind }: BuyButton): boolean =>
  kind === 'buy' && readAvailability(shortText(element, longestChoice) ?? '') === 'PreOrder';

/** Whether a statement is of one choice, or on a badge that themes show and hide by a class above it. */
function isPassing(element: Element): boolean {
  if (hasWord(element, badgeWords)) return true;
  let at: Element | null = element;
  for (let step = 0; at && step < stepsAround; step++, at = at.parentElement) {
    if (at.tagName === 'LABEL' || at.getAttribute('role') === 'radio') return true;
    if (shortText(at, longestChoice) === undefined) return false;
    if (hasWord(at, choiceWords)) return true;
    const items = at.tagName === 'LI' ? at.parentElement?.childElementCount : undefined;
    if (items !== undefined && items > 1) return true;
  }
  return false;
}

/** What is said nearest to the goods, in their own box or in one of those around it. */
function* toldAround(zone: Element, isElsewhere: IsElsewhere): Steps<ItemAvailability | undefined> {
  let box: Element | null = zone;
  for (let step = 0; box && step < stepsAround; step++) {
    const told = yield* toldWithin(box, isElsewhere);
    if (told || box.tagName === 'BODY') return told;
    box = box.parentElement;
  }
  return undefined;
}

/** What a line beside the goods says of stock, in whatever box it stands. */
function* toldWithin(zone: Element, isElsewhere: IsElsewhere): Steps<ItemAvailability | undefined> {
  let seen = 0;
  for (const element of zone.querySelectorAll(lines)) {
    if (++seen > mostLines) break;
    if (seen % pauseAfter === 0) yield;
    if (element.childElementCount > 0) continue;
    const text = shortText(element, longestLine);
    const value = text && readAvailability(text);
    if (value && !isWithinUnshown(element) && !isElsewhere(element)) return value;
  }
  return undefined;
}

interface Statement {
  element: Element;
  value: ItemAvailability;
}

function* statements(document: Document, isElsewhere: IsElsewhere): Steps<Statement[]> {
  const found: Statement[] = [];
  let seen = 0;
  for (const element of document.querySelectorAll(stockBoxes)) {
    if (++seen > mostBoxes) break;
    if (seen % pauseAfter === 0) yield;
    if (/^(?:BUTTON|A|BODY|HTML|FORM|SCRIPT|INPUT|IMG)$/.test(element.tagName)) continue;
    if (!hasWord(element, stockWords) || isWithinUnshown(element) || isElsewhere(element)) continue;
    const text = shortText(element, longestStatement);
    const value = text && readAvailability(text);
    // What is written on a button is no statement.
    const isLabel = value === 'InStock' && element.querySelector('button,input') !== null;
    if (value && !isLabel) found.push({ element, value });
  }
  return found;
}
