import { browser } from 'wxt/browser';

type Png = Uint8Array<ArrayBuffer>;

export interface Screenshots {
  /** What is in sight. */
  visible: Png;
  /** The page from its top, as far as `mostWindows` reach. */
  whole: Png;
}

/** Where a page stands after it was scrolled; lengths in CSS pixels. */
interface Scrolled {
  top: number;
  windowHeight: number;
  pageHeight: number;
  pixelRatio: number;
}

/** More of a page is seldom the listing's own: under it stand other offers. */
const mostWindows = 6;
/** Chrome lets a window be captured twice a second (`MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND`). */
const betweenCaptures = 550;

/**
 * PNG pictures of what a tab shows, in sight and scrolled through, without what is ours in it. What
 * stays in its place while a page is scrolled is seen once. Nothing where the tab isn't in front or
 * the browser doesn't let it be captured: not without the permission that a click on the toolbar's
 * button gives.
 * @param masked names as the page has them just then, since scrolling brings more: texts that are
 *   nothing but one of them are not seen.
 */
export async function screenshotsOf(
  tab: number,
  masked: () => Promise<readonly string[]>,
): Promise<Screenshots | undefined> {
  try {
    const { active, windowId } = await browser.tabs.get(tab);
    if (!active) return undefined;
    const capture = async () => {
      await maskIn(tab, await masked());
      return captured(windowId);
    };
    return await asPictured(tab, async () => {
      const before = await scrollTo(tab, undefined);
      const visible = await capture();
      const whole = await scrolledThrough(tab, capture, before).catch(() => visible);
      return { visible, whole };
    });
  } catch {
    return undefined;
  }
}

async function scrolledThrough(
  tab: number,
  capture: () => Promise<Png>,
  { windowHeight, pixelRatio }: Scrolled,
): Promise<Png> {
  const parts: { png: Png; top: number }[] = [];
  let at: Scrolled | undefined;
  for (let i = 0; i < mostWindows; i += 1) {
    const now = await scrollTo(tab, i * windowHeight, i === 0 ? 'shown' : 'hidden');
    if (at && now.top <= at.top) break;
    at = now;
    await new Promise((resolve) => setTimeout(resolve, betweenCaptures));
    parts.push({ png: await capture(), top: now.top });
    if (now.top + now.windowHeight >= now.pageHeight) break;
  }
  return stitched(parts, pixelRatio);
}

const portName = 'picture';

/**
 * Does something while a tab's page is without what is ours. Then, and also where this view is
 * closed in between, the page is put back and scrolled back by its end of a port.
 */
async function asPictured<Result>(tab: number, work: () => Promise<Result>): Promise<Result> {
  await browser.scripting.executeScript({
    target: { tabId: tab },
    args: [portName],
    func: lendPage,
  });
  const port = browser.tabs.connect(tab, { frameId: 0, name: portName });
  try {
    await new Promise<void>((resolve, reject) => {
      port.onMessage.addListener(() => resolve());
      port.onDisconnect.addListener(() => reject(new Error('the page is gone')));
    });
    return await work();
  } finally {
    port.disconnect();
  }
}

/** Runs in the page: it is sent there as text, so it names nothing outside of itself. */
function lendPage(name: string) {
  const world = globalThis as { touchstoneRestyled?: Map<HTMLElement, string | null> };
  const { runtime } = (globalThis as { browser?: typeof browser }).browser ?? chrome;
  runtime.onConnect.addListener(function lend(port) {
    if (port.name !== name) return;
    runtime.onConnect.removeListener(lend);
    // There as long as the page is lent: what comes later must leave the page as it is.
    world.touchstoneRestyled = new Map();
    const { style } = document.documentElement;
    const top = scrollY;
    const marks = [...CSS.highlights].filter(([mark]) => mark.startsWith('touchstone-'));
    port.onDisconnect.addListener(() => {
      for (const [element, before] of world.touchstoneRestyled ?? [])
        if (before === null) element.removeAttribute('style');
        else element.setAttribute('style', before);
      delete world.touchstoneRestyled;
      for (const [mark, ranges] of marks) CSS.highlights.set(mark, ranges);
      style.removeProperty('--touchstone-shown');
      globalThis.scrollTo({ top, behavior: 'instant' });
    });
    for (const [mark] of marks) CSS.highlights.delete(mark);
    style.setProperty('--touchstone-shown', 'none');
    port.postMessage('lent');
  });
}

async function maskIn(tab: number, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await browser.scripting.executeScript({
    target: { tabId: tab },
    args: [names],
    func: maskInPage,
  });
}

/** Runs in the page: it is sent there as text, so it names nothing outside of itself. */
async function maskInPage(names: readonly string[]) {
  const world = globalThis as { touchstoneRestyled?: Map<HTMLElement, string | null> };
  const restyled = world.touchstoneRestyled;
  if (!restyled) return;
  const show = (element: HTMLElement, visibility: 'visible' | 'hidden') => {
    if (!restyled.has(element)) restyled.set(element, element.getAttribute('style'));
    element.style.setProperty('transition', 'none', 'important');
    element.style.setProperty('visibility', visibility, 'important');
  };
  const hidden = new Set(names);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!element || !hidden.has((texts.currentNode.nodeValue ?? '').replace(/\s+/g, ' ').trim()))
      continue;
    // What stands beside the name, such as a picture or the review, is seen on.
    const beside = ([...element.children] as HTMLElement[]).filter(
      (child) => getComputedStyle(child).visibility === 'visible',
    );
    show(element, 'hidden');
    for (const child of beside) show(child, 'visible');
  }
  await new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(undefined))));
}

/** One picture of many, each at its distance from the top. */
async function stitched(
  parts: readonly { png: Png; top: number }[],
  pixelRatio: number,
): Promise<Png> {
  const images = await Promise.all(
    parts.map(({ png }) => createImageBitmap(new Blob([png], { type: 'image/png' }))),
  );
  const tops = parts.map(({ top }) => Math.round(top * pixelRatio));
  const height = Math.max(...images.map((image, i) => (tops[i] ?? 0) + image.height));
  const canvas = new OffscreenCanvas(images[0]?.width ?? 1, height);
  const context = canvas.getContext('2d');
  images.forEach((image, i) => {
    context?.drawImage(image, 0, tops[i] ?? 0);
  });
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
}

/**
 * Scrolls a page; where nothing is asked for, tells where it stands.
 * @param stuck what becomes of what doesn't scroll with the page: headers, bars, chats.
 */
async function scrollTo(
  tab: number,
  top: number | undefined,
  stuck: 'shown' | 'hidden' = 'shown',
): Promise<Scrolled> {
  const [done] = await browser.scripting.executeScript({
    target: { tabId: tab },
    args: [top ?? null, stuck === 'hidden'],
    func: scrollInPage,
  });
  if (!done?.result) throw new Error('the page can’t be scrolled');
  return done.result;
}

/** Runs in the page: it is sent there as text, so it names nothing outside of itself. */
async function scrollInPage(wanted: number | null, hidesStuck: boolean) {
  const world = globalThis as { touchstoneRestyled?: Map<HTMLElement, string | null> };
  const painted = () =>
    new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(undefined))));
  if (!world.touchstoneRestyled) return undefined;
  if (wanted !== null) globalThis.scrollTo({ top: wanted, behavior: 'instant' });
  await painted();
  // The view may have been closed meanwhile, and the page put back.
  const restyled = world.touchstoneRestyled;
  if (!restyled) return undefined;
  if (hidesStuck) {
    // Some come to stay only once the page was scrolled.
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { position } = getComputedStyle(element);
      if (position !== 'fixed' && position !== 'sticky') continue;
      if (!restyled.has(element)) restyled.set(element, element.getAttribute('style'));
      element.style.setProperty('transition', 'none', 'important');
      if (position === 'fixed') element.style.setProperty('visibility', 'hidden', 'important');
      else {
        // In its own place on the page, where it may be a part of the offer.
        element.style.setProperty('position', 'relative', 'important');
        element.style.setProperty('inset', 'auto', 'important');
      }
    }
    await painted();
  }
  return {
    top: scrollY,
    windowHeight: innerHeight,
    pageHeight: document.documentElement.scrollHeight,
    pixelRatio: devicePixelRatio,
  };
}

async function captured(windowId: number | undefined): Promise<Png> {
  const address = await (windowId === undefined
    ? browser.tabs.captureVisibleTab({ format: 'png' })
    : browser.tabs.captureVisibleTab(windowId, { format: 'png' }));
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (c) => c.charCodeAt(0));
}
