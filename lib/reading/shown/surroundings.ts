import { shortText } from './short-text.ts';

const reach = 3;
const longestSibling = 60;
/** Each makes a statement of its own; a definition's term stands before it. */
const rows = {
  previousSibling: new Set(['TR', 'LI', 'DT']),
  nextSibling: new Set(['TR', 'LI', 'DD']),
};

/** Parts of a page that begin something else. */
const apart = new Set([
  'HEADER',
  'FOOTER',
  'NAV',
  'ASIDE',
  'MAIN',
  'SECTION',
  'ARTICLE',
  'FORM',
  'H1',
  'H2',
]);

/** The words right before an element, out of what stands beside it and beside its boxes. */
export const textBefore = (element: Element, limit: number): string =>
  textBeside(element, limit, 'previousSibling');

/** The words right after an element. */
export const textAfter = (element: Element, limit: number): string =>
  textBeside(element, limit, 'nextSibling');

function textBeside(
  element: Element,
  limit: number,
  side: 'previousSibling' | 'nextSibling',
): string {
  let text = '';
  let box: Element | null = element;
  for (let step = 0; box && step < reach; step++, box = box.parentElement) {
    if (rows[side].has(box.tagName)) break;
    for (let node: Node | null = box[side]; node; node = node[side]) {
      const part = textOf(node);
      if (part === undefined) return text;
      text = side === 'previousSibling' ? `${part} ${text}` : `${text} ${part}`;
      if (text.trim().length >= limit) return text;
    }
  }
  return text;
}

/** A sibling's text; nothing more is looked at past one that is a block of its own. */
function textOf(node: Node): string | undefined {
  if (node.nodeType === 3) return (node.nodeValue ?? '').slice(0, 200);
  if (node.nodeType !== 1) return '';
  if (apart.has((node as Element).tagName)) return undefined;
  return shortText(node as Element, longestSibling);
}
