import type { PageReading, PageVerdicts } from '../page-reading.ts';
import type { Reading } from '../reading/reading.ts';
import type { Recognised } from './known-listings.ts';

/** A worker that doesn't answer so often in a row is not asked again before the page changes. */
const mostFailures = 3;

export interface ConversationOptions {
  send: (reading: PageReading) => Promise<PageVerdicts>;
  /** Whether one of `lib/marketplaces/` reads the page. */
  known: boolean;
  /** Verdicts came. */
  onVerdicts: () => void;
  /** Something must be told once more. */
  onMore: () => void;
}

/** What this page told the worker of a visit, and what it must still tell. */
export class Conversation {
  readonly #options: ConversationOptions;
  #visit = crypto.randomUUID();
  /** What the last message said was on the page. */
  #told: string | undefined;
  #asked = false;
  #failures = 0;

  constructor(options: ConversationOptions) {
    this.#options = options;
  }

  get visit(): string {
    return this.#visit;
  }

  /** Another page is shown now. */
  beginVisit(): void {
    this.#visit = crypto.randomUUID();
    // The worker still holds the last page's listings: the next message replaces them.
    this.#told = this.#told === undefined ? undefined : '';
  }

  /** The next message is sent even if nothing is new. */
  ask(): void {
    this.#asked = true;
  }

  /** Tells the worker what is new, if anything is; true if so. */
  tell(
    { page, marketplace, changed }: Reading,
    url: string,
    listings: readonly Recognised[],
  ): boolean {
    const byKey = new Map(listings.map((one) => [one.known.key, one]));
    const present = [...byKey.keys()];
    const fresh = [...byKey.values()].filter(({ known }) => !known.sent);
    const telling = `${page} ${changed.join()} ${present.join()}`;
    if (!this.#asked && fresh.length === 0) {
      if (telling === this.#told) return false;
      // A page with nothing on it wakes no worker, unless it follows one that had something.
      if (present.length === 0 && this.#told === undefined) return false;
    }
    this.#asked = false;
    this.#told = telling;
    for (const { known } of fresh) known.sent = true;
    this.#options
      .send({
        visit: this.#visit,
        url,
        page,
        marketplace,
        known: this.#options.known,
        changed,
        present,
        listings: fresh.map(({ read, known }) => ({
          key: known.key,
          listing: read.listing,
          unread: read.unread,
        })),
      })
      .then(
        (verdicts) => this.#take(verdicts, listings),
        (error: unknown) => this.#retry(error, fresh),
      );
    return true;
  }

  #take({ verdicts, unknown }: PageVerdicts, listings: readonly Recognised[]): void {
    this.#failures = 0;
    const byKey = new Map(verdicts.map((verdict) => [verdict.key, verdict]));
    const lost = new Set(unknown);
    for (const { known } of listings) {
      const verdict = byKey.get(known.key);
      // A badge whose verdict is still the same isn't drawn anew.
      if (verdict && JSON.stringify(verdict) !== JSON.stringify(known.verdict))
        known.verdict = verdict;
      if (lost.has(known.key)) known.sent = false;
    }
    this.#options.onVerdicts();
    if (lost.size > 0) this.#options.onMore();
  }

  /** The worker was stopped in the middle, or the extension is gone, which the next look finds out. */
  #retry(error: unknown, unsent: readonly Recognised[]): void {
    for (const { known } of unsent) known.sent = false;
    this.#failures += 1;
    if (this.#failures < mostFailures) this.#options.onMore();
    else console.warn('Touchstone could not weigh this page:', error);
  }
}
