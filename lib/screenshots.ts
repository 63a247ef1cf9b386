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
 * PNG pictures of what a tab shows, in sight and scrolled through; it is scrolled back. What stays
 * in its place while a page is scrolled is seen again in each window. Nothing where the tab isn't in
 * front or the browser doesn't let it be captured: not without the permission that a click on the
 * toolbar's button gives.
 */
export async function screenshotsOf(tab: number): Promise<Screenshots | undefined> {
  try {
    const { active, windowId } = await browser.tabs.get(tab);
    if (!active) return undefined;
    const visible = await capture(windowId);
    const whole = await scrolledThrough(tab, windowId).catch(() => visible);
    return { visible, whole };
  } catch {
    return undefined;
  }
}

async function scrolledThrough(tab: number, windowId: number): Promise<Png> {
  const before = await scrollTo(tab, undefined);
  const parts: { png: Png; top: number }[] = [];
  let at: Scrolled | undefined;
  try {
    for (let i = 0; i < mostWindows; i += 1) {
      const now = await scrollTo(tab, i * before.windowHeight);
      if (at && now.top <= at.top) break;
      at = now;
      await new Promise((resolve) => setTimeout(resolve, betweenCaptures));
      parts.push({ png: await capture(windowId), top: now.top });
      if (now.top + now.windowHeight >= now.pageHeight) break;
    }
  } finally {
    await scrollTo(tab, before.top);
  }
  return stitched(parts, before.pixelRatio);
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

/** Scrolls a page; where nothing is asked for, tells where it stands. */
async function scrollTo(tab: number, top: number | undefined): Promise<Scrolled> {
  const [done] = await browser.scripting.executeScript({
    target: { tabId: tab },
    args: [top ?? null],
    func: async (wanted: number | null) => {
      if (wanted !== null) globalThis.scrollTo({ top: wanted, behavior: 'instant' });
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      return {
        top: scrollY,
        windowHeight: innerHeight,
        pageHeight: document.documentElement.scrollHeight,
        pixelRatio: devicePixelRatio,
      };
    },
  });
  if (!done?.result) throw new Error('the page can’t be scrolled');
  return done.result;
}

async function capture(windowId: number | undefined): Promise<Png> {
  const address = await (windowId === undefined
    ? browser.tabs.captureVisibleTab({ format: 'png' })
    : browser.tabs.captureVisibleTab(windowId, { format: 'png' }));
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (c) => c.charCodeAt(0));
}
