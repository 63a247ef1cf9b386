import { fileURLToPath } from 'node:url';
import { table } from '../../scripts/touchstone/table.ts';
import { benchCounting } from './counting.ts';
import { coverage, coverageError, pooled, simulate, statedRates } from './coverage.ts';
import { benchDashboard } from './in-chromium.ts';

const studies = 10_000;
/** Of one simulation, chance alone moves the worst rate by half a point: the last digit needs more. */
const simulations = 10;

/** Whether the figures of studies hold as often as they say, and what local counts cost. */
export async function benchScale(): Promise<Record<string, number>> {
  const each = Array.from({ length: simulations }, (_, i) => simulate(studies, i + 1));
  const found = coverage(pooled(each));
  const errors = each.map((one) => coverageError(coverage(one)));
  process.stdout.write(
    table(
      found.map(({ figure, rates, worst }) => ({
        [`${simulations} × ${studies} studies`]: figure,
        ...Object.fromEntries(
          statedRates.map((stated, i) => [percent(stated, 0), percent(rates[i] ?? Number.NaN)]),
        ),
        'worst sort at 95 %': `${percent(worst.rate)} of ${worst.studies} (${worst.kind})`,
      })),
    ),
  );
  process.stdout.write(
    `worst distance of each ${studies}: ${errors.map((error) => percent(error, 2)).join(', ')}\n\n`,
  );
  const counting = benchCounting();
  const dashboard = await benchDashboard(fileURLToPath(new URL('../../', import.meta.url)));
  return {
    studies: simulations * studies,
    coverageError: rounded(coverageError(found)),
    coverageErrorWorstOf10k: rounded(Math.max(...errors)),
    ...counting,
    ...dashboard,
  };
}

const rounded = (share: number) => Number(share.toFixed(4));
const percent = (share: number, digits = 1) => `${(100 * share).toFixed(digits)} %`;
