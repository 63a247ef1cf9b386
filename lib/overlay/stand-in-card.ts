type End = 'append' | 'prepend';

/**
 * Which end of a card a badge stands at. It is out of the card's flow, but a rule such as
 * `:not(:last-child)` counts it: then the other end may be free of such rules.
 */
export class StandInCard {
  /** By what cards of a page have in common, so that one of them is tried for all. */
  readonly #ends = new Map<string, End>();

  /** Puts badges into their cards. The page's layout is asked before and after all of it, not between. */
  put(badges: readonly { card: Element; host: Element }[]): void {
    const untried = new Map<string, { card: Element; host: Element; before: string }>();
    for (const { card, host } of badges) {
      const kind = kindOf(card);
      if (!this.#ends.has(kind) && !untried.has(kind))
        untried.set(kind, { card, host, before: footprint(card, host) });
    }
    for (const { card, host } of badges) card[this.#ends.get(kindOf(card)) ?? 'append'](host);
    for (const [kind, { card, host, before }] of untried) {
      if (footprint(card, host) === before) this.#ends.set(kind, 'append');
      else {
        card.prepend(host);
        this.#ends.set(kind, footprint(card, host) === before ? 'prepend' : 'append');
        const end = this.#ends.get(kind) ?? 'append';
        for (const one of badges) if (kindOf(one.card) === kind) one.card[end](one.host);
      }
    }
  }
}

const kindOf = (card: Element): string => `${card.localName}.${card.className}`;

/** Where in the card that is directly in it stands: other cards' badges may move it as a whole. */
function footprint(card: Element, host: Element): string {
  const own = card.getBoundingClientRect();
  const parts = [...card.children].filter((part) => part !== host);
  return [own, ...parts.map((part) => part.getBoundingClientRect())]
    .map(({ x, y, width, height }) => `${x - own.x} ${y - own.y} ${width} ${height}`)
    .join();
}
