import { describe, expect, it } from 'vitest';
import { suppress, suppressLine } from '../../../lib/statistics/suppression.ts';

const hidden = undefined;

describe('one line of counts', () => {
  it('is shown whole where no count is small', () => {
    expect(suppressLine([5, 12, 80])).toEqual({ counts: [5, 12, 80], total: 97 });
  });

  it('hides the next smallest beside a small count, or the total would give it away', () => {
    expect(suppressLine([3, 12, 80])).toEqual({ counts: [hidden, hidden, 80], total: 95 });
  });

  it('hides no more where two small counts hide each other', () => {
    expect(suppressLine([3, 2, 80])).toEqual({ counts: [hidden, hidden, 80], total: 85 });
  });

  it('hides one more where small counts add up to less than each might be', () => {
    // Of one and one the total would tell that neither is over two.
    expect(suppressLine([1, 1, 30, 80])).toEqual({
      counts: [hidden, hidden, hidden, 80],
      total: 112,
    });
    expect(suppressLine([0, 0, 30, 80]).counts).toEqual([hidden, hidden, hidden, 80]);
  });

  it('hides a small total with its parts, and a lone small count with its total', () => {
    expect(suppressLine([1, 2])).toEqual({ counts: [hidden, hidden], total: hidden });
    expect(suppressLine([4])).toEqual({ counts: [hidden], total: hidden });
  });

  it('takes another k', () => {
    expect(suppressLine([3, 12], 3)).toEqual({ counts: [3, 12], total: 15 });
    expect(suppressLine([7, 12, 40], 10)).toEqual({ counts: [hidden, hidden, 40], total: 59 });
  });
});

describe('a table of counts', () => {
  it('hides a rectangle about a small count', () => {
    expect(
      suppress([
        [20, 3, 50],
        [30, 9, 60],
        [90, 80, 70],
      ]),
    ).toEqual({
      rows: [
        [hidden, hidden, 50],
        [hidden, hidden, 60],
        [90, 80, 70],
      ],
      rowTotals: [73, 99, 240],
      columnTotals: [140, 92, 180],
      total: 412,
    });
  });

  it('hides totals last, but where nothing else is left to', () => {
    const { rowTotals, total } = suppress([
      [1, 0],
      [40, 50],
    ]);
    expect(rowTotals[0]).toBeUndefined();
    expect(rowTotals[1]).toBeUndefined();
    expect(total).toBe(91);
  });

  it('keeps the total of as many brands and marketplaces as there may be', () => {
    const rows = Array.from({ length: 60 }, (_, i) =>
      Array.from({ length: 25 }, (_, j) => ((i * 31 + j * 17) % 97) * (i % 3)),
    );
    const found = suppress(rows);
    expect(found.total).toBe(rows.flat().reduce((sum, count) => sum + count, 0));
  });

  it('refuses what is no table of counts', () => {
    expect(() => suppress([[1, 2], [3]])).toThrow(RangeError);
    expect(() => suppress([[0.5]])).toThrow(RangeError);
    expect(() => suppress([[-1]])).toThrow(RangeError);
  });
});
