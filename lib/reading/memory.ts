import type { Page } from './page.ts';
import type { ReadListing } from './reading.ts';

/**
 * What was read of a living page and still stands, so that another look reads only what changed.
 * Whoever keeps it tells it of every change (`forget`); a page of another address has another one.
 */
export class ReadingMemory {
  #cards = new WeakMap<Element, ReadListing | null>();
  #changed = new WeakSet<Node>();
  #context = '';
  /** The page as it was looked at last: its scripts are parsed again only if they are others. */
  page: Page | undefined;

  /** The page is in this language and currency: what was read as in others must be read again. */
  beginReading(language: string | undefined, currency: string | undefined): void {
    const context = `${language} ${currency}`;
    if (context !== this.#context) this.#cards = new WeakMap();
    this.#context = context;
  }

  /** What a card read as; `null` if it was no offer, `undefined` if it must be read. */
  card(element: Element): ReadListing | null | undefined {
    return this.#cards.get(element);
  }

  /** A card is read from here on: what changed before, the reading sees. */
  beginCard(element: Element): void {
    this.#changed.delete(element);
  }

  /** Keeps what a card read as, unless it changed while it was read. */
  keep(element: Element, read: ReadListing | undefined): void {
    if (!this.#changed.has(element)) this.#cards.set(element, read ?? null);
  }

  /** A node's content, or where it stands, is another now. */
  forget(node: Node): void {
    for (let at: Node | null = node; at; at = at.parentNode) {
      this.#changed.add(at);
      if (at.nodeType === 1) this.#cards.delete(at as Element);
    }
  }

  /** Nothing has changed yet that the look now beginning won't see. */
  beginLook(): void {
    this.#changed = new WeakSet();
  }

  /** Whether an offer's box is as it was when it was read, though the look took several slices. */
  stands({ element }: ReadListing): boolean {
    return element === undefined || !this.#changed.has(element);
  }
}
