import { type Placement, placementIn } from '../../lib/overlay/placement.ts';
import { StandInCard } from '../../lib/overlay/stand-in-card.ts';
import type { BadgeVerdict } from '../../lib/page-reading.ts';
import { type Badge, createBadge } from './badge.ts';
import type { BadgeTexts } from './texts.ts';

/** A card that is to have a badge once it comes near the view. */
interface Wanting {
  verdict: BadgeVerdict;
  /** It may be another listing's by now: it gets none before it is shown again. */
  isDoubted: boolean;
  standing?: Standing;
}

interface Standing {
  badge: Badge;
  placement: Placement;
  /** CSS pixels of the card's inside, once it is known. */
  width: number | undefined;
}

/** How near to the view cards have their badges: one more window above, below and to the sides. */
const near = { rootMargin: '100%', scrollMargin: '100%' };

/**
 * The badges in a page's cards: one at most in each. Cards far from the view have theirs when they
 * come near it: a page that is scrolled through for long would be slowed down by thousands.
 */
export class PageBadges {
  readonly #texts: BadgeTexts;
  readonly #report: (key: string) => Promise<void>;
  readonly #cards = new Map<Element, Wanting>();
  readonly #near = new Set<Element>();
  readonly #stand = new StandInCard();
  readonly #view = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      // It may be told of a card that was forgotten meanwhile.
      if (!this.#cards.has(entry.target)) continue;
      if (isNear(entry)) this.#near.add(entry.target);
      else this.#leave(entry.target);
    }
    this.#fill();
  }, near);
  /**
   * Tells of new sizes when the page's layout is done: asking for places costs nothing then. Of the
   * badges as well: one that was hidden stands nowhere, and is placed once it is seen again.
   */
  readonly #sizes = new ResizeObserver((entries) => {
    const resized = new Set<Element>();
    for (const { target, contentRect } of entries) {
      const standing = this.#cards.get(target)?.standing;
      if (standing) standing.width = contentRect.width;
      const card = standing ? target : target.parentElement;
      if (card) resized.add(card);
    }
    const fits = [...resized].flatMap((card) => {
      const standing = this.#cards.get(card)?.standing;
      if (!standing) return [];
      const { badge, placement, width } = standing;
      if (width === undefined || badge.host.getClientRects().length === 0) return [];
      // The card is what it is placed by, from the inside of its border.
      if (placement === 'corner') return [{ badge, width: card.clientWidth, up: 0 }];
      const up = badge.host.getBoundingClientRect().top - card.getBoundingClientRect().top;
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
    for (const card of this.#cards.keys())
      if (!wanted.has(card) || !card.isConnected) this.#forget(card);
    for (const [card, verdict] of wanted) {
      const wanting = this.#cards.get(card);
      if (wanting) {
        wanting.verdict = verdict;
        wanting.isDoubted = false;
        if (wanting.standing) wanting.standing.badge.host.hidden = false;
      } else {
        this.#cards.set(card, { verdict, isDoubted: false });
        this.#view.observe(card);
      }
    }
    this.#fill();
    // What else stands in a card may have pushed its badge without making the card another size.
    for (const card of this.#near) this.#measure(card);
  }

  /** Puts badges into the cards near the view that have none, or a wrong one. */
  #fill(): void {
    const wanting = [...this.#near].flatMap((card) => {
      const one = this.#cards.get(card);
      return one && !one.isDoubted ? [{ card, one }] : [];
    });
    // All that is asked of the page's layout is asked before anything is written.
    const missing = wanting
      .filter(({ one }) => one.standing?.badge.verdict !== one.verdict)
      .map(({ card, one }) => ({ one, placement: placementIn(card) }));
    for (const { one, placement } of missing) {
      if (one.standing) this.#takeOut(one.standing);
      one.standing = { badge: this.#badgeOf(one.verdict, placement), placement, width: undefined };
    }
    // Frameworks that draw a card anew drop what they don't know.
    const fallen = wanting.flatMap(({ card, one: { standing } }) =>
      standing && standing.badge.host.parentNode !== card
        ? [{ card, host: standing.badge.host }]
        : [],
    );
    this.#stand.put(fallen);
    for (const { card } of fallen) this.#measure(card);
  }

  /** Has the badge placed: a size is told once for each time that it is asked anew. */
  #measure(card: Element): void {
    const standing = this.#cards.get(card)?.standing;
    if (!standing) return;
    for (const one of [card, standing.badge.host]) {
      this.#sizes.unobserve(one);
      this.#sizes.observe(one);
    }
  }

  #takeOut({ badge }: Standing): void {
    this.#sizes.unobserve(badge.host);
    badge.remove();
  }

  #badgeOf(verdict: BadgeVerdict, placement: Placement): Badge {
    return createBadge(verdict, placement, this.#texts, () => this.#report(verdict.key));
  }

  /** Hides the badge of the card that `node` is in, until it is shown again. */
  doubt(node: Node): void {
    if (this.#cards.size === 0) return;
    for (let at: Node | null = node; at; at = at.parentNode) {
      const wanting = this.#cards.get(at as Element);
      if (wanting) {
        wanting.isDoubted = true;
        if (wanting.standing) wanting.standing.badge.host.hidden = true;
        return;
      }
    }
  }

  removeAll(): void {
    for (const card of this.#cards.keys()) this.#forget(card);
  }

  /** A card far from the view has no badge, unless somebody is in it. */
  #leave(card: Element): void {
    const standing = this.#cards.get(card)?.standing;
    if (standing && standing.badge.host === document.activeElement) {
      const askAgain = () => {
        this.#view.unobserve(card);
        if (this.#cards.has(card)) this.#view.observe(card);
      };
      standing.badge.host.addEventListener('focusout', askAgain, { once: true });
      return;
    }
    this.#near.delete(card);
    this.#sizes.unobserve(card);
    if (standing) this.#takeOut(standing);
  }

  #forget(card: Element): void {
    const standing = this.#cards.get(card)?.standing;
    this.#cards.delete(card);
    this.#near.delete(card);
    this.#sizes.unobserve(card);
    if (standing) this.#takeOut(standing);
    // Last: whoever was in the badge left it just now.
    this.#view.unobserve(card);
  }
}

/** What has no box of its own is nowhere, though what is in it may be seen. */
function isNear({ isIntersecting, target, boundingClientRect: box }: IntersectionObserverEntry) {
  if (isIntersecting) return true;
  return box.width + box.height === 0 && getComputedStyle(target).display === 'contents';
}
