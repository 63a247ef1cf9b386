import type { ShownPrice } from './shown-prices.ts';

const far = 60;

/** How many steps up from an element it takes to hold the other one, too. */
export function stepsToHold(element: Element, other: Element): number {
  let steps = 0;
  for (
    let above: Element | null = element;
    above && steps < far;
    above = above.parentElement, steps++
  ) {
    if (above.contains(other)) return steps;
  }
  return far;
}

/** The smallest element that holds all of those there are. */
export function holderOf(elements: readonly (Element | undefined)[]): Element | undefined {
  const there = elements.filter((element) => element !== undefined);
  let holder: Element | null | undefined = there[0];
  while (holder && !there.every((element) => holder?.contains(element)))
    holder = holder.parentElement;
  return holder ?? undefined;
}

/** What a name for prices is worth in steps. */
const named = 6;

/** The nearest to heading and button in the tree first; of equals the better marked, then the earlier. */
export function byCloseness(
  prices: readonly ShownPrice[],
  heading: Element | undefined,
  button: Element | undefined,
): ShownPrice[] {
  const before = heading ? countBefore(prices, heading) : 0;
  const scored = prices.map((price, order) => {
    const toHeading = heading ? stepsToHold(heading, price.element) : 0;
    const toButton = button ? stepsToHold(button, price.element) : 0;
    const score =
      toHeading +
      toButton +
      (order < before ? 3 : 0) -
      (price.named ? named : 0) -
      (price.current ? 1 : 0);
    return { price, order, score };
  });
  return scored.sort((a, b) => a.score - b.score || a.order - b.order).map(({ price }) => price);
}

/** How many of some prices in document order stand before an element. */
function countBefore(prices: readonly ShownPrice[], element: Element): number {
  let [least, most] = [0, prices.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    const one = prices[middle]?.element;
    // 2: Node.DOCUMENT_POSITION_PRECEDING
    if (one && (element.compareDocumentPosition(one) & 2) !== 0) least = middle + 1;
    else most = middle;
  }
  return least;
}
