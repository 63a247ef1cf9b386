import { type Placement, placementIn } from '../../lib/overlay/placement.ts';
import { StandInCard } from '../../lib/overlay/stand-in-card.ts';
import type { BadgeVerdict } from '../../lib/page-reading.ts';
import { type Badge, createBadge } from './badge.ts';
import type { BadgeTexts } from './texts.ts';

interface Standing {
  badge: Badge;
  placement: Placement;
}

/** The badges in a page's cards: one at most in each. */
export class PageBadges {
  readonly #texts: BadgeTexts;
  readonly #report: (key: string) => Promise<void>;
  readonly #inCards = new Map<Element, Standing>();
  readonly #stand = new StandInCard();
  /** Tells of new sizes when the page's layout is done: asking for places costs nothing then. */
  readonly #sizes = new ResizeObserver((entries) => {
    const fits = entries.flatMap(({ target, contentRect: { width } }) => {
      const standing = this.#inCards.get(target);
      if (!standing) return [];
      const { badge, placement } = standing;
      // The card is what it is placed by, from the inside of its border.
      if (placement === 'corner') return [{ badge, width: target.clientWidth, up: 0 }];
      const up = badge.host.getBoundingClientRect().top - target.getBoundingClientRect().top;
      return [{ badge, width, up }];
    });
    for (const { badge, ...into } of fits) badge.fit(into);
  });

  /** @param report reports the listing with a key. */
  constructor(texts: BadgeTexts, report: (key: string) => Promise<void>) {
    this.#texts = texts;
    this.#report = report;
  }

  /** Shows these and no others. What stands already and is still right isn't touched. */
  show(wanted: ReadonlyMap<Element, BadgeVerdict>): void {
    // All that is asked of the page's layout is asked before anything is written.
    const missing = [...wanted]
      .filter(([card, verdict]) => this.#inCards.get(card)?.badge.verdict !== verdict)
      .map(([card, verdict]) => ({ card, verdict, placement: placementIn(card) }));
    for (const [card, { badge }] of this.#inCards)
      if (wanted.get(card) !== badge.verdict || !card.isConnected) this.#removeFrom(card);
    for (const { card, verdict, placement } of missing)
      this.#inCards.set(card, { badge: this.#badgeOf(verdict, placement), placement });
    // Frameworks that draw a card anew drop what they don't know.
    const fallen = [...this.#inCards].filter(([card, { badge }]) => badge.host.parentNode !== card);
    this.#stand.put(fallen.map(([card, { badge }]) => ({ card, host: badge.host })));
    for (const [card, { badge }] of this.#inCards) {
      badge.host.hidden = false;
      this.#sizes.observe(card);
    }
  }

  #badgeOf(verdict: BadgeVerdict, placement: Placement): Badge {
    return createBadge(verdict, placement, this.#texts, () => this.#report(verdict.key));
  }

  /** Hides the badge of the card that `node` is in, until it is shown again. */
  doubt(node: Node): void {
    if (this.#inCards.size === 0) return;
    for (let at: Node | null = node; at; at = at.parentNode) {
      const standing = this.#inCards.get(at as Element);
      if (standing) {
        standing.badge.host.hidden = true;
        return;
      }
    }
  }

  removeAll(): void {
    for (const card of this.#inCards.keys()) this.#removeFrom(card);
    this.#sizes.disconnect();
  }

  #removeFrom(card: Element): void {
    this.#inCards.get(card)?.badge.remove();
    this.#inCards.delete(card);
    this.#sizes.unobserve(card);
  }
}
