import { reach } from './normal.ts';
import { type Estimate, usualConfidence } from './share.ts';

/** Counts of what the first rater put into category i and the second into j: `table[i][j]`. */
export type RatingTable = readonly (readonly number[])[];

export interface Agreement extends Estimate {
  /** The share on which the raters agree, and the share on which they would by chance alone. */
  observed: number;
  expected: number;
  /** Kappa's own in large samples; the interval is not made of it. */
  standardError: number;
}

/**
 * What two raters said of the same things, in the same order, as a table over `categories`.
 * Throws a RangeError where one rated more than the other, or gave what is no category.
 */
export function ratingTable<Category>(
  first: readonly Category[],
  second: readonly Category[],
  categories: readonly Category[],
): number[][] {
  if (first.length !== second.length) {
    throw new RangeError(`one rater rated ${first.length}, the other ${second.length}`);
  }
  const table = categories.map(() => categories.map(() => 0));
  first.forEach((category, i) => {
    const [row, column] = [categories.indexOf(category), categories.indexOf(second[i] as Category)];
    const counts = table[row];
    if (!counts || column < 0) throw new RangeError(`a rating outside the categories: no. ${i}`);
    counts[column] = (counts[column] ?? 0) + 1;
  });
  return table;
}

/**
 * Cohen's kappa of two raters: 1 where they always agree, 0 where as often as chance would have it.
 *
 * Kappa by Cohen, A Coefficient of Agreement for Nominal Scales (Educ. Psychol. Meas. 20, 1960,
 * 37–46), (1); standard error by Fleiss, Cohen & Everitt, Large sample standard errors of kappa
 * and weighted kappa (Psychol. Bull. 72, 1969, 323–327), (13). The interval that is made of these
 * two covers too seldom in samples of some fifty, above all where raters agree well; here it is
 * made of them after z² ratings more, spread evenly over the table, as Agresti & Coull do for a
 * share (Am. Stat. 52, 1998, 119–126). No paper says that this holds for kappa: the simulation in
 * `bench/scale` does.
 *
 * Nothing where nothing was rated, or both put all into one category: chance alone would agree.
 * Throws a RangeError for a table that isn't square or doesn't count.
 */
export function kappa(table: RatingTable, confidence = usualConfidence): Agreement | undefined {
  for (const row of table) {
    if (row.length !== table.length || row.some((n) => !Number.isSafeInteger(n) || n < 0)) {
      throw new RangeError('ratings are whole counts in a square table');
    }
  }
  const plain = asCounted(table);
  if (!plain) return undefined;
  const z = reach(confidence);
  const each = (z / table.length) ** 2;
  const padded = asCounted(table.map((row) => row.map((count) => count + each))) ?? plain;
  const spread = z * padded.standardError;
  return {
    ...plain,
    // What was seen is never outside, though padding draws the interval inwards.
    interval: [
      Math.max(-1, Math.min(plain.value, padded.value - spread)),
      Math.min(1, Math.max(plain.value, padded.value + spread)),
    ],
  };
}

function asCounted(table: RatingTable): Omit<Agreement, 'interval'> | undefined {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const all = sum(table.map(sum));
  if (all === 0) return undefined;
  const first = table.map((row) => sum(row) / all);
  const second = table.map((_, j) => sum(table.map((row) => row[j] ?? 0)) / all);
  const observed = sum(table.map((row, i) => row[i] ?? 0)) / all;
  const expected = sum(first.map((share, i) => share * (second[i] ?? 0)));
  if (expected === 1) return undefined;
  const value = (observed - expected) / (1 - expected);
  const moments = table.flatMap((row, i) =>
    row.map((count, j) => {
      const byChance = ((second[i] ?? 0) + (first[j] ?? 0)) * (1 - value);
      return (count / all) * ((i === j ? 1 : 0) - byChance) ** 2;
    }),
  );
  const variance = sum(moments) - (value - expected * (1 - value)) ** 2;
  const standardError = Math.sqrt(Math.max(0, variance) / all) / (1 - expected);
  return { value, observed, expected, standardError };
}
