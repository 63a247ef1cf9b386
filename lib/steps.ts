/**
 * Work that may be interrupted: it yields where a pause does no harm, and returns its result.
 * A page's own thread is shared with the page, so nothing there runs long in one go.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of it now, where nobody waits for the thread. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds of one slice: well under the 50 from which a browser calls a task long. */
const slice = 12;

/** Does it in slices, between which the page goes on; `undefined` once `signal` is aborted. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  signal: AbortSignal,
): Promise<{ result: Result; cost: number } | undefined> {
  let cost = 0;
  for (;;) {
    // Before the first slice too: a script that just began has a task of its own to end.
    await pause();
    if (signal.aborted) return undefined;
    const started = performance.now();
    for (;;) {
      const step = steps.next();
      const spent = performance.now() - started;
      if (step.done) return { result: step.value, cost: cost + spent };
      if (spent < slice) continue;
      cost += spent;
      break;
    }
  }
}

/** Lets the page's input and painting come first; `scheduler.yield` is not in every browser. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
