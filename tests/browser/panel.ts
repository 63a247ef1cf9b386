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

const tag = 'touchstone-panel';
const frameOf = (host: Node) => host.shadowRoots?.[0]?.children?.[0];

/** The text of the open panel; nothing where it is closed. */
export async function panelText(page: Page): Promise<string | undefined> {
  const [text] = await elementsNamed(page, tag, async (_, host) => textOf(frameOf(host)));
  return text;
}

/** Where the open panel is, in the window. */
export async function panelBox(page: Page): Promise<Box | undefined> {
  const [box] = await elementsNamed(page, tag, (debug, host) => boxOf(debug, frameOf(host)));
  return box;
}

/** Presses a button of the panel with the mouse. Rejects where it isn't there, or is being drawn anew. */
export async function press(page: Page, name: string): Promise<void> {
  const box = await buttonBox(page, name);
  if (!box) throw new Error(`the panel has no button ${name}`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Whether a button of the panel is there to be pressed. */
export async function isShown(page: Page, name: string): Promise<boolean> {
  return (await buttonBox(page, name)) !== undefined;
}

async function buttonBox(page: Page, name: string): Promise<Box | undefined> {
  const [box] = await elementsNamed(page, tag, async (debug, host) => {
    const button = buttonNamed(name, frameOf(host));
    if (!button) return undefined;
    // What isn't shown is nowhere, and can't be scrolled to.
    const { width } = await boxOf(debug, button);
    if (width === 0) return undefined;
    await debug.send('DOM.scrollIntoViewIfNeeded', { nodeId: button.nodeId });
    return boxOf(debug, button);
  });
  return box;
}

function buttonNamed(name: string, frame: Node | undefined): Node | undefined {
  const found: Node[] = [];
  if (frame)
    walk(frame, undefined, (node) => {
      const said = attribute(node, 'aria-label') ?? textOf(node);
      if (node.nodeName === 'BUTTON' && said.includes(name)) found.push(node);
    });
  return found[0];
}
