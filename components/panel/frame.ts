import { say } from '../../lib/i18n.ts';
import { element } from '../badge/elements.ts';
import { keepFromPage } from '../badge/popover.ts';
import { panelTag } from '../overlay/tags.ts';
import { panelSheet } from './sheet.ts';

/** In CSS pixels, as in `panel.css`. */
const tallest = 680;
/** Less than this below the badge is too little to read in. */
const leastBelow = 360;
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

/** Where it covers neither the price nor the badge: after them, else below, else before them. */
function placeBeside(anchor: DOMRect, frame: HTMLElement): void {
  frame.removeAttribute('style');
  if (matchMedia(narrow).matches) return;
  const { width } = frame.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const most = (clientWidth || innerWidth) - gap - width;
  const rightToLeft = getComputedStyle(frame).direction === 'rtl';
  const right = anchor.right + gap;
  const left = anchor.left - gap - width;
  const isFree = (side: number) => side >= gap && side <= most;
  const [after, before] = rightToLeft ? [left, right] : [right, left];
  const below = anchor.bottom + gap;
  const roomBelow = innerHeight - gap - below;
  if (!isFree(after) && roomBelow >= leastBelow) {
    const start = rightToLeft ? anchor.right - width : anchor.left;
    put(frame, Math.min(start, most), below);
    frame.style.maxBlockSize = `${Math.min(tallest, roomBelow)}px`;
    return;
  }
  // What comes later makes it higher: it is held so that it can grow to its full height.
  const highest = innerHeight - gap - Math.min(tallest, innerHeight - 2 * gap);
  put(frame, [after, before].find(isFree) ?? most, Math.min(anchor.top, highest));
}

function put(frame: HTMLElement, left: number, top: number): void {
  frame.style.left = `${Math.max(gap, left)}px`;
  frame.style.top = `${Math.max(gap, top)}px`;
}
