import type { BadgeVerdict } from '../page-reading.ts';
import type { ReadListing } from '../reading/reading.ts';

/** A listing of this visit, under the key by which the worker knows it. */
export interface KnownListing {
  readonly key: string;
  sent: boolean;
  verdict?: BadgeVerdict;
}

export interface Recognised {
  readonly read: ReadListing;
  readonly known: KnownListing;
}

/**
 * Tells listings that were sent from new and changed ones. A listing is known by all that was read
 * of it, not by its place: a card that is used again for another listing is another listing.
 */
export class KnownListings {
  #known = new Map<string, KnownListing>();
  #count = 0;
  /** Of what was read and stands: a card that is still the same is the same object. */
  readonly #prints = new WeakMap<ReadListing, string>();

  /** The listings of a reading; those that are no longer on the page are forgotten. */
  recognise(listings: readonly ReadListing[]): Recognised[] {
    const before = this.#known;
    this.#known = new Map();
    return listings.map((read) => {
      const print = this.#printOf(read);
      const known = this.#known.get(print) ?? before.get(print) ?? this.#next();
      this.#known.set(print, known);
      return { read, known };
    });
  }

  /** Has everything sent again. Verdicts stand until others come: they rest on the listing alone. */
  unsend(): void {
    for (const known of this.#known.values()) known.sent = false;
  }

  #printOf(read: ReadListing): string {
    let print = this.#prints.get(read);
    if (print === undefined) {
      print = JSON.stringify([read.listing, read.unread]);
      this.#prints.set(read, print);
    }
    return print;
  }

  #next(): KnownListing {
    const key = String(this.#count);
    this.#count += 1;
    return { key, sent: false };
  }
}
