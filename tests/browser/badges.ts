import type { CDPSession, Page } from '@playwright/test';
import { attribute, type Box, boxOf, elementsNamed, type Node, textOf } from './closed-roots.ts';

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
  box: Box;
}

export async function badgesOn(page: Page): Promise<SeenBadge[]> {
  return elementsNamed(page, 'touchstone-badge', seen);
}

async function seen(debug: CDPSession, host: Node, parent: Node | undefined): Promise<SeenBadge> {
  const inside = host.shadowRoots?.[0]?.children ?? [];
  const button = inside.find(({ nodeName }) => nodeName === 'BUTTON');
  const card = inside.find(({ nodeName }) => nodeName === 'DIV');
  const hidden = attribute(host, 'hidden') !== undefined;
  return {
    parent: (parent && attribute(parent, 'id')) ?? '',
    hidden,
    name: attribute(button, 'aria-label') ?? '',
    text: textOf(button),
    expanded: attribute(button, 'aria-expanded') === 'true',
    card: textOf(card),
    box: await boxOf(debug, hidden ? undefined : button),
  };
}
