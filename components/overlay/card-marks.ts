import { badgeTag } from './tags.ts';

const attribute = 'data-touchstone-card';

/**
 * Dimming leaves the badge as it is, and ends where somebody looks closer. What is important in a
 * layer wins over all that is important outside of layers.
 */
const css = `@layer touchstone {
[${attribute}="hide"] { display: none !important; }
[${attribute}="dim"]:not(:hover, :focus-within) > :not(${badgeTag}) { opacity: 0.3 !important; }
}`;

/**
 * Dims and hides cards of the page. By an attribute and a sheet of our own, not by the cards' own
 * styles: these belong to the page, and readers take a card whose style hides it for no offer.
 */
export class CardMarks {
  #marked: ReadonlySet<Element> = new Set();
  #sheet: CSSStyleSheet | undefined;

  /** Sets these cards back and no others. */
  show(cards: ReadonlySet<Element>, fate: 'dim' | 'hide'): void {
    for (const card of this.#marked) if (!cards.has(card)) card.removeAttribute(attribute);
    if (cards.size > 0) this.#adoptSheet();
    for (const card of cards)
      if (card.getAttribute(attribute) !== fate) card.setAttribute(attribute, fate);
    this.#marked = cards;
  }

  /** Takes the mark from the card that `node` is in, until it is set back again. */
  doubt(node: Node): void {
    if (this.#marked.size === 0) return;
    for (let at: Node | null = node; at; at = at.parentNode)
      if (this.#marked.has(at as Element)) (at as Element).removeAttribute(attribute);
  }

  #adoptSheet(): void {
    if (this.#sheet && document.adoptedStyleSheets.includes(this.#sheet)) return;
    this.#sheet ??= new CSSStyleSheet();
    this.#sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
  }
}
