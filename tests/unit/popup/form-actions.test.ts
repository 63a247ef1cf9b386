import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { formActions } from '../../../entrypoints/popup/form-actions.ts';
import { draftOf } from '../reporting/ledger/report.ts';

const { tabs, executeScript } = vi.hoisted(() => ({
  tabs: { get: vi.fn(), onUpdated: { addListener: vi.fn(), removeListener: vi.fn() } },
  executeScript: vi.fn(),
}));
vi.mock('wxt/browser', () => ({ browser: { tabs, scripting: { executeScript } } }));

const fill = () => formActions(1).fillForm(draftOf('1'));
const results = [{ result: { filled: ['name'], left: [] } }];
const none = new Error('the tab has no page');

beforeEach(() => {
  vi.useFakeTimers();
  executeScript.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

it('tries again where the page came between the first try and the look at it', async () => {
  executeScript.mockRejectedValueOnce(none).mockResolvedValueOnce(results);
  tabs.get.mockResolvedValue({ status: 'complete' });
  expect(await fill()).toEqual({ filled: ['name'], left: [] });
});

it('tries at last where a page never comes to its end', async () => {
  executeScript.mockRejectedValueOnce(none).mockResolvedValueOnce(results);
  tabs.get.mockResolvedValue({ status: 'loading' });
  const filling = fill();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await filling).toEqual({ filled: ['name'], left: [] });
});

it('says what is in the way where the page can’t be filled', async () => {
  executeScript.mockRejectedValue(none);
  tabs.get.mockResolvedValue({ status: 'complete' });
  await expect(fill()).rejects.toBe(none);
  expect(executeScript).toHaveBeenCalledTimes(2);
});
