/** White space of any kind as single spaces, without invisible marks at the ends. */
export const collapse = (text: string): string =>
  (uneven.test(text) ? text.replace(blanks, ' ') : text).trim();

const blanks = /[\s\u00a0\u200b\u200e\u200f\u2060\ufeff]+/g;
/** What most texts don't have: anything between words but one space. */
const uneven = /[^\S ]| {2}|[\u200b\u200e\u200f\u2060]/;

const unseen = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'SVG',
  'svg',
  'IFRAME',
  'SELECT',
  'OPTION',
  'HEAD',
]);
const inline = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);
const deepest = 400;

export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/**
 * What an element shows, as far as markup tells: without scripts, templates and hidden
 * parts, blocks set apart by spaces. `aria-hidden` parts are left out where others stand
 * beside them (they repeat those for the eye). No layout is asked for.
 * `limit` in UTF-16 units; `separator` stands between blocks.
 */
export function visibleText(element: Element, limit = 20_000, separator = ' '): string {
  const only = element.firstChild;
  // As most that hold a value of a card.
  if (only?.nodeType === 3 && !only.nextSibling && (only.nodeValue?.length ?? 0) <= limit)
    return collapse(only.nodeValue ?? '');
  const parts: string[] = [];
  gather(element, parts, { length: 0, limit, separator }, 0);
  return collapse(parts.join(''));
}

interface Gathered {
  length: number;
  readonly limit: number;
  readonly separator: string;
}

function gather(element: Element, parts: string[], gathered: Gathered, depth: number): void {
  if (depth > deepest) return;
  for (
    let node = element.firstChild;
    node && gathered.length < gathered.limit;
    node = node.nextSibling
  ) {
    if (node.nodeType === 3) {
      // The source's indentation doesn't count against the limit.
      const text = (node.nodeValue ?? '')
        .replace(/\s+/g, ' ')
        .slice(0, gathered.limit - gathered.length);
      gathered.length += text.length;
      parts.push(text);
    } else if (node.nodeType === 1) {
      const child = node as Element;
      if (unseen.has(child.tagName) || isHidden(child) || repeatsSibling(child)) continue;
      const block = !inline.has(child.tagName);
      if (block) parts.push(gathered.separator);
      if (isRaisedDecimals(child, parts)) parts.push(parts.join('').includes('.') ? ',' : '.');
      gather(child, parts, gathered, depth + 1);
      if (block) parts.push(gathered.separator);
    }
  }
}

/** `<span class="offscreen">$12.34</span><span aria-hidden="true">$12<sup>34</sup></span>` */
function repeatsSibling(element: Element): boolean {
  if (element.getAttribute('aria-hidden') !== 'true') return false;
  const parent = element.parentElement;
  if (!parent) return false;
  return [...parent.childNodes].some(
    (node) =>
      node !== element &&
      !(node.nodeType === 1 && (node as Element).getAttribute('aria-hidden') === 'true') &&
      /\S/.test(node.textContent ?? '') &&
      (node as Element).tagName !== 'SCRIPT',
  );
}

const wholeAmount = /\p{Sc}\s?\d{1,3}(?:[.,\s]?\d{3})*$/u;

/**
 * `12<sup>34</sup>`: two raised digits after a digit are the decimals of a price; so are two that
 * have an element of their own beside a currency's sign, as in `$<b>12</b><span>34</span>`.
 */
function isRaisedDecimals(element: Element, parts: readonly string[]): boolean {
  const before = parts.at(-1)?.trimEnd() ?? '';
  const last = before.charCodeAt(before.length - 1);
  if (!(last >= 0x30 && last <= 0x39) || !/^\s*\d{2}\s*$/.test(element.textContent ?? ''))
    return false;
  return (
    element.tagName === 'SUP' ||
    /cent|fraction|decimal/i.test(element.getAttribute('class') ?? '') ||
    (parts.at(-1) === before && wholeAmount.test(parts.slice(-8).join('')))
  );
}

/** The text that stands in the element itself, not in its children. */
export function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3) text += ` ${node.nodeValue ?? ''}`;
  return collapse(text);
}

const mostNodes = 400;

/**
 * The raw text of an element if it has no more than `limit` UTF-16 units in some hundred nodes.
 * `textContent` gathers the whole of a large element only to be told that it is too long.
 */
export function briefText(
  element: Element,
  limit: number,
  nodesAtMost = mostNodes,
): string | undefined {
  let text = '';
  let nodes = 0;
  let node: Node | null = element.firstChild;
  while (node) {
    if (++nodes > nodesAtMost) return undefined;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    if (text.length > limit) return undefined;
    let next: Node | null = node.firstChild ?? node.nextSibling;
    for (
      let above = node.parentNode;
      !next && above && above !== element;
      above = above.parentNode
    ) {
      next = above.nextSibling;
    }
    node = next;
  }
  return text;
}
