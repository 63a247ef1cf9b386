import type { Page } from './page.ts';
import type { Place } from './places.ts';
import { quickSelector } from './quick-selector.ts';
import { at } from './state.ts';
import { briefText, ownText, visibleText } from './visible-text.ts';

/** Where places are looked up: the whole page, one card of it, or one item of its state. */
export interface Scope {
  page: Page;
  /** The card, or the document. */
  root: ParentNode;
  item?: unknown;
  /** The card's link; on a listing page the page's address. */
  url: string;
  /** The value beside a label; of a listing's own page. */
  labelled?: (names: RegExp) => string | undefined;
}

/** An amount is set in few: sign, whole, mark, decimals. */
const mostParts = 5;
/** With the white space of its source. */
const longestLine = 1_000;
const mostLineNodes = 30;

type CssPlace = Extract<Place, { from: 'css' }>;

/** What a place holds, unchecked; nothing where it is not there. */
export function resolvePlace(place: Place, scope: Scope): unknown {
  switch (place.from) {
    case 'css':
      return resolveCss(place, scope);
    case 'state':
      return matched(at(scope.page.state(place.root), place.path), place.match);
    case 'item':
      return matched(at(scope.item, place.path), place.match);
    case 'url':
      return meant(matched(decoded(scope.url), place.match), place.means);
    case 'html':
      return scope.page.scripts.reduce<unknown>((found, script) => {
        const value = found ?? matched(script, place.match);
        return meant(value, place.means);
      }, undefined);
    case 'label':
      return scope.labelled?.(place.names);
    case 'fixed':
      return place.value;
  }
}

/** What to call a place in a Listing's sources. */
export function placeName(place: Place): string {
  switch (place.from) {
    case 'css':
      return `css ${place.selector}`;
    case 'state':
      return `state ${place.root}.${place.path}`;
    case 'item':
      return `state ${place.path}`;
    default:
      return place.from;
  }
}

function resolveCss(place: CssPlace, { root }: Scope): unknown {
  if (place.joined) {
    const parts = [...root.querySelectorAll(inOrder(place, root).join())].slice(0, mostParts);
    return matched(parts.map((part) => textAt(place, part)).join(''), place.match);
  }
  if (place.all) {
    const values = [...root.querySelectorAll(inOrder(place, root).join())]
      .slice(0, 60)
      .map((element) => valueAt(place, element));
    const found = values.filter((value) => value !== undefined && value !== '');
    return found.length ? found : undefined;
  }
  for (const selector of inOrder(place, root)) {
    const value = firstValue(place, root, selector);
    if (value === undefined) continue;
    if (place.means !== undefined) return place.means;
    return place.tiers ? { tiers: value } : value;
  }
  return undefined;
}

const elementNode = 1;
const orders = new WeakMap<CssPlace, readonly string[]>();

/** A selector list is an order of preference, which querySelector's document order is not. */
function inOrder(place: CssPlace, root: ParentNode): readonly string[] {
  let order = orders.get(place);
  if (!order) {
    order = place.selector.split(/,(?![^([]*[)\]])/).map((selector) => selector.trim());
    // A whole page is searched as the browser does best.
    if (root.nodeType === elementNode) order = order.map(quickSelector);
    orders.set(place, order);
  }
  return order;
}

function valueAt(place: CssPlace, element: Element): string | undefined {
  if (place.attr === undefined) return matched(textAt(place, element), place.match) as string;
  for (const name of place.attr.split(',')) {
    const written = element.getAttribute(name);
    const value = written && /srcset$/.test(name) ? largestSource(written) : written;
    const found = value ? matched(value, place.match) : undefined;
    if (typeof found === 'string' && found !== '' && !/^data:/.test(found)) return found;
  }
  return undefined;
}

/**
 * The first element as a rule has the value: the others are looked for when it hasn't. `:scope` is
 * the card itself, which `querySelectorAll` never gives.
 */
function firstValue(place: CssPlace, root: ParentNode, selector: string): string | undefined {
  if (isOfCardItself(selector)) {
    const card = root as Element;
    return card.matches?.(selector.replace(':scope', '*'))
      ? valueAt(place, card) || undefined
      : undefined;
  }
  const first = root.querySelector(selector);
  if (!first) return undefined;
  const value = valueAt(place, first);
  if (value) return value;
  for (const other of root.querySelectorAll(selector)) {
    const otherValue = other === first ? undefined : valueAt(place, other);
    if (otherValue) return otherValue;
  }
  return undefined;
}

const isOfCardItself = (selector: string): boolean =>
  selector.startsWith(':scope') && /^:scope(?:$|[[.#:])/.test(selector);

/** Blocks are kept apart where prices stand in them: '690' and '100 pieces' are no '690 100'. */
const textAt = (place: CssPlace, element: Element): string =>
  place.line && briefText(element, longestLine, mostLineNodes) === undefined
    ? ''
    : place.own
      ? ownText(element)
      : visibleText(element, 20_000, place.tiers ? ' | ' : ' ');

/** The last candidate of a srcset is as a rule the largest. */
const largestSource = (srcset: string): string | undefined =>
  srcset.split(/,\s+/).at(-1)?.trim().split(/\s+/)[0];

function matched(value: unknown, pattern: RegExp | undefined): unknown {
  if (!pattern) return value;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const found = pattern.exec(String(value));
  if (!found) return undefined;
  const groups = found.slice(1).filter((group) => group !== undefined);
  return groups.length > 0 ? groups.join('') : found[0];
}

/** That something is there may say more than what it is. */
const meant = (value: unknown, means: string | undefined): unknown =>
  value === undefined ? undefined : (means ?? value);

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
