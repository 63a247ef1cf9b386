import { judged } from '../../lib/signals/judged-weights.ts';
import { judgedAt } from './paths.ts';
import type { Row } from './rows.ts';

/** Decibans to natural log-odds. */
const unit = Math.LN10 / 10;
/**
 * How far, in decibans, a weight is expected to be from what was judged (one standard deviation of
 * a normal prior). Small: no row was examined by an expert, and suspect ones are of few sources.
 */
export const spread = 3;
/** A weight that fewer rows speak to stays as it was judged. */
export const fewestRows = 20;
const iterations = 400;

/**
 * Maximum a posteriori logistic regression: the judged weights are the means of normal priors,
 * groups' caps hold as they did, and no weight changes its side or more than half of its size. Gives
 * whole decibans by path, of the weights that enough rows speak to. No randomness: the same rows in the same order give the same weights.
 */
export function fitWeights(rows: readonly Row[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { parts } of rows)
    for (const path of parts.keys()) counts.set(path, (counts.get(path) ?? 0) + 1);
  const paths = [...counts]
    .filter(([, count]) => count >= fewestRows)
    .map(([path]) => path)
    .sort();
  const now = new Map(paths.map((path) => [path, judgedAt(path)]));
  // Of the data, not of the world: it isn't kept.
  let base = 0;
  for (let round = 0; round < iterations; round++) {
    const slopes = new Map(paths.map((path) => [path, { first: 0, second: 0 }]));
    let [first, second] = [0, 0];
    for (const row of rows) {
      const chance = 1 / (1 + Math.exp(-(base + unit * totalOf(row, now))));
      const miss = Number(row.suspect) - chance;
      const certain = chance * (1 - chance);
      first += miss;
      second += certain;
      for (const [path, part] of row.parts) {
        const slope = slopes.get(path);
        if (!slope) continue;
        slope.first += unit * part * miss;
        slope.second += unit * unit * part * part * certain;
      }
    }
    base += bounded(first / (second + 1e-9), 1);
    for (const path of paths) {
      const slope = slopes.get(path) ?? { first: 0, second: 0 };
      const weight = now.get(path) ?? 0;
      const pull = (judgedAt(path) - weight) / spread ** 2;
      // Half steps: the weights of one row depend on each other.
      const step = (0.5 * (slope.first + pull)) / (slope.second + 1 / spread ** 2);
      now.set(path, within(path, weight + bounded(step, spread)));
    }
  }
  return Object.fromEntries([...now].map(([path, weight]) => [path, Math.round(weight)]));
}

/** A row's total over the prior: each weight judged where it isn't fitted. */
export function totalOf({ parts, rest }: Row, weights: ReadonlyMap<string, number>): number {
  let total = rest;
  for (const [path, part] of parts) total += part * (weights.get(path) ?? judgedAt(path));
  return total;
}

/**
 * Log-odds of the label where nothing was seen, for weights that are given: so that weights as
 * judged are measured with a base of their own, and not with that of others.
 */
export function baseFor(rows: readonly Row[], weights: ReadonlyMap<string, number>): number {
  const totals = rows.map((row) => ({ label: Number(row.suspect), total: totalOf(row, weights) }));
  let base = 0;
  for (let round = 0; round < iterations; round++) {
    let [first, second] = [0, 0];
    for (const { label, total } of totals) {
      const chance = 1 / (1 + Math.exp(-(base + unit * total)));
      first += label - chance;
      second += chance * (1 - chance);
    }
    base += bounded(first / (second + 1e-9), 1);
  }
  return base;
}

/** A Newton step no longer than `most`: where chances are all but certain it leaps past the goal. */
function bounded(step: number, most: number): number {
  return Math.max(-most, Math.min(most, step));
}

/** A price alone makes no listing suspect, however low. */
const mostOfPrice = judged.levels.suspect - judged.prior - 1;

function within(path: string, weight: number): number {
  const [least, most] = boundsOf(path);
  return Math.min(most, Math.max(least, weight));
}

/** How low and how high a weight may be fitted, in decibans. */
export function boundsOf(path: string): [least: number, most: number] {
  const own = judgedAt(path);
  const [least, most] = [0.5 * own, 1.5 * own].sort((a, b) => a - b) as [number, number];
  const top = path.startsWith('priceUnderFloor') ? Math.min(most, mostOfPrice) : most;
  return [least, top];
}
