/** Milliseconds until a failed loading is tried again, and how often it is. */
const pause = 1000;
const mostRetries = 3;

/**
 * A part of the content script that is loaded once a page wants it. A loading that fails is tried
 * again by itself, as long as the part is wanted.
 */
export class LatePart<Part> {
  readonly #load: () => Promise<Part>;
  readonly #onLoaded: (part: Part) => void;
  #part: Part | undefined;
  /** The end of the loading that is waited for now. */
  #loading: PromiseWithResolvers<void> | undefined;
  #isWanted = false;
  #failures = 0;
  #retrying: ReturnType<typeof setTimeout> | undefined;

  constructor(load: () => Promise<Part>, onLoaded: (part: Part) => void) {
    this.#load = load;
    this.#onLoaded = onLoaded;
  }

  get part(): Part | undefined {
    return this.#part;
  }

  /** Begins to load it, unless it is there or under way. Settles once it is there, or isn't waited for. */
  async want(): Promise<void> {
    this.#isWanted = true;
    if (this.#part) return;
    if (!this.#loading && !this.#retrying && this.#failures <= mostRetries) void this.#begin();
    await this.#loading?.promise;
  }

  /** It isn't tried again. */
  letGo(): void {
    this.#isWanted = false;
  }

  /** What it waits for may never come: it is begun anew when it is wanted. */
  forgetPending(): void {
    this.#loading?.resolve();
    this.#loading = undefined;
    this.#failures = 0;
  }

  async #begin(): Promise<void> {
    const loading = Promise.withResolvers<void>();
    this.#loading = loading;
    try {
      const part = await this.#load();
      if (this.#loading !== loading) return;
      this.#part = part;
      this.#onLoaded(part);
    } catch (error) {
      if (this.#loading === loading) this.#retryLater(error);
    } finally {
      if (this.#loading === loading) this.#loading = undefined;
      loading.resolve();
    }
  }

  #retryLater(error: unknown): void {
    console.warn('Touchstone could not load a part of itself into this page:', error);
    this.#failures += 1;
    this.#retrying = setTimeout(() => {
      this.#retrying = undefined;
      if (this.#isWanted) void this.want();
    }, pause);
  }
}
