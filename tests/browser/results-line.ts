import type { Page } from '@playwright/test';
import {
  attribute,
  type Box,
  boxOf,
  elementsNamed,
  type Node,
  textOf,
  walk,
} from './closed-roots.ts';

/** The line at the top of a page of listings, as the browser draws it. */
export interface SeenLine {
  /** What a screen reader calls its first button, and what is shown of it. */
  name: string;
  text: string;
  expanded: boolean;
  toggle: Box;
  /** What it says of hidden cards, with the button's text; empty where nothing is hidden. */
  hidden: string;
  reveal: Box;
}

export async function lineOn(page: Page): Promise<SeenLine | undefined> {
  const [line] = await elementsNamed(page, 'touchstone-line', async (debug, host) => {
    const buttons: Node[] = [];
    let part: Node | undefined;
    for (const child of host.shadowRoots?.[0]?.children ?? [])
      walk(child, undefined, (node) => {
        if (node.nodeName === 'BUTTON') buttons.push(node);
        if (attribute(node, 'class') === 'hidden') part = node;
      });
    const [toggle, reveal] = buttons;
    const hides = attribute(part, 'hidden') === undefined;
    const summarises = attribute(toggle, 'hidden') === undefined;
    return {
      name: attribute(toggle, 'aria-label') ?? '',
      text: textOf(toggle),
      expanded: attribute(toggle, 'aria-expanded') === 'true',
      toggle: await boxOf(debug, summarises ? toggle : undefined),
      hidden: hides ? textOf(part) : '',
      reveal: await boxOf(debug, hides ? reveal : undefined),
    };
  });
  return line;
}

/** Clicks in the middle of what was seen. */
export async function clickOn(page: Page, { x, y, width, height }: Box): Promise<void> {
  await page.mouse.click(x + width / 2, y + height / 2);
}
