/** In CSS pixels, from the window's corner. */
export interface Place {
  x: number;
  y: number;
}

interface Size {
  width: number;
  height: number;
}

const gap = 8;
/** What a place is searched in: more boxes than that, and the search would cost more than it is worth. */
const mostParts = 600;

/**
 * A place beside an element where something of a size covers nothing of the page: behind it, behind
 * what else stands in its line, below or above it. None where all is taken.
 */
export function freePlace(
  anchor: Element,
  size: Size,
  isOwn: (node: Node) => boolean,
): Place | undefined {
  const beside = anchor.getBoundingClientRect();
  const taken = takenAround(anchor, size, isOwn);
  if (!taken) return undefined;
  return candidates(beside, taken, size).find(
    ({ x, y }) =>
      x >= gap &&
      x + size.width <= document.documentElement.clientWidth - gap &&
      y + scrollY >= 0 &&
      !taken.some(
        (box) =>
          x < box.right && x + size.width > box.left && y < box.bottom && y + size.height > box.top,
      ),
  );
}

function candidates(beside: DOMRect, taken: readonly DOMRect[], { width, height }: Size): Place[] {
  const rightToLeft = getComputedStyle(document.body).direction === 'rtl';
  const middle = beside.top + (beside.height - height) / 2;
  const behind = (x: number, y: number): Place => ({
    x: rightToLeft ? x - width - gap : x + gap,
    y,
  });
  const ends = taken
    .filter(({ top, bottom }) => top < middle + height && bottom > middle)
    .map(({ left, right }) => (rightToLeft ? left : right))
    .filter((end) => (rightToLeft ? end < beside.left : end > beside.right));
  const last = rightToLeft ? Math.min(...ends) : Math.max(...ends);
  const start = rightToLeft ? beside.right - width : beside.left;
  return [
    behind(rightToLeft ? beside.left : beside.right, middle),
    ...(ends.length > 0 ? [behind(last, middle)] : []),
    { x: start, y: beside.bottom + 2 },
    { x: start, y: beside.top - height - 2 },
  ];
}

/** The boxes of texts, pictures and fields around an element; nothing where they are too many. */
function takenAround(
  anchor: Element,
  size: Size,
  isOwn: (node: Node) => boolean,
): DOMRect[] | undefined {
  const around = surroundings(anchor, size);
  const taken: DOMRect[] = [];
  const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let parts = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isOwn(node)) continue;
    if (node instanceof Element) {
      if (node.matches(pictured)) taken.push(node.getBoundingClientRect());
      continue;
    }
    if (!/\S/.test((node as Text).data)) continue;
    parts += 1;
    if (parts > mostParts) return undefined;
    const range = document.createRange();
    range.selectNodeContents(node);
    taken.push(...range.getClientRects());
  }
  return taken;
}

const pictured = 'img, svg, canvas, video, iframe, object, button, input, select, textarea';

/** The closest box that holds whatever could be covered. */
function surroundings(anchor: Element, { width, height }: Size): Element {
  const { left, right, top, bottom } = anchor.getBoundingClientRect();
  for (let at = anchor.parentElement; at && at !== document.body; at = at.parentElement) {
    const box = at.getBoundingClientRect();
    const holds =
      box.top <= top - height &&
      box.bottom >= bottom + height &&
      (box.right >= right + 2 * width || box.right >= document.documentElement.clientWidth - gap) &&
      box.left <= left;
    if (holds) return at;
  }
  return document.body;
}
