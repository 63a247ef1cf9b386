import type { headingInTitle, inOrderOfTrust } from './order-of-trust.ts';
import type { stateFields } from './product-state.ts';
import type { readAnyShop } from './read.ts';
import type { offerShownPrice, readListedCards } from './read-listed-cards.ts';
import type { readShown, readShownInSteps } from './shown/read-shown.ts';

/** What reads a page that nothing is known of: by what it shows, and by the shape of its state. */
export interface AnyShopReaders {
  readAnyShop: typeof readAnyShop;
  readListedCards: typeof readListedCards;
  offerShownPrice: typeof offerShownPrice;
  readShown: typeof readShown;
  readShownInSteps: typeof readShownInSteps;
  stateFields: typeof stateFields;
  headingInTitle: typeof headingInTitle;
  inOrderOfTrust: typeof inOrderOfTrust;
}

/**
 * The readers for any shop, where they are at hand. They are half of all that reads, and a
 * marketplace's page that its file reads whole needs none of them: a content script does without
 * until one is wanted.
 */
export class AnyShop {
  readonly #readers: AnyShopReaders | undefined;
  #wanted = false;

  constructor(readers: AnyShopReaders | undefined) {
    this.#readers = readers;
  }

  readers(): AnyShopReaders | undefined {
    this.#wanted = true;
    return this.#readers;
  }

  /** Whether something was left unread for want of them. */
  get isMissed(): boolean {
    return this.#wanted && !this.#readers;
  }
}
