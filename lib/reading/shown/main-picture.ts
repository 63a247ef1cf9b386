import { hasWord, wordSet } from './markup-words.ts';
import type { OtherGoods } from './other-goods.ts';

const addresses = [
  'data-zoom-image',
  'data-large-image',
  'data-large_image',
  'data-zoom',
  'data-old-hires',
  'data-original',
  'data-lazy-src',
  'data-src',
  'data-lazy',
  'src',
];
const mainWords = wordSet(
  'main primary hero featured zoom large big gallery product photo image magnifier carousel slide cover',
);
const smallWords = wordSet(
  'logo icon sprite avatar flag payment badge rating star banner pixel thumb thumbnail thumbnails swatch seller store brand',
);
const mostPictures = 120;
const steps = 4;

/** The address of the picture that shows the goods: the first large one near the heading. */
export function mainPicture(
  document: Document,
  name: string | undefined,
  zone: Element | undefined,
  otherGoods: OtherGoods,
): string | undefined {
  let best: { address: string; score: number } | undefined;
  let first: string | undefined;
  let seen = 0;
  for (const picture of document.querySelectorAll('img,[style*="background"][style*="url("]')) {
    if (++seen > mostPictures) break;
    const address = addressOf(picture);
    if (!address || otherGoods.has(picture)) continue;
    const score = scoreOf(picture, name, zone);
    if (score > (best?.score ?? 1)) best = { address, score };
    if (zone?.contains(picture) && zone.tagName !== 'BODY' && !isSmall(picture, address))
      first ??= address;
  }
  return best?.address ?? first;
}

function addressOf(picture: Element): string | undefined {
  for (const name of addresses) {
    const value = picture.getAttribute(name)?.trim();
    if (
      value &&
      !/^data:|\.svg(?:$|\?)|\/flags?\/|placeholder|spacer|blank\.|pixel|1x1|loading|\.gif(?:$|\?)/i.test(
        value,
      )
    )
      return value;
  }
  const sources = picture.getAttribute('srcset') ?? picture.getAttribute('data-srcset');
  return sources?.trim().split(/[\s,]+/)[0] || inBackground(picture);
}

/** Small ones are choices: 'red_30x30.jpg'. */
const tiny = /(?<!\d)\d{1,2}x\d{1,2}(?!\d)/;

function inBackground(element: Element): string | undefined {
  const style = element.getAttribute('style') ?? '';
  const address = /background(?:-image)?\s*:[^;]*url\(\s*["']?([^"')]{4,2000})/i.exec(style)?.[1];
  return address && !tiny.test(address) ? address : undefined;
}

/** What is no picture of goods for sure; previews are, where nothing larger stands beside them. */
const neverGoods = wordSet('logo icon sprite avatar flag payment badge rating star');

const isSmall = (picture: Element, address: string): boolean =>
  tiny.test(address) ||
  hasWord(picture, neverGoods) ||
  (picture.parentElement !== null && hasWord(picture.parentElement, neverGoods)) ||
  Number.parseInt(picture.getAttribute('width') ?? '', 10) < leastWidth;

const leastWidth = 120;

function scoreOf(picture: Element, name: string | undefined, zone: Element | undefined): number {
  let score = zone?.contains(picture) && zone.tagName !== 'BODY' ? 2 : 0;
  const alt = (picture.getAttribute('alt') ?? '').trim().toLowerCase();
  if (
    name &&
    alt.length > 5 &&
    (name.toLowerCase().startsWith(alt.slice(0, 40)) ||
      alt.startsWith(name.toLowerCase().slice(0, 40)))
  )
    score += 3;
  if (picture.getAttribute('itemprop') === 'image') score += 3;
  const width = Number.parseInt(picture.getAttribute('width') ?? '', 10);
  if (width > 0) score += width >= 250 ? 2 : width < leastWidth ? -3 : 0;
  let at: Element | null = picture;
  for (let step = 0; at && step < steps; step++, at = at.parentElement) {
    if (hasWord(at, mainWords)) score += 1;
    if (hasWord(at, smallWords)) score -= step < 2 ? 2 : 1;
  }
  return score;
}
