import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judged } from '../../lib/signals/judged-weights.ts';
import { rocAuc } from '../touchstone/statistics.ts';
import { table } from '../touchstone/table.ts';
import { baseFor, boundsOf, fewestRows, fitWeights, spread, totalOf } from './fit.ts';
import { fittedPaths, judgedAt } from './paths.ts';
import { labelledRows } from './rows.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(process.env.TOUCHSTONE_CORPUS ?? join(root, '../shared'), 'data');
if (!existsSync(join(folder, 'genuine'))) {
  process.stderr.write(`calibrate: no labelled listings in ${folder}; see TOUCHSTONE_CORPUS\n`);
  process.exit(2);
}

const rows = await labelledRows(folder);
const seen = rows.filter(({ heldOut }) => !heldOut);
const aside = rows.filter(({ heldOut }) => heldOut);
const final = fitWeights(rows);

const count = (path: string, suspect: boolean) =>
  rows.filter((row) => row.suspect === suspect && row.parts.has(path)).length;
const lines = fittedPaths.map((path) => ({
  path,
  judged: judgedAt(path),
  fitted: final[path] ?? null,
  /** The data would have it further out: then the bound says how much, and not the data. */
  atBound: boundsOf(path).includes(final[path] ?? Number.NaN),
  suspect: count(path, true),
  genuine: count(path, false),
}));
const figures = {
  method:
    `Maximum a posteriori logistic regression on the evidence of labelled listings that name a brand of the rulebook; ` +
    `normal priors at the judged weights with a standard deviation of ${spread} decibans; ` +
    `no weight changes its side or more than half of its size, and a price alone makes no listing suspect: where a weight is at such a bound, the bound chose it; ` +
    `a weight that fewer than ${fewestRows} rows speak to stays as judged. ` +
    `One row in five is held out by a hash of its text. What was judged of prices was judged ` +
    `with these listings in view, so what is held out is new to the fit and not to the judge.`,
  rows: {
    suspect: rows.filter(({ suspect }) => suspect).length,
    genuine: rows.filter(({ suspect }) => !suspect).length,
    heldOut: aside.length,
  },
  heldOut: {
    judged: quality({}),
    fitted: quality(fitWeights(seen)),
  },
  weights: Object.fromEntries(lines.map(({ path, ...line }) => [path, line])),
};
write('lib/signals/fitted-weights.json', final);
write('scripts/calibrate/figures.json', figures);
process.stdout.write(
  table(
    lines
      .filter(({ suspect, genuine }) => suspect + genuine > 0)
      .map((line) => ({
        weight: line.path,
        judged: String(line.judged),
        fitted: line.fitted === null ? 'as judged' : String(line.fitted),
        'at its bound': line.atBound ? 'yes' : '',
        suspect: String(line.suspect),
        genuine: String(line.genuine),
      })),
  ),
);
process.stdout.write(`\n${JSON.stringify({ rows: figures.rows, heldOut: figures.heldOut })}\n`);

/** How well weights learnt from the other rows order, predict and decide those held out. */
function quality(learnt: Readonly<Record<string, number>>) {
  const known = new Map(Object.entries(learnt));
  const base = baseFor(seen, known);
  const totals = aside.map((row) => ({ row, total: totalOf(row, known) }));
  const of = (suspect: boolean) =>
    totals.filter(({ row }) => row.suspect === suspect).map(({ total }) => total);
  const unit = Math.LN10 / 10;
  const loss = totals.reduce((sum, { row, total }) => {
    const odds = base + unit * total;
    return sum + Math.log1p(Math.exp(row.suspect ? -odds : odds));
  }, 0);
  const shareFrom = (some: readonly number[], level: number) =>
    rounded(some.filter((total) => judged.prior + total >= level).length / some.length);
  return {
    rocAuc: rounded(rocAuc(of(true), of(false)) ?? Number.NaN),
    logLoss: rounded(loss / aside.length),
    falsePositiveRate: shareFrom(of(false), judged.levels.caution),
    suspectOnGenuineRate: shareFrom(of(false), judged.levels.suspect),
    recall: shareFrom(of(true), judged.levels.caution),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function write(path: string, value: unknown): void {
  writeFileSync(join(root, path), `${JSON.stringify(value, null, 2)}\n`);
}
