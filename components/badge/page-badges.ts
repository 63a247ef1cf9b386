import { type Placement, placementIn } from '../../lib/overlay/placement.ts';
import type { BadgeVerdict } from '../../lib/page-reading.ts';
import { type Badge, badgeTag, createBadge } from './badge.ts';
import type { BadgeTexts } from './texts.ts';

interface Standing {
  badge: Badge;
  placement: Placement;
}

/** The badges of a page: one at most in each card, and one in the window's corner for a listing's page. */
export class PageBadges {
  readonly #texts: BadgeTexts;
  readonly #inCards = new Map<Element, Standing>();
  #inWindow: Badge | undefined;
  readonly #heights = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries)
      this.#inCards.get(target)?.badge.pullUp(contentRect.height);
  });

  constructor(texts: BadgeTexts) {
    this.#texts = texts;
  }

  /** Shows these and no others. What stands already and is still right isn't touched. */
  show(wanted: ReadonlyMap<Element, BadgeVerdict>, ofPage?: BadgeVerdict): void {
    for (const [card, { badge }] of this.#inCards)
      if (wanted.get(card) !== badge.verdict || !card.isConnected) this.#removeFrom(card);
    // All that is asked of the page's layout is asked before anything is written.
    const placements = [...wanted.keys()]
      .filter((card) => !this.#inCards.has(card))
      .map((card) => [card, placementIn(card)] as const);
    for (const [card, placement] of placements) {
      const verdict = wanted.get(card);
      if (verdict)
        this.#inCards.set(card, { badge: createBadge(verdict, placement, this.#texts), placement });
    }
    for (const [card, { badge, placement }] of this.#inCards) {
      badge.host.hidden = false;
      // Frameworks that draw a card anew drop what they don't know.
      if (badge.host.parentNode !== card) card.append(badge.host);
      if (placement === 'pulled-up') this.#heights.observe(card);
    }
    this.#showInWindow(ofPage);
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

  isOwn(node: Node): boolean {
    return node.nodeName.toLowerCase() === badgeTag;
  }

  removeAll(): void {
    for (const card of this.#inCards.keys()) this.#removeFrom(card);
    this.#showInWindow(undefined);
    this.#heights.disconnect();
  }

  #removeFrom(card: Element): void {
    this.#inCards.get(card)?.badge.remove();
    this.#inCards.delete(card);
    this.#heights.unobserve(card);
  }

  #showInWindow(verdict: BadgeVerdict | undefined): void {
    if (verdict !== this.#inWindow?.verdict) {
      this.#inWindow?.remove();
      this.#inWindow = verdict && createBadge(verdict, 'window', this.#texts);
    }
    if (this.#inWindow && !this.#inWindow.host.isConnected)
      document.documentElement.append(this.#inWindow.host);
  }
}
