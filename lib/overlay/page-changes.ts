import { nextRhythm, type Rhythm } from './rhythm.ts';

export interface PageChanges {
  /** Reads the page; true where something new was found. */
  look: () => boolean;
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

  function lookNow() {
    idle = undefined;
    waitingSince = undefined;
    const started = performance.now();
    const foundNew = look();
    rhythm = nextRhythm(rhythm, performance.now() - started, foundNew);
  }

  function soon() {
    if (idle !== undefined || signal.aborted) return;
    const now = performance.now();
    waitingSince ??= now;
    const left = waitingSince + rhythm.atMost - now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        idle = requestIdleCallback(lookNow, { timeout: 500 });
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
    attributeFilter: ['href', 'src', 'content'],
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
  lookNow();
  return afresh;
}

/** Not in every browser; without it, a page that navigates by itself is noticed by its changes. */
function navigationOf(window: Window): EventTarget | undefined {
  return (window as { navigation?: EventTarget }).navigation;
}

function isOwnChange(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  isOwn: (node: Node) => boolean,
): boolean {
  if (type !== 'childList') return isOwn(target);
  return [...addedNodes, ...removedNodes].every(isOwn);
}
