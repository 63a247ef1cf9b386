type End = 'append' | 'prepend';

/**
 * Which end of a card a badge stands at. It is out of the card's flow, but a rule such as
 * `:not(:last-child)` counts it: then the other end may be free of such rules.
 */
export class StandInCard {
  /** By what cards of a page have in common, so that one of them is tried for all. */
  readonly #ends = new Map<string, End>();

  put(host: Element, card: Element): void {
    const kind = `${card.localName}.${card.className}`;
    const end = this.#ends.get(kind);
    if (end) card[end](host);
    else this.#ends.set(kind, tryEnds(host, card));
  }
}

function tryEnds(host: Element, card: Element): End {
  const before = footprint(card, host);
  for (const end of ['append', 'prepend'] as const) {
    card[end](host);
    if (footprint(card, host) === before) return end;
  }
  card.append(host);
  return 'append';
}

/** Where the card and what is directly in it stand. */
function footprint(card: Element, host: Element): string {
  const parts = [card, ...card.children].filter((part) => part !== host);
  return parts
    .map((part) => part.getBoundingClientRect())
    .map(({ x, y, width, height }) => `${x} ${y} ${width} ${height}`)
    .join();
}
