import type { BadgeVerdict } from '../../lib/page-reading.ts';
import { element, levelSign } from './elements.ts';
import type { BadgeTexts } from './texts.ts';

/** The card with the strongest reasons of a verdict. */
export function badgeCard({ level, reasons }: BadgeVerdict, texts: BadgeTexts): HTMLElement {
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
    element('p', 'foot', texts.more),
  );
  card.id = 'reasons';
  card.popover = 'manual';
  return card;
}
