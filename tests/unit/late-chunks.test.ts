import { expect, test, vi } from 'vitest';
import { type ChunkWorld, useLateChunks } from '../../lib/late-chunks.ts';

/** A worker that runs made chunks, and a world that they run in. */
function page() {
  const world: ChunkWorld = { touchstoneEntry: { shared: 'of the entry' } };
  const scripts: Record<string, () => void> = {
    'late/common.js': () => {
      world.touchstoneChunks = {
        ...world.touchstoneChunks,
        'late/common.js': (exports) => Object.assign(exports, { made: {} }),
      };
    },
    'late/panel.js': () => {
      world.touchstoneChunks = {
        ...world.touchstoneChunks,
        'late/panel.js': (exports, require) =>
          Object.assign(exports, {
            entry: require('../content-scripts/overlay.js'),
            common: require('./common.js'),
          }),
      };
    },
  };
  const run = vi.fn(async (files: string[]) => {
    for (const file of files) scripts[file]?.();
  });
  useLateChunks(run, world);
  const load = (...files: string[]) => world.touchstoneLoad?.(files);
  return { run, load };
}

test('a chunk has the modules that it rests on, and is run once a page', async () => {
  const { run, load } = page();
  const panel = await load('late/common.js', 'late/panel.js');
  expect(panel).toEqual({ entry: { shared: 'of the entry' }, common: { made: {} } });
  expect(await load('late/common.js', 'late/panel.js')).toBe(panel);
  expect(run.mock.calls).toEqual([[['late/common.js', 'late/panel.js']]]);
});

test('only what is not there yet is asked for', async () => {
  const { run, load } = page();
  const common = await load('late/common.js');
  const panel = (await load('late/common.js', 'late/panel.js')) as { common: object };
  expect(panel.common).toBe(common);
  expect(run).toHaveBeenLastCalledWith(['late/panel.js']);
});

test('where the worker can’t be had it fails, and may be asked again', async () => {
  const { run, load } = page();
  run.mockRejectedValueOnce(new Error('gone'));
  await expect(load('late/common.js')).rejects.toThrow('gone');
  await expect(load('late/common.js')).resolves.toEqual({ made: {} });
});

test('a file that leaves nothing behind is an error', async () => {
  await expect(page().load('late/other.js')).rejects.toThrow('late/other.js did not run');
});
