import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { learnFromTab } from '../../../lib/workbench/wizard/learn-from-tab.ts';
import type { Workbench } from '../../../lib/workbench/workbench.ts';

/** Stands in for the page that is asked for its picture. */
const page = vi.hoisted(() => ({ answer: async (): Promise<unknown> => undefined }));
vi.mock('../../../lib/messages.ts', () => ({ sendMessage: () => page.answer() }));

const open = {
  tab: 1,
  listing: { name: 'Zorblatt Plush Bear', brand: 'Zorblatt', price: 24.9, priceCurrency: 'EUR' },
};

function writing() {
  const bench = {
    state: { editing: { key: 'brand/', value: { name: '', lines: [] } as object } },
    async type(value: object) {
      bench.state.editing = { ...bench.state.editing, value };
    },
  };
  return { bench, workbench: bench as unknown as Workbench };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('says whether a page told anything that wasn’t there', async () => {
  page.answer = async () => undefined;
  const { bench, workbench } = writing();
  expect(await learnFromTab(open, workbench)).toBe(true);
  expect(bench.state.editing.value).toMatchObject({ lines: [{ name: 'Plush Bear' }] });
  expect(await learnFromTab(open, workbench)).toBe(false);
});

it('learns all but the picture from a page that never answers', async () => {
  page.answer = () => new Promise(() => {});
  const { bench, workbench } = writing();
  const learning = learnFromTab(open, workbench);
  await vi.runAllTimersAsync();
  expect(await learning).toBe(true);
  expect(bench.state.editing.value).toMatchObject({ lines: [{ name: 'Plush Bear' }] });
});

it('leaves alone what was opened meanwhile', async () => {
  const { bench, workbench } = writing();
  const other = { key: 'brand/quibblex', value: { name: 'Quibblex' } };
  page.answer = async () => {
    bench.state.editing = other;
  };
  expect(await learnFromTab(open, workbench)).toBe(false);
  expect(bench.state.editing).toBe(other);
});
