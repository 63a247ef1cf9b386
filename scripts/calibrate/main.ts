import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rocAuc } from '../touchstone/statistics.ts';
import { table } from '../touchstone/table.ts';
import { type Fit, fewestRows, fitWeights, spread, totalOf } from './fit.ts';
import { fittedPaths, judgedAt } from './paths.ts';
import { labelledRows, type Row } from './rows.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(process.env.TOUCHSTONE_CORPUS ?? join(root, '../shared'), 'data');
if (!existsSync(join(folder, 'genuine'))) {
  process.stderr.write(`calibrate: no labelled listings in ${folder}; see TOUCHSTONE_CORPUS\n`);
  process.exit(2);
}

const rows = await labelledRows(folder);
const learnt = fitWeights(rows.filter(({ heldOut }) => !heldOut));
const aside = rows.filter(({ heldOut }) => heldOut);
const final = fitWeights(rows);

const count = (path: string, suspect: boolean) =>
  rows.filter((row) => row.suspect === suspect && row.parts.has(path)).length;
const lines = fittedPaths.map((path) => ({
  path,
  judged: judgedAt(path),
  fitted: final.weights[path] ?? null,
  suspect: count(path, true),
  genuine: count(path, false),
}));
const figures = {
  method:
    `Maximum a posteriori logistic regression on the evidence of labelled listings that name a brand of the rulebook; ` +
    `normal priors at the judged weights with a standard deviation of ${spread} decibans; ` +
    `a weight that fewer than ${fewestRows} rows speak to stays as judged.`,
  rows: {
    suspect: rows.filter(({ suspect }) => suspect).length,
    genuine: rows.filter(({ suspect }) => !suspect).length,
    heldOut: aside.length,
  },
  heldOut: {
    judged: quality(aside, { weights: {}, base: learnt.base }),
    fitted: quality(aside, learnt),
  },
  weights: Object.fromEntries(lines.map(({ path, ...line }) => [path, line])),
};
write('lib/signals/fitted-weights.json', final.weights);
write('scripts/calibrate/figures.json', figures);
process.stdout.write(
  table(
    lines
      .filter(({ suspect, genuine }) => suspect + genuine > 0)
      .map((line) => ({
        weight: line.path,
        judged: String(line.judged),
        fitted: line.fitted === null ? 'as judged' : String(line.fitted),
        suspect: String(line.suspect),
        genuine: String(line.genuine),
      })),
  ),
);
process.stdout.write(`\n${JSON.stringify({ rows: figures.rows, heldOut: figures.heldOut })}\n`);

/** How well totals order and predict labels that the fit has not seen. */
function quality(some: readonly Row[], { weights, base }: Fit) {
  const known = new Map(Object.entries(weights));
  const totals = some.map((row) => ({ row, total: totalOf(row, known) }));
  const of = (suspect: boolean) =>
    totals.filter(({ row }) => row.suspect === suspect).map(({ total }) => total);
  const unit = Math.LN10 / 10;
  const loss = totals.reduce((sum, { row, total }) => {
    const odds = base + unit * total;
    return sum + Math.log1p(Math.exp(row.suspect ? -odds : odds));
  }, 0);
  return {
    rocAuc: rounded(rocAuc(of(true), of(false)) ?? Number.NaN),
    logLoss: rounded(loss / some.length),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function write(path: string, value: unknown): void {
  writeFileSync(join(root, path), `${JSON.stringify(value, null, 2)}\n`);
}
