import { nextRhythm, type Rhythm } from './rhythm.ts';

export interface PageChanges {
  /** Reads the page: what that cost in milliseconds, and whether something new was found. */
  look: () => Promise<{ cost: number; foundNew: boolean }>;
  /** Told of every batch of changes, before the browser paints them. */
  onMutations: (records: readonly MutationRecord[]) => void;
  /** Changes that the overlay made itself. */
  isOwn: (node: Node) => boolean;
  signal: AbortSignal;
}

/**
 * Looks at once and then again whenever the page changed, when the browser is idle. No polling:
 * without changes nothing runs.
 */
export function followPage({ look, onMutations, isOwn, signal }: PageChanges): () => void {
  let rhythm: Rhythm = nextRhythm(undefined, 0, true);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  let waitingSince: number | undefined;
  let isLooking = false;
  let changedMeanwhile = false;

  async function lookNow() {
    idle = undefined;
    waitingSince = undefined;
    isLooking = true;
    try {
      const { cost, foundNew } = await look();
      rhythm = nextRhythm(rhythm, cost, foundNew);
    } finally {
      isLooking = false;
    }
    if (changedMeanwhile) soon();
  }

  function soon() {
    changedMeanwhile = isLooking;
    if (isLooking || idle !== undefined || signal.aborted) return;
    const now = performance.now();
    waitingSince ??= now;
    const left = waitingSince + rhythm.atMost - now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        idle = requestIdleCallback(() => void lookNow(), { timeout: 500 });
      },
      Math.max(0, Math.min(rhythm.quiet, left)),
    );
  }

  /** Another page in the same document: what was learnt of the last one's liveliness is void. */
  function afresh() {
    rhythm = nextRhythm(undefined, 0, true);
    soon();
  }

  const observer = new MutationObserver((records) => {
    const foreign = records.filter((record) => !isOwnChange(record, isOwn));
    if (foreign.length === 0) return;
    onMutations(foreign);
    if (document.visibilityState === 'visible') soon();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: [...tellingAttributes],
  });
  document.addEventListener('visibilitychange', soon, { signal });
  window.addEventListener('pageshow', afresh, { signal });
  window.addEventListener('popstate', afresh, { signal });
  navigationOf(window)?.addEventListener('currententrychange', afresh, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  });
  void lookNow();
  return afresh;
}

/** Attributes that offers are read from and that pages set anew; listening to all would cost more. */
const tellingAttributes = [
  ...['href', 'src', 'srcset', 'content', 'value', 'alt', 'title', 'aria-label', 'hidden'],
  ...['data-id', 'data-item-id', 'data-asin', 'data-sku', 'data-price', 'data-src'],
];

/** Not in every browser; without it, a page that navigates by itself is noticed by its changes. */
function navigationOf(window: Window): EventTarget | undefined {
  return (window as { navigation?: EventTarget }).navigation;
}

function isOwnChange(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  isOwn: (node: Node) => boolean,
): boolean {
  if (type !== 'childList') return isOwn(target);
  return every(addedNodes, isOwn) && every(removedNodes, isOwn);
}

/** By number: pages add thousands of nodes at once, and a list of nodes is gone through slowly. */
function every(nodes: NodeList, is: (node: Node) => boolean): boolean {
  for (let at = 0; at < nodes.length; at += 1) if (!is(nodes[at] as Node)) return false;
  return true;
}
