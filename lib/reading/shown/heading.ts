import { asPhrase, Phrases } from '../../listing/phrases.ts';
import type { Steps } from '../../steps.ts';
import { lettersOf } from '../letters.ts';
import { collapse } from '../visible-text.ts';
import type { CardLists } from './card-lists.ts';
import { hasWord, wordSet } from './markup-words.ts';
import { type OtherGoods, relatedHeadings } from './other-goods.ts';
import { shortText } from './short-text.ts';
import { isWithinUnshown } from './unshown.ts';

const lesser =
  'h2,h3,[itemprop="name"]:not(meta),[class*="title" i],[class*="heading" i],[class*="name" i],[id*="title" i],[role="heading"]';
const mostCandidates = 150;
const pauseAfter = 12;
const longestName = 500;
const productWords = wordSet(
  'product item goods pdp detail details listing offer title name ad subject',
);
const siteWords = wordSet('logo site shop store brand seller vendor category');

/** The heading that names what the page is about, and how sure that is: from 0 to about 10. */
export interface Heading {
  element: Element;
  text: string;
  /** Whether the page's own title says the same. */
  confirmed: boolean;
}

/**
 * Of several headings, the one that the page's title repeats, in a box that is named for a
 * product. Cookie banners and site names are headings, too; some shops' names are no heading.
 * `markedUp` are the names that the page's markup gives to what it sells.
 */
export function* mainHeading(
  document: Document,
  otherGoods: OtherGoods,
  cardLists: CardLists,
  markedUp: readonly string[] = [],
): Steps<Heading | undefined> {
  const titles = [...pageTitles(document), ...markedUp];
  const title = bigrams(titles.join(' '));
  const titleLetters = titles.map(lettersOf);
  let best: (Heading & { score: number }) | undefined;
  let seen = 0;
  for (const element of [
    ...document.querySelectorAll('h1'),
    ...document.querySelectorAll(lesser),
  ]) {
    if (++seen > mostCandidates) break;
    if (seen % pauseAfter === 0) yield;
    if (
      /^(?:META|INPUT|TITLE|BODY|MAIN|FORM|IMG|SCRIPT|STYLE|TEXTAREA)$/.test(element.tagName) ||
      isWithinUnshown(element)
    )
      continue;
    const isFirst = element.tagName === 'H1';
    if (!isFirst && element.childElementCount > 4) continue;
    const whole = shortText(element, longestName);
    if (whole === undefined || whole.length < 2) continue;
    const text = withoutAddition(element, whole, titleLetters);
    const said = isCutShort(text, titles) ? 1 : shareIn(bigrams(text), title);
    if (!isFirst && (said < 0.9 || cardLists.has(element, undefined))) continue;
    if (said < 0.7 && isAboutOthers(text)) continue;
    const score =
      (isFirst ? 3 : 0) +
      said * Math.min(text.length / 6, 5) +
      (hasWord(element, productWords) ? 1 : 0) +
      (element.getAttribute('itemprop') === 'name' ? 1 : 0) -
      (hasWord(element, siteWords) ? 2 : 0) -
      (otherGoods.has(element) ? 5 : 0);
    if (score > (best?.score ?? 0.5) || (best && isNameAfterBrand(best, text, titleLetters)))
      best = { element, text, confirmed: said >= 0.7, score };
  }
  return best;
}

const fewestLetters = 12;

/** Whether a title is the beginning of a name that was too long for it. */
const isCutShort = (text: string, titles: readonly string[]): boolean =>
  titles.some((title) => {
    const own = lettersOf(title.split(/\s[|–—·»-]\s|[…|]|\.\.\./)[0] ?? '');
    return own.length >= fewestLetters && lettersOf(text).startsWith(own);
  });

/** A brand alone in the first heading, and in the next one the name that the title has after it. */
const isNameAfterBrand = (brand: Heading, text: string, titles: readonly string[]): boolean =>
  brand.element.tagName === 'H1' &&
  brand.text.split(' ').length <= 2 &&
  lettersOf(text).length > lettersOf(brand.text).length &&
  isInAny(titles, brand.text + text);

/** Of titles the letters alone. */
const isInAny = (titles: readonly string[], text: string): boolean =>
  titles.some((title) => title.includes(lettersOf(text)));

/** A heading without what stands in it in an element of its own and is no part of the page's title: 'New', 'Hardcover'. */
function withoutAddition(heading: Element, whole: string, titles: readonly string[]): string {
  for (const part of [heading.lastElementChild, heading.firstElementChild]) {
    const added = part && shortText(part, longestName);
    if (!added || added.length >= whole.length || isInAny(titles, added)) continue;
    const rest = whole.endsWith(added)
      ? whole.slice(0, -added.length).trim()
      : whole.startsWith(added)
        ? whole.slice(added.length).trim()
        : '';
    if (lettersOf(rest).length > 3 && isInAny(titles, rest)) return rest;
  }
  return whole;
}

const listHeadings = new Phrases(
  'results | results for | search results | suchergebnisse | ergebnisse | treffer | résultats | resultados | risultati | resultaten | результаты | найдено | wyniki | výsledky | találat | rezultate | sonuç* | hasil pencarian | kết quả | 検索結果 | 件 | 搜索结果 | 搜索 | 검색결과 | items found | products found',
);
const isAboutOthers = (text: string): boolean => {
  const phrase = asPhrase(text);
  return phrase.length < 100 && (listHeadings.isIn(phrase) || relatedHeadings.isIn(phrase));
};

/** Whether the page's first headings are of a list of goods: of results, of things like another. */
export const isListOfGoods = (document: Document): boolean =>
  [...document.querySelectorAll('h1')].some((heading) => isAboutOthers(heading.textContent ?? ''));

/** What the page calls itself: its title, and what it gives to those who share it. */
function pageTitles(document: Document): string[] {
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  return [documentTitle(document) ?? '', shared ?? ''];
}

const documentTitle = (document: Document): string | undefined =>
  collapse(document.querySelector('head title,title')?.textContent ?? '') || undefined;

/** '【价格 图片 品牌】-商城': what Chinese shops append for search engines. */
const shopTalk = /【[^】]{0,40}(?:价格|图片|报价|行情|评测|正品|特卖|怎么样)[^】]{0,40}】.*$/;

/** The page's title without the site's name, for pages on which nothing is marked as a heading. */
export function nameInTitle(document: Document): string | undefined {
  const title = documentTitle(document)?.replace(shopTalk, '');
  const parts = title?.split(/\s+[|–—·»-]\s+|[|_–—]|\s-{1,2}\s/).map((part) => part.trim()) ?? [];
  return [...parts].sort((a, b) => b.length - a.length)[0] || undefined;
}

/** Pairs of neighbouring letters: they hold for scripts that set no spaces between words, too. */
function bigrams(text: string): Set<string> {
  const letters = lettersOf(text);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < letters.length; at++) pairs.add(letters.slice(at, at + 2));
  return pairs;
}

function shareIn(own: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (own.size === 0) return 0;
  let shared = 0;
  for (const pair of own) if (whole.has(pair)) shared++;
  return shared / own.size;
}
