import type { CDPSession, Page } from '@playwright/test';

/** What the debugger tells of a page's tree, closed shadow roots and all. */
export interface Node {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Each element of a name, as `see` makes it out while the debugger is there. */
export async function elementsNamed<Seen>(
  page: Page,
  name: string,
  see: (debug: CDPSession, element: Node, parent: Node | undefined) => Promise<Seen>,
): Promise<Seen[]> {
  const debug = await page.context().newCDPSession(page);
  try {
    const { root } = await debug.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: Promise<Seen>[] = [];
    walk(root as Node, undefined, (node, parent) => {
      if (node.nodeName === name.toUpperCase()) found.push(see(debug, node, parent));
    });
    return await Promise.all(found);
  } finally {
    await debug.detach();
  }
}

/** Where an element is, in the window; all zeros where it is nowhere. */
export async function boxOf(debug: CDPSession, element: Node | undefined): Promise<Box> {
  // What the page took away since it was found is nowhere, too.
  const found = element
    ? await debug.send('DOM.getBoxModel', { nodeId: element.nodeId }).catch(() => undefined)
    : undefined;
  const quad = found?.model.border ?? [];
  const [x = 0, y = 0, right = 0, , , bottom = 0] = quad;
  return { x, y, width: right - x, height: bottom - y };
}

export function walk(
  node: Node,
  parent: Node | undefined,
  visit: (node: Node, parent?: Node) => void,
) {
  visit(node, parent);
  for (const child of node.children ?? []) walk(child, node, visit);
}

export function attribute(node: Node | undefined, name: string): string | undefined {
  const at = node?.attributes?.findIndex((value, i) => i % 2 === 0 && value === name) ?? -1;
  return at < 0 ? undefined : node?.attributes?.[at + 1];
}

export function textOf(node: Node | undefined): string {
  if (!node) return '';
  if (node.nodeName === '#text') return node.nodeValue;
  return (node.children ?? []).map(textOf).filter(Boolean).join(' ');
}

/**
 * Puts a copy with an open root in the place of each element of a name: tools that look at a page
 * from within, as axe does, see into it then. Cards in it are opened.
 */
export async function openCopies(page: Page, name: string): Promise<void> {
  await elementsNamed(page, name, async (debug, host) => {
    const root = host.shadowRoots?.[0];
    const { object } = await debug.send('DOM.resolveNode', { nodeId: root?.nodeId });
    await debug.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () {
        const copy = this.host.cloneNode();
        const open = copy.attachShadow({ mode: 'open' });
        open.adoptedStyleSheets = [...this.adoptedStyleSheets];
        open.append(...[...this.childNodes].map((node) => node.cloneNode(true)));
        this.host.replaceWith(copy);
        for (const card of open.querySelectorAll('[popover]')) card.showPopover();
      }`,
    });
  });
}
