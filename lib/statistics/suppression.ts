import { type Cell, hideAround, hideBetween, networkOf } from './hiding.ts';

/** Counts to be shown; a hidden one is undefined, and is written as '< 5' or as a dash. */
export interface Suppressed {
  rows: (number | undefined)[][];
  rowTotals: (number | undefined)[];
  columnTotals: (number | undefined)[];
  total: number | undefined;
}

/** Under this, a count may point to somebody. */
export const smallestShown = 5;

/**
 * A table of counts with its totals, without those under `k` (nought too: that nobody is there may
 * point to somebody as well), and without as few more as it takes so that the totals don't give a
 * hidden count away: what is shown leaves each count under `k` anything from 0 to k − 1.
 *
 * Which more to hide is a flow problem in the network of rows and columns: Cox, Network Models for
 * Complementary Cell Suppression (J. Am. Stat. Assoc. 90, 1995, 1453–1462); ours hides the cheapest
 * path for one count after another, small counts before large ones, totals last, which comes near
 * to the fewest and isn't always there. The promise is for one table; for several that split the same
 * things in different ways there is `suppressTables`.
 *
 * Throws a RangeError for counts that are none and rows of different length.
 * @param totals of the columns and of all, as another table of the same things shows them: what it
 *   shows is known here too, and what it hides is hidden here.
 */
export function suppress(
  rows: readonly (readonly number[])[],
  k: number = smallestShown,
  totals?: Pick<Suppressed, 'columnTotals' | 'total'>,
): Suppressed {
  const columns = rows[0]?.length ?? 0;
  for (const row of rows) {
    if (row.length !== columns || row.some((n) => !Number.isSafeInteger(n) || n < 0)) {
      throw new RangeError('counts are whole, and rows as long as each other');
    }
  }
  const cells = withTotals(rows, columns);
  const network = networkOf(cells);
  const told = totals && [...totals.columnTotals, totals.total];
  for (const cell of cells) {
    if (told && cell.row === rows.length)
      cell.settled = told[cell.column] === undefined ? k - 1 : 0;
    cell.hidden = cell.settled === undefined ? cell.count < k : cell.settled > 0;
  }
  for (const cell of cells.filter(({ count, settled }) => count < k && settled === undefined)) {
    hideAround(cell, network, { less: cell.count, more: k - 1 - cell.count });
  }
  // Of hidden totals, what one has more of another may have less of, in each of the tables.
  const open = cells.filter(({ settled }) => settled);
  for (const one of open) {
    for (const other of open.filter((cell) => cell !== one)) {
      const most = one.column === columns ? k - 1 : Math.min(k - 1, one.count);
      hideBetween(one, other, network, most);
    }
  }
  const shown = (row: number) =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ hidden, count }) => (hidden ? undefined : count));
  const lines = rows.map((_, row) => shown(row));
  const last = shown(rows.length);
  return {
    rows: lines.map((line) => line.slice(0, columns)),
    rowTotals: lines.map((line) => line[columns]),
    columnTotals: last.slice(0, columns),
    total: last[columns],
  };
}

/**
 * The same for tables that split the same things by columns that are alike: what one of them hides
 * can't be had from the others' totals. Throws a RangeError where their totals differ.
 */
export function suppressTables(
  tables: readonly (readonly (readonly number[])[])[],
  k: number = smallestShown,
): Suppressed[] {
  const sums = tables.map((rows) =>
    (rows[0] ?? []).map((_, j) => rows.reduce((sum, row) => sum + (row[j] ?? 0), 0)),
  );
  const [first = []] = sums;
  if (sums.some((one) => `${one}` !== `${first}`)) throw new RangeError('tables of other things');
  const { counts, total } = suppressLine(first, k);
  return tables.map((rows) => suppress(rows, k, { columnTotals: counts, total }));
}

/** The same for one line of counts and what they add up to. */
export function suppressLine(
  counts: readonly number[],
  k: number = smallestShown,
): { counts: (number | undefined)[]; total: number | undefined } {
  const { rows, total } = suppress([counts], k);
  return { counts: rows[0] ?? [], total };
}

/** Row after row, each with its total at the end, and a last row of the columns' totals. */
function withTotals(rows: readonly (readonly number[])[], columns: number): Cell[] {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const lines = rows.map((row) => [...row, sum(row)]);
  lines.push(Array.from({ length: columns + 1 }, (_, j) => sum(lines.map((line) => line[j] ?? 0))));
  return lines.flatMap((line, row) =>
    line.map((count, column) => ({
      row,
      column,
      count,
      totals: Number(row === rows.length) + Number(column === columns),
      hidden: false,
    })),
  );
}
