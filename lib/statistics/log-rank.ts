import { pValue } from './normal.ts';
import { endings, type Watch } from './survival.ts';

export interface LogRank {
  /** How many of the first group ended, and how many would have if the groups were alike. */
  observed: number;
  expected: number;
  /** Over nought where the first group ends sooner. Its square is chi-squared on 1 degree. */
  z: number;
  /** How likely groups this far apart are where there is no difference. */
  p: number;
}

/**
 * Whether what is in the one group ends sooner than what is in the other: reports of big brands
 * and of small ones. Mantel, Evaluation of survival data and two new rank order statistics arising
 * in its consideration (Cancer Chemother. Rep. 50, 1966, 163–170), with the hypergeometric
 * variance. Nothing where the data can't tell: no time at which something ended and both groups
 * were under watch. Throws a RangeError for times that are negative or no numbers.
 */
export function logRank(first: readonly Watch[], second: readonly Watch[]): LogRank | undefined {
  const times = first.map(({ time }) => time).sort((a, b) => a - b);
  const own = new Map(endings(first).map(({ time, ended }) => [time, ended]));
  let gone = 0;
  let observed = 0;
  let expected = 0;
  let variance = 0;
  for (const { time, atRisk, ended } of endings([...first, ...second])) {
    while ((times[gone] ?? Number.POSITIVE_INFINITY) < time) gone += 1;
    const share = (first.length - gone) / atRisk;
    observed += own.get(time) ?? 0;
    expected += ended * share;
    if (atRisk > 1) {
      variance += (ended * share * (1 - share) * (atRisk - ended)) / (atRisk - 1);
    }
  }
  if (variance === 0) return undefined;
  const z = (observed - expected) / Math.sqrt(variance);
  return { observed, expected, z, p: pValue(z) };
}
