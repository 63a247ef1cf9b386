import type { BadgeVerdict } from '../../lib/page-reading.ts';
import { element, levelSign } from './elements.ts';
import type { BadgeTexts } from './texts.ts';

/**
 * The card with the strongest reasons of a verdict.
 * @param report reports the listing, where it is flagged; rejects with why not.
 */
export function badgeCard(
  { level, reasons }: BadgeVerdict,
  texts: BadgeTexts,
  report: () => Promise<void>,
): HTMLElement {
  const items = reasons.map(({ text, words, against }) => {
    const item = element(
      'li',
      against ? 'against' : 'for',
      element('span', 'side', against ? texts.against : texts.inFavour),
      text,
    );
    // Most sentences quote the words themselves.
    if (words && !text.includes(words)) item.append(' ', element('q', '', `“${words}”`));
    return item;
  });
  const card = element(
    'div',
    `card ${level}`,
    element('p', 'head', levelSign(level), texts.meaning(level)),
    element('ul', '', ...items),
    ...(level === 'suspect' || level === 'caution' ? reporting(texts, report) : []),
    element('p', 'foot', texts.more),
  );
  card.id = 'reasons';
  // As the interface's language is read, whichever way the page is: its words come first.
  card.dir = 'auto';
  card.popover = 'manual';
  return card;
}

/** The button, and where it says what stood in the way. */
function reporting(texts: BadgeTexts, report: () => Promise<void>): HTMLElement[] {
  const button = element('button', 'report', texts.report);
  const failure = element('p', 'failure');
  button.type = 'button';
  failure.setAttribute('role', 'alert');
  let isBusy = false;
  button.addEventListener('click', async () => {
    // Disabled, it would lose the focus, and the card would close.
    if (isBusy) return;
    isBusy = true;
    try {
      await report();
      failure.textContent = '';
    } catch (error) {
      failure.textContent = texts.reportFailed(
        error instanceof Error ? error.message : String(error),
      );
    }
    isBusy = false;
  });
  return [button, failure];
}
