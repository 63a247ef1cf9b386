import 'fake-indexeddb/auto';
import { beforeAll, expect, it, vi } from 'vitest';
import { database } from '../../../lib/storage/database.ts';
import { installStarter } from '../../../lib/weighing/install-starter.ts';
import { Workbench } from '../../../lib/workbench/workbench.ts';
import type { WorkbenchTasks } from '../../../lib/workbench/worker-tasks.ts';
import type { WorkerCalls } from '../../../lib/worker-calls.ts';
import { starterOf } from '../rulebooks/packaged.ts';
import { small } from '../rulebooks/small.ts';

/** Stands in for the windows and the worker that are told of a change. */
const told = vi.hoisted(() => ({ during: () => {} }));
vi.mock('../../../lib/workbench/announce.ts', () => ({
  announce: async () => told.during(),
  onAnnouncement: () => {},
}));

const calls = { call: async () => [] } as unknown as WorkerCalls<WorkbenchTasks>;
const around = { marketplaces: [], translation: undefined, seen: async () => [] };
const toy = { id: '', name: 'Zorblatt', aliases: [], sectors: ['toys'], lines: [] };

beforeAll(async () => {
  await installStarter(await database(), starterOf(small), { extensionVersion: '1.0.0' });
});

async function writing() {
  const workbench = new Workbench(calls, around, () => {});
  await workbench.add('brand');
  return workbench;
}

const drafts = async () =>
  (await (await database()).getAll('drafts')).map(({ key, value }) => [
    key,
    (value as { name: string }).name,
  ]);

it('keeps what was typed where another entry is opened at once', async () => {
  const workbench = await writing();
  void workbench.type(toy);
  await workbench.edit('brand/quibblex');
  expect(await drafts()).toEqual([['brand/', 'Zorblatt']]);
  await workbench.add('brand');
  expect(workbench.state.editing?.value.name).toBe('Zorblatt');
  await workbench.discard();
});

it('forgets what was typed just before it was discarded', async () => {
  const workbench = await writing();
  void workbench.type(toy);
  await workbench.discard();
  expect(await drafts()).toEqual([]);
});

it('opens the entry that was asked for last', async () => {
  const workbench = await writing();
  await Promise.all([workbench.edit('brand/a'), workbench.edit('brand/b')]);
  expect(workbench.state.editing?.key).toBe('brand/b');
});

it('keeps what is typed while it saves, as a draft of what it saved', async () => {
  const workbench = await writing();
  void workbench.type(toy);
  told.during = () => void workbench.type({ ...toy, name: 'Zorblatt & Sons' });
  expect(await workbench.save()).toBe(true);
  told.during = () => {};
  expect(workbench.state.editing).toMatchObject({
    key: 'brand/zorblatt',
    value: { id: 'zorblatt', name: 'Zorblatt & Sons' },
    isChanged: true,
  });
  expect(await workbench.save()).toBe(true);
  expect(workbench.state.editing?.value.name).toBe('Zorblatt & Sons');
  expect(await drafts()).toEqual([]);
});
