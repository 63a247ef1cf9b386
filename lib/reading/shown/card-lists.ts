import { briefText } from '../visible-text.ts';

const fewestAlike = 3;
const mostCards = 2_000;
const cardSteps = 8;
const longestCard = 700;
/** With the white space of its source, and scripts. */
const longestCardRaw = 20_000;

/**
 * Tells what stands in a list of goods: in one of several boxes side by side that are alike, are
 * short, and hold a picture and a link each.
 */
export class CardLists {
  readonly #cards = new WeakMap<Element, ReadonlySet<Element>>();

  /** Whether an element stands in such a card; one that holds `own` is no card but these goods' own box. */
  has(element: Element, own: Element | undefined): boolean {
    let box = element;
    for (let step = 0; step < cardSteps && box.parentElement; step++, box = box.parentElement) {
      if (own && box.contains(own)) return false;
      if (this.#cardsIn(box.parentElement).has(box)) return true;
    }
    return false;
  }

  #cardsIn(parent: Element): ReadonlySet<Element> {
    let cards = this.#cards.get(parent);
    if (!cards) {
      cards = findCards(parent);
      this.#cards.set(parent, cards);
    }
    return cards;
  }
}

function findCards(parent: Element): ReadonlySet<Element> {
  const kinds = new Map<string, Element[]>();
  for (const child of parent.children) {
    const kind = `${child.tagName} ${child.getAttribute('class')?.trim().split(/\s+/)[0] ?? ''}`;
    const alike = kinds.get(kind);
    if (alike) alike.push(child);
    else kinds.set(kind, [child]);
  }
  const found = new Set<Element>();
  for (const alike of kinds.values()) {
    if (alike.length < fewestAlike) continue;
    const cards = alike.slice(0, mostCards).filter(isCardLike);
    if (cards.length >= fewestAlike) for (const card of cards) found.add(card);
  }
  return found;
}

const isCardLike = (box: Element): boolean =>
  box.firstElementChild !== null &&
  (box.tagName === 'A' || box.querySelector('a[href]') !== null) &&
  box.querySelector('img,picture,[style*="background-image"]') !== null &&
  (briefText(box, longestCardRaw)?.replace(/\s+/g, ' ').length ?? longestCardRaw) <= longestCard;
