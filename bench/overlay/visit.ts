import type { CDPSession } from '@playwright/test';
import type { BenchPage } from './pages.ts';
import type { Profile } from './profile.ts';

/** What one visit of a page came to. */
export interface Visit {
  cards: number;
  /** All tasks of the page's thread, in milliseconds of its own time. */
  taskMs: number;
  /** The longest in which a script of the extension ran. */
  longestTaskMs: number;
  /** What the page's scripts hold after a collection, the extension's world with it. */
  heapMB: number;
}

export async function visit(profile: Profile, wanted: BenchPage): Promise<Visit> {
  let debug: CDPSession | undefined;
  let tracing: Tracing | undefined;
  const page = await profile.open(wanted, async (opening) => {
    debug = await opening.context().newCDPSession(opening);
    // By the thread's own time: what other programs take of the processor doesn't count.
    await debug.send('Performance.enable', { timeDomain: 'threadTicks' });
    tracing = await traceOf(debug);
  });
  if (!debug || !tracing) throw new Error('the page was not opened');
  try {
    const taskMs = (await metric(debug, 'TaskDuration')) * 1000;
    const longestTaskMs = longestOurTask(await tracing.end());
    const cards = await profile.weighedOn(page);
    await debug.send('HeapProfiler.collectGarbage');
    const heapMB = (await metric(debug, 'JSHeapUsedSize')) / 1e6;
    return { cards, taskMs, longestTaskMs, heapMB };
  } finally {
    await page.close();
  }
}

async function metric(debug: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await debug.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Of `dur`, what the thread itself ran. */
  tdur?: number;
  args?: unknown;
}

interface Tracing {
  end(): Promise<TraceEvent[]>;
}

async function traceOf(debug: CDPSession): Promise<Tracing> {
  const events: TraceEvent[] = [];
  debug.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await debug.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
    },
  });
  return {
    async end() {
      const done = new Promise((resolve) => debug.once('Tracing.tracingComplete', resolve));
      await debug.send('Tracing.end');
      await done;
      return events;
    },
  };
}

/** In milliseconds: tasks that have a script of an extension in them, by the address of its code. */
function longestOurTask(events: readonly TraceEvent[]): number {
  const ours = events.filter(
    ({ args, dur }) =>
      dur !== undefined && JSON.stringify(args ?? '').includes('chrome-extension:'),
  );
  const tasks = events.filter(({ name, dur }) => name === 'RunTask' && dur !== undefined);
  const lasting = tasks.filter((task) =>
    ours.some(
      (event) =>
        event.pid === task.pid &&
        event.tid === task.tid &&
        event.ts >= task.ts &&
        event.ts <= task.ts + (task.dur ?? 0),
    ),
  );
  return Math.max(0, ...lasting.map(({ dur = 0, tdur = dur }) => tdur / 1000));
}
