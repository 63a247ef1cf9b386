import { isHidden, visibleText } from '../visible-text.ts';

const aside =
  'header,nav,footer,dialog,[role="dialog"],[class*="cookie" i],[id*="cookie" i],[class*="modal" i],[class*="consent" i]';

const tokens = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** How much of `text` stands in `whole`, from 0 to 1. */
function share(text: string, whole: Set<string>): number {
  const own = tokens(text);
  if (own.size === 0) return 0;
  return [...own].filter((token) => whole.has(token)).length / own.size;
}

/**
 * The heading that names what the page is about: of several, the one that the page's own
 * title repeats. Cookie banners and site names are headings too.
 */
export function mainHeading(document: Document): Element | undefined {
  const title = tokens(
    `${document.title ?? ''} ${document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''}`,
  );
  let best: Element | undefined;
  let bestScore = 0;
  for (const heading of [
    ...document.querySelectorAll(
      'h1,[itemprop="name"]:not(meta),h2[class*="title" i],h2[class*="name" i]',
    ),
  ].slice(0, 40)) {
    const text = visibleText(heading, 400);
    if (text.length < 2 || isHidden(heading)) continue;
    const named = share(text, title);
    const score =
      named * Math.min(tokens(text).size, 8) +
      (heading.tagName === 'H1' ? 3 : 0) +
      (/product|item|goods|pdp/i.test(`${heading.className} ${heading.id}`) ? 2 : 0) -
      (heading.closest(aside) ? 4 : 0);
    if (score > bestScore) {
      best = heading;
      bestScore = score;
    }
  }
  return best;
}
