import type { Interval } from '../../lib/statistics/share.ts';

/** What a simulated study says, beside what is true. */
export type Claim = {
  figure: string;
  /** What sort of study it is: a rate may hold on average and not in one sort. */
  kind: string;
} & (
  | { truth: number; interval: (confidence: number) => Interval | undefined }
  /** Of a test where there is nothing to find: it should be under 0.05 in one study of twenty. */
  | { p: number | undefined }
);

/** Whether the claim is right; nothing where the study couldn't tell. */
export function holds(claim: Claim, confidence: number): boolean | undefined {
  if ('p' in claim) return claim.p === undefined ? undefined : claim.p >= 1 - confidence;
  const interval = claim.interval(confidence);
  return interval && interval[0] <= claim.truth && claim.truth <= interval[1];
}
