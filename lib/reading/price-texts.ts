import type { CurrencyContext } from '../listing/currencies.ts';
import type { FoundPrice } from '../listing/found-price.ts';
import { plainPrice } from '../listing/plain-price.ts';
import type { parsePrices } from '../listing/prices.ts';

/**
 * Reads the texts of a page's prices. Most hold nothing but a price; what tells prices among words
 * is larger than all the rest that reads a card, and a content script does without it until one of
 * its page's prices has words.
 */
export class PriceTexts {
  readonly #parse: typeof parsePrices | undefined;
  #wanted = false;

  constructor(parse: typeof parsePrices | undefined) {
    this.#parse = parse;
  }

  pricesIn(text: string, context: CurrencyContext): FoundPrice[] {
    if (this.#parse) return this.#parse(text, context);
    const plain = plainPrice(text, context);
    if (plain) return [{ ...plain, role: 'price' }];
    this.#wanted ||= /\p{Nd}/u.test(text);
    return [];
  }

  /** Whether a price was left unread for want of what tells it among words. */
  get isMissed(): boolean {
    return this.#wanted && !this.#parse;
  }
}
