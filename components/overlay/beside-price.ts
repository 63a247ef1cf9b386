import type { Listing } from '../../lib/listing/listing.ts';
import { freePlace } from '../../lib/overlay/free-place.ts';
import { priceElement } from '../../lib/overlay/price-element.ts';
import type { Badge } from '../badge/badge.ts';

/** What a badge takes before it was ever drawn, in CSS pixels: longer words are longer. */
const size = { width: 150, height: 30 };

export interface Standing {
  /** False once the page has drawn its price anew: then a place must be looked for again. */
  holds(): boolean;
  end(): void;
}

/** Puts a badge beside the listing's price and keeps it there, whatever moves it. */
export function standBesidePrice(
  badge: Badge,
  listing: Listing,
  isOwn: (node: Node) => boolean,
): Standing | undefined {
  const price = priceElement(document.body, listing);
  if (!price) return undefined;
  const drawn = badge.host.isConnected ? badge.box() : size;
  const found = freePlace(price, drawn, isOwn);
  if (!found) return undefined;
  const { left, top } = price.getBoundingClientRect();
  const away = { x: found.x - left, y: found.y - top };
  const layer = layerOver(price);
  const ending = new AbortController();
  const { signal } = ending;

  // A badge that has stood elsewhere is taken away first: browsers count what jumps as a shift.
  badge.host.remove();
  stand();
  document.documentElement.append(badge.host);
  let frame: number | undefined;
  const soon = () => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      stand();
    });
  };
  window.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  window.addEventListener('resize', soon, { signal });
  const sizes = new ResizeObserver(soon);
  for (const element of [document.body, price]) sizes.observe(element);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  return { holds: () => price.isConnected, end: () => ending.abort() };

  function stand() {
    const box = price?.getBoundingClientRect();
    if (!box || box.width === 0) return;
    badge.standAt({ x: box.left + scrollX + away.x, y: box.top + scrollY + away.y, layer });
  }
}

/** Over the boxes that the price is in, and under what the page lays over them. */
function layerOver(price: Element): number {
  let layer = 3;
  for (let at: Element | null = price; at; at = at.parentElement)
    layer = Math.max(layer, Number.parseInt(getComputedStyle(at).zIndex, 10) || 0);
  return layer;
}
