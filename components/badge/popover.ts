const gap = 6;
const margin = 8;
const hoverDelay = 150;
const leaveDelay = 250;

/** What the page has no business with, when it happens in a badge. */
const ownEvents = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'keydown', 'keyup'] as const;
const stop = (event: Event) => event.stopPropagation();

/** Keeps what is done in a root of ours from the page's own keys and drags. */
export function keepFromPage(root: ShadowRoot): void {
  for (const type of ownEvents) root.addEventListener(type, stop);
}

/** What a press opens in place of the card, which would say the same while it is open. */
export interface Instead {
  isOpen(): boolean;
  /** Opens it, or closes it where it is open. */
  toggle(): void;
}

export interface Popover {
  close(): void;
  /** Gives the focus back to the button. What was just closed doesn't open again for it. */
  returnFocus(): void;
}

/** Only one card is open on a page. */
let openNow: (() => void) | undefined;

/**
 * Makes `button` open a card in the browser's top layer: while either is hovered or focused, and for
 * good when it is pressed. Escape closes, and gives the focus back to the button. The card is made
 * when it is first asked for: of most badges on a page it never is. Where it can't be had, nothing
 * opens.
 * @param root that the button stands in, and the card will.
 */
export function attachPopover(
  root: ShadowRoot,
  button: HTMLButtonElement,
  makeCard: () => Promise<HTMLElement>,
  instead?: Instead,
): Popover {
  let card: HTMLElement | undefined;
  let isWanted = false;
  let pinned = false;
  let isReturning = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let listening: AbortController | undefined;

  button.setAttribute('aria-expanded', 'false');

  async function makeCardOnce(): Promise<void> {
    const made = await makeCard();
    if (card) return;
    card = made;
    root.append(card);
    button.setAttribute('aria-controls', card.id);
    openWhileHovered(card);
    card.addEventListener('focusout', closeUnlessInside);
  }

  function open() {
    clearTimeout(timer);
    if (instead?.isOpen()) return;
    isWanted = true;
    if (card) show(card);
    else
      makeCardOnce().then(
        () => card && isWanted && show(card),
        (error: unknown) => console.warn('Touchstone could not show its reasons:', error),
      );
  }

  function show(opened: HTMLElement) {
    if (listening) return;
    openNow?.();
    openNow = close;
    listening = new AbortController();
    const { signal } = listening;
    opened.showPopover();
    button.setAttribute('aria-expanded', 'true');
    place(button, opened);
    const follow = { capture: true, passive: true, signal };
    window.addEventListener('scroll', reposition, follow);
    window.addEventListener('resize', reposition, follow);
    document.addEventListener('pointerdown', closeFromOutside, { capture: true, signal });
    document.addEventListener('keydown', closeOnEscape, { capture: true, signal });
  }

  function close() {
    clearTimeout(timer);
    isWanted = false;
    pinned = false;
    if (!listening) return;
    listening.abort();
    listening = undefined;
    if (openNow === close) openNow = undefined;
    if (card?.isConnected) card.hidePopover();
    button.setAttribute('aria-expanded', 'false');
  }

  function reposition() {
    if (!card || !place(button, card)) close();
  }

  function closeFromOutside(event: Event) {
    // Inside the closed root the event's target is the host.
    if (event.target !== root.host) close();
  }

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    const wasInside = card?.matches(':focus-within');
    close();
    if (wasInside) returnFocus();
  }

  function returnFocus() {
    isReturning = true;
    button.focus();
    isReturning = false;
  }

  function closeUnlessInside({ relatedTarget }: FocusEvent) {
    const isInside =
      relatedTarget instanceof Node &&
      (relatedTarget === button || card?.contains(relatedTarget) === true);
    if (!isInside) close();
  }

  function later(action: () => void, delay: number) {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  }

  function openWhileHovered(part: HTMLElement) {
    part.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse') later(open, hoverDelay);
    });
    part.addEventListener('pointerleave', () => {
      const isFocused = button.matches(':focus-visible') || card?.matches(':focus-within');
      if (!pinned && !isFocused) later(close, leaveDelay);
      else clearTimeout(timer);
    });
  }

  root.addEventListener('click', (event) => {
    // The card of a listing is often a link as a whole.
    event.preventDefault();
    event.stopPropagation();
    if (!button.contains(event.target as Node)) return;
    if (instead) {
      close();
      return instead.toggle();
    }
    if (pinned) return close();
    pinned = true;
    open();
  });
  keepFromPage(root);
  button.addEventListener('focus', () => {
    if (!isReturning && button.matches(':focus-visible')) open();
  });
  button.addEventListener('blur', closeUnlessInside);
  openWhileHovered(button);
  return { close, returnFocus };
}

/** Puts the card below its button, or above where there is no room; false where the button is out of sight. */
function place(button: Element, card: HTMLElement): boolean {
  const anchor = button.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  if (anchor.bottom < 0 || anchor.top > innerHeight) return false;
  const viewHeight = Math.max(clientHeight, innerHeight);
  const below = anchor.bottom + gap;
  const top = below + height + margin <= viewHeight ? below : anchor.top - gap - height;
  // As the page is read, whatever language the badge speaks.
  const { host } = button.getRootNode() as ShadowRoot;
  const rightToLeft = getComputedStyle(host).direction === 'rtl';
  const start = rightToLeft ? anchor.right - width : anchor.left;
  const left = Math.min(start, (clientWidth || innerWidth) - margin - width);
  card.style.top = `${Math.max(margin, top)}px`;
  card.style.left = `${Math.max(margin, left)}px`;
  return true;
}
