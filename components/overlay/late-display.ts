import { LatePart } from '../../lib/late-part.ts';
import type { Display } from '../../lib/overlay/overlay.ts';
import type { VerdictsToShow } from '../../lib/overlay/verdicts-to-show.ts';
import type { PageDisplay } from './page-display.ts';
import { isOwn } from './tags.ts';

/** Loads what shows verdicts once there is one to show: on most pages there is none. */
export class LateDisplay implements Display {
  readonly #late: LatePart<PageDisplay>;
  #collapsed = false;

  /** @param onLoaded has shown what is right by then: the page may have changed meanwhile. */
  constructor(load: () => Promise<PageDisplay>, onLoaded: () => void) {
    this.#late = new LatePart(load, (display) => {
      display.collapseLine(this.#collapsed);
      onLoaded();
    });
  }

  get #display(): PageDisplay | undefined {
    return this.#late.part;
  }

  show(verdicts: VerdictsToShow): void {
    if (this.#display) this.#display.show(verdicts);
    else if (isAnything(verdicts)) void this.#late.want();
    else this.#late.letGo();
  }

  forgetPending(): void {
    this.#late.forgetPending();
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
    this.#late.letGo();
    this.#display?.removeAll();
  }
}

const isAnything = ({ cards, ofPage, summary, setBack }: VerdictsToShow): boolean =>
  cards.size + setBack.size > 0 || ofPage !== undefined || summary !== undefined;
