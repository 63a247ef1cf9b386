import { asPhrase, Phrases } from '../../listing/phrases.ts';
import type { Steps } from '../../steps.ts';
import { hasWord, wordSet } from './markup-words.ts';
import type { IsElsewhere } from './other-goods.ts';
import { shortText } from './short-text.ts';
import { stepsToHold } from './tree.ts';
import { isWithinUnshown } from './unshown.ts';

/** Where shops keep all that they have of one brand. */
const brandAddress =
  /[/?&](?:brands?|marken?|hersteller|marques?|marcas?|merk(?:en)?|brend(?:y|ovi)?|znack[ay]|vyrobc[ei]|marki?|markalar|marchi[oe]?|maerker?|varumarken?|tuotemerkit?|gyarto|producenci|producent|producator|manufacturers?|vendors?|fabricantes?|designers?|proizvoditel|brandname|thuong-hieu|nhan-hieu|uretici|brand_id)[/=]([^/?#&]{2,60})/i;
const named =
  '[itemprop="brand"],[itemprop="manufacturer"],[class*="brand" i],[class*="manufacturer" i],[class*="marke" i],[class*="hersteller" i],[class*="marque" i],[class*="marca" i],[class*="designer" i],[class*="vendor" i],[data-testid*="brand" i],[data-test*="brand" i]';
const brandWords = wordSet(
  'brand brandname brandlink manufacturer marke hersteller marque marca designer vendor',
);
/** The shop's own name in its frame; lists of brands, and what is said of one. */
const otherWords = wordSet(
  'navbar logo site header menu brands slider list description about story more all filter',
);
const invitations = new Phrases(
  'all | more | see | shop | view | visit | discover | alle | mehr | zur marke | zum hersteller | tous | voir | plus | ver | más | todos | vedi | tutti | scopri | bekijk | meer | zobacz | wszystkie | více | všechny | visa | se | näytä | όλα | все | смотреть | более | すべて | もっと | 查看 | 更多 | 더보기',
);
const labelBefore = /^[\p{L} ]{3,24}[:：]\s*/u;
const isSite = /\.[a-z]{2,6}$/i;
const longest = 40;
const mostBoxes = 150;
const mostLinks = 600;
const pauseAfter = 25;
const closeEnough = 8;

/** The brand that stands beside the heading: a link to all that there is of it, or a box named for it. */
export function* shownBrand(
  heading: Element | undefined,
  isElsewhere: IsElsewhere,
): Steps<string | undefined> {
  if (!heading) return undefined;
  const near = boxAround(heading);
  let best: { name: string; steps: number } | undefined;
  const offer = (element: Element, name: string | undefined, worse: number) => {
    if (!name) return;
    const steps = stepsToHold(heading, element) + worse;
    if (steps > closeEnough || (best && best.steps <= steps)) return;
    if (!isWithinUnshown(element) && !isElsewhere(element.parentElement ?? element))
      best = { name, steps };
  };
  let seen = 0;
  for (const link of near.querySelectorAll('a[href]')) {
    if (++seen > mostLinks) break;
    if (seen % pauseAfter === 0) yield;
    const slug = brandAddress.exec(link.getAttribute('href') ?? '')?.[1];
    if (!slug) continue;
    const name = nameIn(link);
    // 'More of this brand' leads there as well.
    if (name && isSpelt(name, slug)) offer(link, name, 0);
  }
  for (const box of [...near.querySelectorAll(named)].slice(0, mostBoxes)) {
    if (++seen % pauseAfter === 0) yield;
    const isMarkedUp = box.hasAttribute('itemprop');
    if (!isMarkedUp && (!hasWord(box, brandWords) || hasWord(box, otherWords))) continue;
    offer(box, nameIn(box), isMarkedUp ? 0 : 2);
  }
  return best?.name;
}

/** All that is close enough. */
function boxAround(heading: Element): Element {
  let box = heading;
  for (let step = 0; step < closeEnough && box.parentElement; step++) box = box.parentElement;
  return box;
}

function nameIn(box: Element): string | undefined {
  const picture = box.querySelector('img[alt]')?.getAttribute('alt');
  const written = box.getAttribute('content') ?? shortText(box, longest + 24);
  const name = (written || picture || '').replace(labelBefore, '').trim();
  const isName =
    name.length <= longest &&
    /\p{L}/u.test(name) &&
    name.split(' ').length <= 5 &&
    !isSite.test(name) &&
    !/^(?:with|by|from|for|and|von|par|de|por|da|von der)$/i.test(name);
  return isName && !invitations.begins(asPhrase(name)) ? name : undefined;
}

/** Addresses are written in plain letters: of other scripts only the length can be compared. */
function isSpelt(name: string, slug: string): boolean {
  const [own, address] = [bare(name), bare(decodeSafely(slug))];
  if (!own) return /[^\p{ASCII}]/u.test(name);
  return address.includes(own) || (address.length > 2 && own.includes(address));
}

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
