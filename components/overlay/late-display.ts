import type { Display } from '../../lib/overlay/overlay.ts';
import type { VerdictsToShow } from '../../lib/overlay/verdicts-to-show.ts';
import type { PageDisplay } from './page-display.ts';
import { isOwn } from './tags.ts';

/** Milliseconds until a failed loading is tried again, and how often it is. */
const pause = 1000;
const mostRetries = 3;

/** Loads what shows verdicts once there is one to show: on most pages there is none. */
export class LateDisplay implements Display {
  readonly #load: () => Promise<PageDisplay>;
  readonly #onLoaded: () => void;
  #display: PageDisplay | undefined;
  /** What is waited for now. */
  #loading: Promise<PageDisplay> | undefined;
  #isWanted = false;
  #failures = 0;
  #retrying: ReturnType<typeof setTimeout> | undefined;
  #collapsed = false;

  /** @param onLoaded has shown what is right by then: the page may have changed meanwhile. */
  constructor(load: () => Promise<PageDisplay>, onLoaded: () => void) {
    this.#load = load;
    this.#onLoaded = onLoaded;
  }

  show(verdicts: VerdictsToShow): void {
    this.#isWanted = isAnything(verdicts);
    if (this.#display) this.#display.show(verdicts);
    else this.#beginIfWanted();
  }

  #beginIfWanted(): void {
    if (this.#display || this.#loading || this.#retrying) return;
    if (!this.#isWanted || this.#failures > mostRetries) return;
    void this.#begin();
  }

  async #begin(): Promise<void> {
    const loading = this.#load();
    this.#loading = loading;
    try {
      const display = await loading;
      if (this.#loading !== loading) return;
      this.#display = display;
      display.collapseLine(this.#collapsed);
      this.#onLoaded();
    } catch (error) {
      if (this.#loading === loading) this.#retryLater(error);
    } finally {
      if (this.#loading === loading) this.#loading = undefined;
    }
  }

  #retryLater(error: unknown): void {
    console.warn('Touchstone could not show its verdicts:', error);
    this.#failures += 1;
    this.#retrying = setTimeout(() => {
      this.#retrying = undefined;
      this.#beginIfWanted();
    }, pause);
  }

  forgetPending(): void {
    this.#loading = undefined;
    this.#failures = 0;
  }

  collapseLine(collapsed: boolean): void {
    this.#collapsed = collapsed;
    this.#display?.collapseLine(collapsed);
  }

  doubt(node: Node): void {
    this.#display?.doubt(node);
  }

  isOwn(node: Node): boolean {
    return isOwn(node);
  }

  removeAll(): void {
    this.#isWanted = false;
    this.#display?.removeAll();
  }
}

const isAnything = ({ cards, ofPage, summary, setBack }: VerdictsToShow): boolean =>
  cards.size + setBack.size > 0 || ofPage !== undefined || summary !== undefined;
