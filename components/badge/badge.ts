import type { BadgeVerdict } from '../../lib/page-reading.ts';
import { element, levelSign } from './elements.ts';
import { attachPopover } from './popover.ts';
import { dress, type Place } from './sheet.ts';
import type { BadgeTexts } from './texts.ts';

/** Not registered anywhere: only a name that no page's styles mean. */
export const badgeTag = 'touchstone-badge';

export interface Badge {
  readonly host: HTMLElement;
  readonly verdict: BadgeVerdict;
  /** For a pulled-up badge: how far up, in CSS pixels. */
  pullUp(by: number): void;
  remove(): void;
}

/** A badge that opens to the reasons of its verdict. It stands nowhere yet. */
export function createBadge(verdict: BadgeVerdict, place: Place, texts: BadgeTexts): Badge {
  const host = document.createElement(badgeTag);
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, place);

  const button = element(
    'button',
    verdict.level,
    levelSign(verdict.level),
    texts.level(verdict.level),
  );
  button.type = 'button';
  button.setAttribute('aria-label', texts.name(verdict.level));
  root.append(button);
  const close = attachPopover(root, button, async () => {
    try {
      const { badgeCard } = await import('./badge-card.ts');
      return badgeCard(verdict, texts);
    } catch (error) {
      // The extension was updated or removed behind the page's back.
      button.title = texts.meaning(verdict.level);
      throw error;
    }
  });

  return {
    host,
    verdict,
    pullUp: (by) => button.style.setProperty('--up', `${by}px`),
    remove() {
      close();
      host.remove();
    },
  };
}
