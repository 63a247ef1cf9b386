/** A weight of evidence in a word. */
export type Strength = 'weak' | 'moderate' | 'strong' | 'veryStrong';

/** Steps after H. Jeffreys, Theory of Probability (1961), appendix B, in decibans. */
const steps: readonly (readonly [below: number, Strength])[] = [
  [5, 'weak'],
  [10, 'moderate'],
  [20, 'strong'],
];

/** The word for a weight in decibans, whichever side it is on; none for no weight. */
export function strengthOf(weight: number): Strength | undefined {
  const size = Math.abs(weight);
  if (size === 0) return undefined;
  return steps.find(([below]) => size < below)?.[1] ?? 'veryStrong';
}

/** What speaks against a listing and what for it, each side's weights added up, in decibans. */
export function sidesOf(evidence: readonly { weight: number }[]): {
  against: number;
  inFavour: number;
} {
  let against = 0;
  let inFavour = 0;
  for (const { weight } of evidence) {
    if (weight > 0) against += weight;
    else inFavour -= weight;
  }
  return { against, inFavour };
}
