import type { Interval } from '../../lib/statistics/share.ts';
import { table } from './table.ts';
import type { Figures, VerdictTally } from './verdict-tally.ts';

/** In how many flagged listings a rule spoke, by whether their label agrees. */
export interface RuleRecord {
  right: number;
  wrong: number;
}

export interface Evaluation {
  bySource: Map<string, VerdictTally>;
  all: VerdictTally;
  rules: Map<string, RuleRecord>;
}

/** By how a name was disguised, how many listings there were and how many were flagged. */
export type Disguised = Map<string, { listings: number; flagged: number }>;

/** Prints the figures by source, and the rules that err most. */
export function printEvaluation(title: string, { bySource, all, rules }: Evaluation): void {
  const rows = [...bySource, ['all', all] as const].map(([name, tally]) =>
    row(name, tally.figures()),
  );
  process.stdout.write(`${title}\n${table(rows)}\n`);
  process.stdout.write(
    `Calibration: chances in tenths, over listings that are not unknown\n${table(
      all.figures().deciles.map(({ from, to, listings, meanChance, shareSuspect }) => ({
        chance: `${from.toFixed(1)}–${to.toFixed(1)}`,
        listings: String(listings),
        'mean chance': meanChance.toFixed(3),
        'labelled suspect': shareSuspect.toFixed(3),
      })),
    )}\n`,
  );
  const worst = [...rules]
    .filter(([, { wrong }]) => wrong > 0)
    .sort(([a, one], [b, other]) => other.wrong - one.wrong || (a < b ? -1 : 1))
    .slice(0, 10)
    .map(([rule, { right, wrong }]) => ({ rule, wrong: String(wrong), right: String(right) }));
  if (worst.length > 0) process.stdout.write(`Rules that err most\n${table(worst)}\n`);
}

export function printDisguised(disguised: Disguised): void {
  if (disguised.size === 0) return;
  const rows = [...disguised].map(([how, { listings, flagged }]) => ({
    disguise: how,
    listings: String(listings),
    flagged: percent(flagged / listings),
  }));
  process.stdout.write(
    `Evaluable suspect listings with the brand’s name disguised for this measurement\n${table(rows)}\n`,
  );
}

function row(source: string, figures: Figures): Record<string, string> {
  return {
    source,
    listings: String(figures.listings),
    unknown: percent(figures.unknown),
    flagged: String(figures.flagged),
    precision: percent(figures.precision),
    'recall evaluable': percent(figures.recallEvaluable),
    explicit: percent(figures.recallExplicit),
    'false pos.': percent(figures.falsePositiveRate),
    '95 %': interval(figures.falsePositiveInterval),
    suspect: percent(figures.suspectOnGenuineRate),
    'naming a brand': percent(figures.falsePositiveRateNaming),
    '95 % ': interval(figures.falsePositiveIntervalNaming),
    of: String(figures.genuineNaming),
    'ROC-AUC': figures.rocAuc?.toFixed(3) ?? '',
    Brier: figures.brier?.toFixed(3) ?? '',
  };
}

function percent(share: number | null): string {
  return share === null ? '' : `${(share * 100).toFixed(2)} %`;
}

function interval(bounds: Interval | null): string {
  return bounds ? `${(bounds[0] * 100).toFixed(2)}–${(bounds[1] * 100).toFixed(2)}` : '';
}
