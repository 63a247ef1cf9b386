import type { CDPSession, Page } from '@playwright/test';

/** A badge as the browser draws it. Its shadow root is closed, so the debugger is asked. */
export interface SeenBadge {
  /** The `id` of the element that the badge stands in. */
  parent: string;
  hidden: boolean;
  /** What a screen reader calls it. */
  name: string;
  text: string;
  expanded: boolean;
  /** The text of its card. */
  card: string;
  /** Where the button is, in the window. */
  box: { x: number; y: number; width: number; height: number };
}

interface Node {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

export async function badgesOn(page: Page): Promise<SeenBadge[]> {
  const debug = await page.context().newCDPSession(page);
  try {
    const { root } = await debug.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: Promise<SeenBadge>[] = [];
    walk(root as Node, undefined, (node, parent) => {
      if (node.nodeName === 'TOUCHSTONE-BADGE') found.push(seen(debug, node, parent));
    });
    return await Promise.all(found);
  } finally {
    await debug.detach();
  }
}

async function seen(debug: CDPSession, host: Node, parent: Node | undefined): Promise<SeenBadge> {
  const inside = host.shadowRoots?.[0]?.children ?? [];
  const button = inside.find(({ nodeName }) => nodeName === 'BUTTON');
  const card = inside.find(({ nodeName }) => nodeName === 'DIV');
  const hidden = attribute(host, 'hidden') !== undefined;
  const quad = hidden
    ? []
    : (await debug.send('DOM.getBoxModel', { nodeId: button?.nodeId })).model.border;
  const [x = 0, y = 0, right = 0, , , bottom = 0] = quad;
  return {
    parent: (parent && attribute(parent, 'id')) ?? '',
    hidden,
    name: attribute(button, 'aria-label') ?? '',
    text: textOf(button),
    expanded: attribute(button, 'aria-expanded') === 'true',
    card: textOf(card),
    box: { x, y, width: right - x, height: bottom - y },
  };
}

function walk(node: Node, parent: Node | undefined, visit: (node: Node, parent?: Node) => void) {
  visit(node, parent);
  for (const child of node.children ?? []) walk(child, node, visit);
}

function attribute(node: Node | undefined, name: string): string | undefined {
  const at = node?.attributes?.findIndex((value, i) => i % 2 === 0 && value === name) ?? -1;
  return at < 0 ? undefined : node?.attributes?.[at + 1];
}

function textOf(node: Node | undefined): string {
  if (!node) return '';
  if (node.nodeName === '#text') return node.nodeValue;
  return (node.children ?? []).map(textOf).filter(Boolean).join(' ');
}
