import type { BadgeVerdict } from '../../lib/page-reading.ts';
import { badgeTag } from '../overlay/tags.ts';
import { element, levelSign } from './elements.ts';
import { attachPopover, type Instead } from './popover.ts';
import { dress, type Place } from './sheet.ts';
import type { BadgeTexts } from './texts.ts';

/** CSS pixels: in a narrower card nothing of the word could be read. */
const leastForWord = 72;

export interface Badge {
  readonly host: HTMLElement;
  readonly verdict: BadgeVerdict;
  /** In CSS pixels: how wide the card's inside is, and for a pulled-up badge, how far up. */
  fit(into: { width: number; up: number }): void;
  /** Beside a price: where on the page its upper left corner is, in CSS pixels, and in which layer. */
  standAt(place: { x: number; y: number; layer: number }): void;
  /** Where it is in the window. */
  box(): DOMRect;
  returnFocus(): void;
  /** Says at least what the level means, where no more can be had. */
  tellMeaning(): void;
  remove(): void;
}

/**
 * A badge that opens to the reasons of its verdict. It stands nowhere yet.
 * @param report reports the listing; rejects with why not.
 * @param instead what a press opens, if more than having the reasons stay.
 */
export function createBadge(
  verdict: BadgeVerdict,
  place: Place,
  texts: BadgeTexts,
  report: () => Promise<void>,
  instead?: Instead,
): Badge {
  const host = document.createElement(badgeTag);
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, place);

  const button = element(
    'button',
    verdict.level,
    levelSign(verdict.level),
    element('span', 'word', texts.level(verdict.level)),
  );
  button.type = 'button';
  // As the interface's language is read, whichever way the page is.
  button.dir = 'auto';
  button.setAttribute('aria-label', texts.name(verdict.level));
  root.append(button);
  const tellMeaning = () => {
    button.title = texts.meaning(verdict.level);
  };
  const makeCard = async () => {
    try {
      const { badgeCard } = await import('./badge-card.ts');
      return badgeCard(verdict, texts, report);
    } catch (error) {
      // The extension was updated or removed behind the page's back.
      tellMeaning();
      throw error;
    }
  };
  const { close, returnFocus } = attachPopover(root, button, makeCard, instead);
  if (instead) button.setAttribute('aria-haspopup', 'dialog');

  let fitted: { width: number; up: number } | undefined;
  return {
    host,
    verdict,
    fit({ width, up }) {
      if (width === fitted?.width && up === fitted.up) return;
      fitted = { width, up };
      button.classList.toggle('narrow', width < leastForWord);
      button.style.setProperty('--room', `${width}px`);
      button.style.setProperty('--up', `${up}px`);
    },
    standAt({ x, y, layer }) {
      dress(root, 'price');
      host.style.setProperty('--x', `${x}px`);
      host.style.setProperty('--y', `${y}px`);
      host.style.setProperty('--layer', String(layer));
    },
    box: () => button.getBoundingClientRect(),
    returnFocus,
    tellMeaning,
    remove() {
      close();
      host.remove();
    },
  };
}
