import { logRank } from '../../lib/statistics/log-rank.ts';
import type { Random } from '../../lib/statistics/random.ts';
import { kaplanMeier, medianTime, type Watch } from '../../lib/statistics/survival.ts';
import type { Claim } from './claims.ts';

/** Reports sent over some weeks and watched until a day: listings go at rates that may wane. */
export function enforcement(random: Random): Claim[] {
  const reports = Math.round(random.logUniform(30, 400));
  const median = random.logUniform(2, 60);
  const shape = 0.7 + 0.8 * random.uniform();
  const scale = median / Math.log(2) ** (1 / shape);
  const longest = median * (1.5 + 2.5 * random.uniform());
  const watch = (): Watch => {
    const gone = scale * random.exponential(1) ** (1 / shape);
    const watched = longest * Math.sqrt(random.uniform());
    return { time: Math.min(gone, watched), ended: gone <= watched };
  };
  const group = (of: number) => Array.from({ length: of }, watch);
  const big = group(reports);
  const small = group(Math.round(random.logUniform(30, 400)));
  const early = median * (0.3 + 0.4 * random.uniform());
  const stillThere = Math.exp(-((early / scale) ** shape));
  const kind = reports < 70 ? 'under 70 reports' : reports < 170 ? 'under 170' : 'more';
  return [
    {
      figure: 'median time to removal',
      kind,
      truth: median,
      interval: (confidence) => medianTime(kaplanMeier(big, confidence)).interval,
    },
    {
      figure: 'share still there on a day',
      kind,
      truth: stillThere,
      interval: (confidence) =>
        kaplanMeier(big, confidence).findLast(({ time }) => time <= early)?.interval,
    },
    { figure: 'big brands against small (test)', kind, p: logRank(big, small)?.p },
  ];
}
