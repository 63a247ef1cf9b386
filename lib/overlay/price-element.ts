import type { Listing } from '../listing/listing.ts';
import { parsePrices } from '../listing/prices.ts';

/** A price may be cut into currency, units and cents: so many boxes up, and so long, it is whole. */
const mostUp = 3;
const longest = 40;
/** Texts with digits that are looked at: a page of nothing but numbers costs no more. */
const mostTexts = 400;

/** The largest-written element that shows the listing's price; none where the page writes it otherwise. */
export function priceElement(root: Element, listing: Listing): HTMLElement | undefined {
  const price = listing.price ?? listing.lowPrice ?? listing.highPrice;
  if (price === undefined) return undefined;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const tried = new Set<Element>();
  let best: { element: HTMLElement; size: number } | undefined;
  let texts = 0;
  for (let node = walker.nextNode(); node && texts < mostTexts; node = walker.nextNode()) {
    if (!/\p{Nd}/u.test((node as Text).data)) continue;
    if (node.parentElement?.closest('script, style, noscript, template')) continue;
    texts += 1;
    const element = shows(price, node.parentElement, listing, tried);
    const size = element ? writtenSize(element) : 0;
    if (element && size > (best?.size ?? 0)) best = { element, size };
  }
  return best?.element;
}

/** The closest box around a text that shows the price. */
function shows(
  price: number,
  around: HTMLElement | null,
  { priceCurrency: currency, inLanguage: language }: Listing,
  tried: Set<Element>,
): HTMLElement | undefined {
  let element = around;
  for (let up = 0; element && up <= mostUp; up += 1, element = element.parentElement) {
    const text = element.textContent ?? '';
    if (text.length > longest || tried.has(element)) return undefined;
    tried.add(element);
    const found = parsePrices(text, { currency, language });
    if (found.some(({ amount, role }) => amount === price && role !== 'struck')) return element;
  }
  return undefined;
}

/** In CSS pixels; nought of what isn't drawn, or is struck through. */
function writtenSize(element: HTMLElement): number {
  const { width, height } = element.getBoundingClientRect();
  if (width < 4 || height < 4) return 0;
  const { fontSize, textDecorationLine, visibility } = getComputedStyle(element);
  const isStruck = textDecorationLine.includes('line-through') || element.closest('s, del, strike');
  return visibility === 'hidden' || isStruck ? 0 : Number.parseFloat(fontSize);
}
