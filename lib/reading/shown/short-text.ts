import { briefText, visibleText } from '../visible-text.ts';

/** An element with more text than this, scripts and the white space of its source included, is no short one. */
const rawLimit = 1_500;

/** What an element shows if that is no longer than `longest` UTF-16 units; never a part of it. */
export function shortText(element: Element, longest: number): string | undefined {
  if (briefText(element, rawLimit) === undefined) return undefined;
  const text = visibleText(element, rawLimit);
  return text.length <= longest ? text : undefined;
}

/** The like for prices: a line break stands between blocks, over which no number runs. */
export function shortLines(element: Element, longest: number): string | undefined {
  const raw = briefText(element, rawLimit);
  if (raw === undefined) return undefined;
  const text = visibleText(element, rawLimit, boundary)
    .replace(/[ │]*│[ │]*/g, '\n')
    .trim();
  // Some shops hide all parts of a price from machines that read aloud, and give the whole as a label.
  const whole = text || raw.replace(/\s+/g, ' ').trim();
  return whole.length <= longest ? whole : undefined;
}
const boundary = '│';
