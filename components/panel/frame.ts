import { say } from '../../lib/i18n.ts';
import { element } from '../badge/elements.ts';
import { keepFromPage } from '../badge/popover.ts';
import { panelSheet } from './sheet.ts';
import { panelTag } from './tag.ts';

const gap = 8;
/** As in the sheet: narrower windows have the panel along their lower edge. */
const narrow = '(max-width: 560px)';

/** A window over the page, in the browser's top layer: the page keeps its layout and its keys. */
export class PanelFrame {
  readonly #host = document.createElement(panelTag);
  readonly #frame = element('div', 'frame');
  readonly #onClose: () => void;
  #listening: AbortController | undefined;

  /** @param onClose told when Escape has closed it. */
  constructor(onClose: () => void) {
    this.#onClose = onClose;
    const root = this.#host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [panelSheet()];
    this.#frame.popover = 'manual';
    this.#frame.role = 'dialog';
    this.#frame.ariaLabel = say('extensionName');
    this.#frame.tabIndex = -1;
    this.#frame.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      this.close();
      this.#onClose();
    });
    root.append(this.#frame);
    keepFromPage(root);
  }

  /** What is shown is put in here. */
  get content(): HTMLElement {
    return this.#frame;
  }

  get isOpen(): boolean {
    return this.#listening !== undefined;
  }

  /** Opens beside what `anchor` tells the place of, and takes the focus. */
  open(anchor: () => DOMRect): void {
    if (this.#listening) return;
    document.documentElement.append(this.#host);
    this.#frame.showPopover();
    this.#listening = new AbortController();
    const place = () => placeBeside(anchor(), this.#frame);
    window.addEventListener('resize', place, { signal: this.#listening.signal });
    place();
    this.#frame.focus({ preventScroll: true });
  }

  close(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#host.remove();
  }
}

/** At the side with room, so that what it is about stays in sight. */
function placeBeside(anchor: DOMRect, frame: HTMLElement): void {
  if (matchMedia(narrow).matches) {
    frame.removeAttribute('style');
    return;
  }
  const { width } = frame.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const most = (clientWidth || innerWidth) - gap - width;
  const sides = [anchor.right + gap, anchor.left - gap - width];
  if (getComputedStyle(frame).direction === 'rtl') sides.reverse();
  const left = sides.find((side) => side >= gap && side <= most) ?? most;
  // What comes later makes it higher: it is held so that it can grow to its full height.
  const highest = Math.max(gap, innerHeight - gap - Math.min(680, innerHeight - 2 * gap));
  frame.style.left = `${Math.max(gap, left)}px`;
  frame.style.top = `${Math.max(gap, Math.min(anchor.top, highest))}px`;
}
