import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LateDisplay } from '../../../components/overlay/late-display.ts';
import type { PageDisplay } from '../../../components/overlay/page-display.ts';
import type { VerdictsToShow } from '../../../lib/overlay/verdicts-to-show.ts';

const none: VerdictsToShow = { cards: new Map(), setBack: new Set() };
const flagged: VerdictsToShow = { ...none, summary: { flagged: 1, all: 2, threshold: 'caution' } };

/** One whose loading ends when it is told to. */
function lateDisplay() {
  const calls: unknown[] = [];
  const display = {
    show: (verdicts: VerdictsToShow) => calls.push(verdicts),
    collapseLine: (collapsed: boolean) => calls.push(collapsed),
    doubt: () => calls.push('doubt'),
    removeAll: () => calls.push('removeAll'),
  };
  const loads: PromiseWithResolvers<PageDisplay>[] = [];
  const late = new LateDisplay(
    () => {
      const load = Promise.withResolvers<PageDisplay>();
      loads.push(load);
      return load.promise;
    },
    () => calls.push('loaded'),
  );
  const loaded = () => loads.at(-1)?.resolve(display as unknown as PageDisplay);
  return { late, calls, loads, loaded };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const node = {} as Node;

it('loads nothing as long as there is nothing to show, and tells once it has', async () => {
  const { late, calls, loads, loaded } = lateDisplay();
  late.collapseLine(true);
  late.show(none);
  expect(loads).toHaveLength(0);
  late.show(flagged);
  late.show({ ...flagged });
  expect(loads).toHaveLength(1);
  loaded();
  await settled();
  late.show(flagged);
  expect(calls).toEqual([true, 'loaded', flagged]);
});

it('shows nothing of what was right before it was loaded, and has it told anew', async () => {
  for (const change of ['doubt', 'removeAll'] as const) {
    const { late, calls, loaded } = lateDisplay();
    late.show(flagged);
    late[change](node);
    loaded();
    await settled();
    expect(calls).toEqual([false, 'loaded']);
  }
});

describe('where it could not be loaded', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const failed = async (loads: PromiseWithResolvers<PageDisplay>[]) => {
    loads.at(-1)?.reject(new Error('the worker is gone'));
    await vi.advanceTimersByTimeAsync(1000);
  };

  it('is tried again by itself, on a quiet page as on a lively one', async () => {
    const { late, calls, loads, loaded } = lateDisplay();
    late.show(flagged);
    loads[0]?.reject(new Error('the worker is gone'));
    await vi.advanceTimersByTimeAsync(500);
    late.show(flagged);
    expect(loads).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(500);
    expect(loads).toHaveLength(2);
    loaded();
    await vi.advanceTimersByTimeAsync(0);
    expect(calls).toEqual([false, 'loaded']);
  });

  it('is given up after three more times', async () => {
    const { late, loads } = lateDisplay();
    late.show(flagged);
    for (let round = 0; round < 6; round += 1) {
      await failed(loads);
      late.show(flagged);
    }
    expect(loads).toHaveLength(4);
    expect(console.warn).toHaveBeenCalledTimes(4);
  });

  it('is left alone once there is nothing to show', async () => {
    for (const end of ['show', 'removeAll'] as const) {
      const { late, loads } = lateDisplay();
      late.show(flagged);
      late[end](none);
      await failed(loads);
      expect(loads).toHaveLength(1);
    }
  });
});

it('is loaded anew where the page was put aside meanwhile: what was begun then may never end', async () => {
  const { late, calls, loads, loaded } = lateDisplay();
  late.show(flagged);
  late.forgetPending();
  late.show(flagged);
  expect(loads).toHaveLength(2);
  loaded();
  loads[0]?.reject(new Error('too late'));
  await settled();
  late.show(flagged);
  expect(loads).toHaveLength(2);
  expect(calls).toEqual([false, 'loaded', flagged]);
});
