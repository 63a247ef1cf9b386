/**
 * Area under the ROC curve: the chance that a positive scores above a negative, ties counting
 * half. Nothing where one side is empty.
 */
export function rocAuc(
  positives: readonly number[],
  negatives: readonly number[],
): number | undefined {
  if (positives.length === 0 || negatives.length === 0) return undefined;
  const all = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]?.score === all[from]?.score) to += 1;
    const meanRank = (from + 1 + to) / 2;
    for (let i = from; i < to; i += 1) if (all[i]?.positive) rankSum += meanRank;
    from = to;
  }
  const n = positives.length;
  return (rankSum - (n * (n + 1)) / 2) / (n * negatives.length);
}

/** The chance that log-odds in decibans stand for. */
export function chance(decibans: number): number {
  return 1 / (1 + 10 ** (-decibans / 10));
}

/** Mean squared distance between chances and what was labelled; nothing where there is none. */
export function brier(
  positives: readonly number[],
  negatives: readonly number[],
): number | undefined {
  const count = positives.length + negatives.length;
  if (count === 0) return undefined;
  const squared = (scores: readonly number[], outcome: number) =>
    scores.reduce((sum, score) => sum + (chance(score) - outcome) ** 2, 0);
  return (squared(positives, 1) + squared(negatives, 0)) / count;
}

export interface Decile {
  /** Chances from `from` up to, but for the last, under `to`. */
  from: number;
  to: number;
  listings: number;
  /** What was predicted, and what share was labelled suspect. */
  meanChance: number;
  shareSuspect: number;
}

/** Listings by their predicted chance, in tenths: calibrated is where mean and share are alike. */
export function deciles(positives: readonly number[], negatives: readonly number[]): Decile[] {
  const tenths = Array.from({ length: 10 }, () => ({ listings: 0, suspect: 0, sum: 0 }));
  for (const [scores, suspect] of [
    [positives, 1],
    [negatives, 0],
  ] as const) {
    for (const score of scores) {
      const predicted = chance(score);
      const tenth = tenths[Math.min(9, Math.floor(predicted * 10))];
      if (!tenth) continue;
      tenth.listings += 1;
      tenth.suspect += suspect;
      tenth.sum += predicted;
    }
  }
  return tenths.flatMap(({ listings, suspect, sum }, i) =>
    listings === 0
      ? []
      : [
          {
            from: i / 10,
            to: (i + 1) / 10,
            listings,
            meanChance: sum / listings,
            shareSuspect: suspect / listings,
          },
        ],
  );
}
