import 'fake-indexeddb/auto';
import { beforeAll, expect, it, vi } from 'vitest';
import { database } from '../../../lib/storage/database.ts';
import { installStarter } from '../../../lib/weighing/install-starter.ts';
import { Workbench } from '../../../lib/workbench/workbench.ts';
import { type WorkbenchTasks, workbenchTasks } from '../../../lib/workbench/worker-tasks.ts';
import type { CallOptions, WorkerCalls } from '../../../lib/worker-calls.ts';
import { starterOf } from '../rulebooks/packaged.ts';
import { small } from '../rulebooks/small.ts';

vi.mock('../../../lib/workbench/announce.ts', () => ({
  announce: async () => {},
  onAnnouncement: () => {},
}));

/** The worker's tasks, called without a worker. */
const calls = {
  call: async (task: keyof WorkbenchTasks, data: never, { signal }: CallOptions = {}) =>
    workbenchTasks[task](data, {
      signal: signal ?? new AbortController().signal,
      onProgress: () => {},
    }),
} as unknown as WorkerCalls<WorkbenchTasks>;
const around = { marketplaces: [], translation: undefined, seen: async () => [] };

beforeAll(async () => {
  vi.stubGlobal('navigator', {
    locks: { request: async (_: string, ...given: unknown[]) => (given.at(-1) as () => unknown)() },
  });
  await installStarter(await database(), starterOf(small), { extensionVersion: '1.0.0' });
});

it('says that the rules are to be read again where the first reading was cancelled', async () => {
  const workbench = new Workbench(calls, around, () => workbench.state.work?.cancel?.());
  await workbench.open();
  expect(workbench.state).toMatchObject({ isStale: true, outcome: ['workbenchCancelled'] });
  expect(workbench.state.opened).toBeUndefined();
});

it('lists what it listed before where reading anew is cancelled, until it is done', async () => {
  let isImpatient = false;
  const workbench = new Workbench(calls, around, () => {
    if (isImpatient) workbench.state.work?.cancel?.();
  });
  await workbench.open();
  const { count } = workbench.state;
  expect(workbench.state.isStale).toBe(false);
  isImpatient = true;
  await workbench.open();
  expect(workbench.state.isStale).toBe(true);
  expect(workbench.state.opened).toBeDefined();
  await workbench.find({ text: '' });
  expect(workbench.state.count).toBe(count);
  expect(await workbench.rows(0, 1)).toHaveLength(1);
  isImpatient = false;
  await workbench.open();
  expect(workbench.state).toMatchObject({ isStale: false, count });
});
