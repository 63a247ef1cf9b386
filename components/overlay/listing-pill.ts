import type { OwnListing } from '../../lib/overlay/verdicts-to-show.ts';
import { type Badge, createBadge } from '../badge/badge.ts';
import type { BadgeTexts } from '../badge/texts.ts';
import type { PagePanel } from '../panel/page-panel.tsx';
import type { PanelRequests } from '../panel/requests.ts';
import type { Standing } from './beside-price.ts';

/** The badge of the listing that a page is about: beside the price, and opening the panel. */
export class ListingPill {
  readonly #texts: BadgeTexts;
  readonly #requests: PanelRequests;
  readonly #isOwn: (node: Node) => boolean;
  #badge: Badge | undefined;
  #standing: Standing | undefined;
  #isPlaced = false;
  #panel: PagePanel | undefined;

  constructor(texts: BadgeTexts, requests: PanelRequests, isOwn: (node: Node) => boolean) {
    this.#texts = texts;
    this.#requests = requests;
    this.#isOwn = isOwn;
  }

  show(own: OwnListing | undefined): void {
    if (!own) {
      this.#take();
      // Another choice of the article may only be waiting for its verdict.
      void this.#panel?.refresh();
      return;
    }
    if (own.verdict !== this.#badge?.verdict) {
      this.#take();
      this.#badge = createBadge(own.verdict, 'window', this.#texts, () => this.#requests.report(), {
        isOpen: () => this.#panel?.isOpen ?? false,
        toggle: () => void this.#toggle(),
      });
      void this.#panel?.refresh();
      void this.#place(this.#badge, own);
    } else if (this.#standing?.holds() === false) void this.#place(this.#badge, own);
    else if (this.#isPlaced) this.#stand(this.#badge);
  }

  remove(): void {
    this.#take();
    if (this.#panel?.isOpen) this.#panel.close();
  }

  #take(): void {
    this.#standing?.end();
    this.#standing = undefined;
    this.#badge?.remove();
    this.#badge = undefined;
    this.#isPlaced = false;
  }

  /** Beside the price where there is room, else in the window's corner. */
  async #place(badge: Badge, { listing }: OwnListing): Promise<void> {
    try {
      // Most pages have no listing of their own to show a verdict on.
      const { standBesidePrice } = await import('./beside-price.ts');
      if (this.#badge !== badge) return;
      this.#standing?.end();
      this.#standing = standBesidePrice(badge, listing, this.#isOwn);
    } catch (error) {
      console.warn('Touchstone could not look for the price:', error);
    }
    if (this.#badge !== badge) return;
    this.#isPlaced = true;
    this.#stand(badge);
  }

  /** Pages that draw themselves anew drop what they don't know. */
  #stand({ host }: Badge): void {
    if (!host.isConnected) document.documentElement.append(host);
  }

  async #toggle(): Promise<void> {
    if (this.#panel?.isOpen) return this.#panel.close();
    try {
      const { PagePanel } = await import('../panel/page-panel.tsx');
      this.#panel ??= new PagePanel(this.#requests);
    } catch (error) {
      // The extension was updated or removed behind the page's back.
      console.warn('Touchstone could not open its panel:', error);
      this.#badge?.tellMeaning();
      return;
    }
    this.#panel.open(
      () => this.#badge?.box() ?? new DOMRect(),
      () => this.#badge?.returnFocus(),
    );
  }
}
