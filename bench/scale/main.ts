import { fileURLToPath } from 'node:url';
import { table } from '../../scripts/touchstone/table.ts';
import { benchCounting } from './counting.ts';
import { coverage, coverageError, statedRates } from './coverage.ts';
import { benchDashboard } from './in-chromium.ts';

/** Ten thousand would do, but their own chance alone would move the worst rate by half a point. */
const studies = 100_000;

/** Whether the figures of studies hold as often as they say, and what local counts cost. */
export async function benchScale(): Promise<Record<string, number>> {
  const found = coverage(studies, 1);
  process.stdout.write(
    table(
      found.map(({ figure, rates, worst }) => ({
        [`${studies} studies`]: figure,
        ...Object.fromEntries(
          statedRates.map((stated, i) => [percent(stated, 0), percent(rates[i] ?? Number.NaN)]),
        ),
        'worst sort at 95 %': `${percent(worst.rate)} of ${worst.studies} (${worst.kind})`,
      })),
    ),
  );
  process.stdout.write('\n');
  const counting = benchCounting();
  const dashboard = await benchDashboard(fileURLToPath(new URL('../../', import.meta.url)));
  return {
    studies,
    coverageError: Number(coverageError(found).toFixed(4)),
    ...counting,
    ...dashboard,
  };
}

const percent = (share: number, digits = 1) => `${(100 * share).toFixed(digits)} %`;
