import type { Listing } from '../../../lib/listing/listing.ts';
import { rocAuc } from '../statistics.ts';
import { table } from '../table.ts';
import { keywordScore } from './keyword-list.ts';
import { type Example, TextRegression } from './text-regression.ts';

/** A labelled listing with what Touchstone's verdict came to. */
export interface Scored {
  source: string;
  listing: Listing;
  suspect: boolean;
  evaluable: boolean;
  /** Flagged as caution or suspect. */
  flagged: boolean;
  /** Posterior log-odds. */
  total: number;
}

/** False positives that the rates are compared at: of the product's own bar. */
const allowed = 0.005;
const folds = 5;

/**
 * Touchstone beside two baselines: a keyword list with a price threshold, and a logistic regression
 * on character n-grams of titles. The regression is learnt from the same data in five folds, and
 * never scores a title that it has seen; in a second row it is learnt without the source that it
 * scores, as a new source would find it.
 */
export function compareBaselines(rows: readonly Scored[]) {
  const regression = learntByFold(rows, ({ listing }) => hashOf(listing.name ?? '') % folds);
  const strange = learntByFold(rows, ({ source }) => source);
  const keyword = rows.map(({ listing }) => keywordScore(listing));
  const candidates = {
    touchstone: rows.map(({ flagged, total }) => (flagged ? 1_000 : 0) + total),
    keywordList: keyword,
    regression,
    regressionOtherSources: strange,
  };
  return Object.fromEntries(
    Object.entries(candidates).map(([name, scores]) => [name, figures(rows, scores)]),
  );
}

export type Comparison = ReturnType<typeof compareBaselines>;

export function printComparison(comparison: Comparison): void {
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
  process.stdout.write(
    `Beside baselines, on titles and prices (a threshold for each such that at most ${percent(allowed)} of genuine listings are flagged)\n`,
  );
  process.stdout.write(
    `${table(
      Object.entries(comparison).map(([name, one]) => ({
        '': name,
        'false pos.': percent(one.falsePositiveRate),
        'recall evaluable': percent(one.recallEvaluable),
        precision: percent(one.precision),
        'ROC-AUC, all listings': one.rocAuc.toFixed(3),
      })),
    )}\n`,
  );
}

function figures(rows: readonly Scored[], scores: readonly number[]) {
  const of = (suspect: boolean) => scores.filter((_, at) => rows[at]?.suspect === suspect);
  const genuine = of(false).sort((a, b) => b - a);
  const most = Math.floor(genuine.length * allowed);
  // Flagged is what scores above the first genuine listing that may not be.
  const threshold = genuine[most] ?? Number.POSITIVE_INFINITY;
  let [wrong, right, evaluable] = [0, 0, 0];
  for (const [at, row] of rows.entries()) {
    if (row.evaluable) evaluable++;
    if ((scores[at] ?? 0) <= threshold) continue;
    if (row.suspect) right += Number(row.evaluable);
    else wrong++;
  }
  return {
    falsePositiveRate: wrong / Math.max(1, genuine.length),
    recallEvaluable: right / Math.max(1, evaluable),
    precision: right / Math.max(1, right + wrong),
    rocAuc: rocAuc(of(true), of(false)) ?? Number.NaN,
  };
}

function learntByFold(rows: readonly Scored[], foldOf: (row: Scored) => string | number): number[] {
  const scores = new Array<number>(rows.length).fill(0);
  for (const fold of new Set(rows.map(foldOf))) {
    const model = new TextRegression();
    const examples: Example[] = rows
      .filter((row) => foldOf(row) !== fold)
      .map(({ listing, suspect }) => ({ text: listing.name ?? '', suspect }));
    model.learn(examples);
    for (const [at, row] of rows.entries())
      if (foldOf(row) === fold) scores[at] = model.score(row.listing.name ?? '');
  }
  return scores;
}

/** FNV-1a: the same folds on every machine, and the same fold for the same title. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
