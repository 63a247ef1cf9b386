import { reach } from './normal.ts';
import { type Interval, usualConfidence } from './share.ts';

/**
 * Something that was watched until it ended or the watch did: of a report, the time from its
 * sending until the listing was gone, or, if it still stood, until it was last looked at.
 */
export interface Watch {
  /** In any one unit, nought or more; days in the ledger. */
  time: number;
  /** Whether it ended; a watch that was broken off is censored. */
  ended: boolean;
}

/** What holds from `time` until the next step. */
export interface Step {
  time: number;
  /** Still under watch, and not ended, just before. */
  atRisk: number;
  /** How many ended at this time. */
  ended: number;
  /** The share that goes on past this time. */
  share: number;
  /** Greenwood's; NaN where nothing is left. */
  standardError: number;
  interval: Interval;
}

/**
 * The share that goes on, a step for each time at which something ended. Kaplan & Meier,
 * Nonparametric Estimation from Incomplete Observations (J. Am. Stat. Assoc. 53, 1958, 457–481);
 * intervals on the scale of log(−log S), Kalbfleisch & Prentice, The Statistical Analysis of
 * Failure Time Data (2nd ed., 2002, section 1.4). What is broken off at the time at which
 * something ends was still under watch then.
 *
 * Throws a RangeError for times that are negative or no numbers.
 */
export function kaplanMeier(watches: readonly Watch[], confidence = usualConfidence): Step[] {
  const z = reach(confidence);
  const steps: Step[] = [];
  let share = 1;
  let hazardVariance = 0;
  for (const { time, atRisk, ended } of endings(watches)) {
    share *= 1 - ended / atRisk;
    hazardVariance += ended / (atRisk * (atRisk - ended));
    const standardError = share * Math.sqrt(hazardVariance);
    const spread = (z * Math.sqrt(hazardVariance)) / Math.abs(Math.log(share));
    const interval: Interval =
      share === 0 ? [0, 0] : [share ** Math.exp(spread), share ** Math.exp(-spread)];
    steps.push({ time, atRisk, ended, share, standardError, interval });
  }
  return steps;
}

export interface MedianTime {
  /** None where more than half went on as long as was watched. */
  value: number | undefined;
  /** From 0 up; an end that the watch was too short or too small to show is Infinity. */
  interval: Interval;
}

/**
 * The time by which half has ended, in the watches' own unit, from steps of `kaplanMeier`. Where
 * the curve runs level at one half, the middle of that stretch.
 *
 * The interval holds the times at which one half lies within the curve's own interval: Brookmeyer
 * & Crowley, A Confidence Interval for the Median Survival Time (Biometrics 38, 1982, 29–41), on
 * the scale of log(−log S).
 */
export function medianTime(steps: readonly Step[]): MedianTime {
  const first = (reached: (step: Step) => boolean) => steps.find(reached)?.time;
  // Products of fractions miss one half by a rounding.
  const half = 0.5 + 1e-9;
  const from = first(({ share }) => share <= half);
  const until = first(({ share }) => share < 0.5 - 1e-9);
  return {
    value: from === undefined ? undefined : (from + (until ?? from)) / 2,
    interval: [
      first(({ interval }) => interval[0] <= half) ?? Number.POSITIVE_INFINITY,
      first(({ interval }) => interval[1] <= half) ?? Number.POSITIVE_INFINITY,
    ],
  };
}

/** Each time at which something ended, in order, with how many were under watch until then. */
export function endings(
  watches: readonly Watch[],
): { time: number; atRisk: number; ended: number }[] {
  // Of those at one time, what ended stands before what was broken off: that was still under watch.
  const sorted = [...watches].sort((a, b) => a.time - b.time || Number(b.ended) - Number(a.ended));
  const found: { time: number; atRisk: number; ended: number }[] = [];
  sorted.forEach(({ time, ended }, i) => {
    if (!(time >= 0 && time < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`no time to have been watched for: ${time}`);
    }
    if (!ended) return;
    const last = found.at(-1);
    if (last?.time === time) last.ended += 1;
    else found.push({ time, atRisk: sorted.length - i, ended: 1 });
  });
  return found;
}
