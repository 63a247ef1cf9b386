import { expect, it } from 'vitest';
import type { HistoryRecord } from '../../../lib/storage/layer-records.ts';
import { turnsOf } from '../../../lib/workbench/history.ts';

const record = (revision: number, turn: Partial<HistoryRecord> = {}): HistoryRecord => ({
  revision,
  at: '2026-01-01T00:00:00Z',
  who: 'user',
  what: 'edit',
  about: '',
  entries: [],
  ...turn,
});

/** Which change undo takes back, and which redo does again. */
function turns(...records: HistoryRecord[]) {
  const { undo, redo } = turnsOf(records.toReversed());
  return [undo?.revision, redo?.revision];
}

it('takes back one change after the other, the latest first', () => {
  expect(turns()).toEqual([undefined, undefined]);
  expect(turns(record(1), record(2))).toEqual([2, undefined]);
  expect(turns(record(1), record(2), record(3, { undoes: 2 }))).toEqual([1, 2]);
  expect(turns(record(1), record(2), record(3, { undoes: 2 }), record(4, { undoes: 1 }))).toEqual([
    undefined,
    1,
  ]);
});

it('does again what was taken back last, until something else is changed', () => {
  const undone = [record(1), record(2), record(3, { undoes: 2 })];
  expect(turns(...undone, record(4, { redoes: 2 }))).toEqual([2, undefined]);
  expect(turns(...undone, record(4))).toEqual([4, undefined]);
  expect(turns(...undone, record(4, { redoes: 2 }), record(5, { undoes: 2 }))).toEqual([1, 2]);
});

it('leaves alone what the user didn’t do', () => {
  expect(turns(record(1), record(2, { who: 'extension', what: 'starter' }))).toEqual([
    1,
    undefined,
  ]);
});
