import type { Display } from '../../lib/overlay/overlay.ts';
import type { VerdictsToShow } from '../../lib/overlay/verdicts-to-show.ts';
import type { PageDisplay } from './page-display.ts';
import { isOwn } from './tags.ts';

/** Loads what shows verdicts once there is one to show: on most pages there is none. */
export class LateDisplay implements Display {
  readonly #load: () => Promise<PageDisplay>;
  readonly #onLoaded: () => void;
  #display: PageDisplay | undefined;
  #isLoading = false;
  #collapsed = false;

  /** @param onLoaded has shown what is right by then: the page may have changed meanwhile. */
  constructor(load: () => Promise<PageDisplay>, onLoaded: () => void) {
    this.#load = load;
    this.#onLoaded = onLoaded;
  }

  show(verdicts: VerdictsToShow): void {
    if (this.#display) this.#display.show(verdicts);
    else if (!this.#isLoading && isAnything(verdicts)) void this.#begin();
  }

  async #begin(): Promise<void> {
    this.#isLoading = true;
    try {
      this.#display = await this.#load();
      this.#display.collapseLine(this.#collapsed);
      this.#onLoaded();
    } catch (error) {
      // With the next reading it is tried again.
      console.warn('Touchstone could not show its verdicts:', error);
    } finally {
      this.#isLoading = false;
    }
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
    this.#display?.removeAll();
  }
}

const isAnything = ({ cards, ofPage, summary, setBack }: VerdictsToShow): boolean =>
  cards.size + setBack.size > 0 || ofPage !== undefined || summary !== undefined;
