import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Suppressed, suppress, suppressTables } from '../../lib/statistics/suppression.ts';

const k = 3;
const most = 9;

/** All tables that a reader who does the sums can't rule out, with small enough counts to try. */
function* possible(shown: Suppressed): Generator<number[][]> {
  const columns = shown.columnTotals.length;
  const places = shown.rows.flat();
  const table = places.map((count) => count ?? 0);
  const line = (start: number, step: number, length: number) => {
    let sum = 0;
    for (let i = 0; i < length; i += 1) sum += table[start + i * step] ?? 0;
    return sum;
  };
  const fits = () =>
    shown.rowTotals.every(
      (total, i) => total === undefined || line(i * columns, 1, columns) === total,
    ) &&
    shown.columnTotals.every(
      (total, j) => total === undefined || line(j, columns, shown.rows.length) === total,
    ) &&
    (shown.total === undefined || line(0, 1, table.length) === shown.total);
  const open = places.flatMap((count, place) => (count === undefined ? [place] : []));
  for (;;) {
    if (fits()) yield shown.rows.map((_, i) => table.slice(i * columns, (i + 1) * columns));
    const next = open.find((place) => (table[place] ?? 0) < most);
    if (next === undefined) return;
    for (const place of open) {
      if (place === next) break;
      table[place] = 0;
    }
    table[next] = (table[next] ?? 0) + 1;
  }
}

const tables = fc
  .tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 }))
  .chain(([rows, columns]) => {
    const count = fc.integer({ min: 0, max: 6 });
    const row = fc.array(count, { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });

describe('a table with small counts hidden', () => {
  it('leaves each of them anything under k, for a reader who does the sums', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const seen = rows.map((row) => row.map(() => new Set<number>()));
        for (const table of possible(suppress(rows, k))) {
          table.forEach((row, i) => {
            row.forEach((count, j) => {
              seen[i]?.[j]?.add(count);
            });
          });
        }
        rows.forEach((row, i) => {
          row.forEach((count, j) => {
            if (count >= k) return;
            for (let other = 0; other < k; other += 1) {
              expect(seen[i]?.[j]?.has(other)).toBe(true);
            }
          });
        });
      }),
      { numRuns: 300 },
    );
  });

  it('shows nothing under k, and what it shows as it is', () => {
    const larger = fc.array(fc.array(fc.nat(40), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(larger, (rows) => {
        const found = suppress(rows);
        const all = [...found.rows, found.rowTotals, found.columnTotals, [found.total]].flat();
        for (const count of all) expect(count ?? 5).toBeGreaterThanOrEqual(5);
        found.rows.forEach((row, i) => {
          row.forEach((count, j) => {
            if (count !== undefined) expect(count).toBe(rows[i]?.[j]);
          });
        });
        // A line with one hidden count would give it away.
        found.rows.forEach((row, i) => {
          const open = [...row, found.rowTotals[i]].filter((count) => count === undefined);
          expect(open).not.toHaveLength(1);
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('two tables of the same things', () => {
  const totalsOf = (table: readonly (readonly number[])[]) =>
    `${table[0]?.map((_, j) => table.reduce((sum, row) => sum + (row[j] ?? 0), 0))}`;
  /** The same things, by level, in two rows here and in two rows there. */
  const things = fc.array(
    fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1), fc.integer({ min: 1, max: 3 })),
    // What is tried goes no higher than `most`.
    { minLength: 1, maxLength: 3 },
  );

  it('don’t give away together what each of them hides', () => {
    fc.assert(
      fc.property(things, (all) => {
        const tables = [0, 1].map((by) => {
          const rows = [
            [0, 0],
            [0, 0],
          ];
          for (const thing of all) {
            const row = rows[thing[by] ?? 0];
            const level = thing[2];
            if (row) row[level] = (row[level] ?? 0) + thing[3];
          }
          return rows;
        });
        const shown = suppressTables(tables, k);
        const fitting = shown.map((one) => [...possible(one)]);
        const fit = fitting.map((some) => new Set(some.map(totalsOf)));
        tables.forEach((rows, which) => {
          const left = (fitting[which] ?? []).filter((one) => fit[1 - which]?.has(totalsOf(one)));
          rows.forEach((row, i) => {
            row.forEach((count, j) => {
              if (count >= k) return;
              const seen = new Set(left.map((table) => table[i]?.[j]));
              for (let other = 0; other < k; other += 1) expect(seen.has(other)).toBe(true);
            });
          });
        });
      }),
      { numRuns: 200 },
    );
  });
});
