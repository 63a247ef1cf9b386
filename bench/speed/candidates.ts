import { median } from '../median.ts';

/** Rounds of which the median counts; one more goes before, in which code warms up. */
const rounds = 5;

/**
 * Times each candidate over all of the inputs, in turn within each round, so that a slow moment of
 * the machine is a slow moment for all. Nanoseconds an input.
 */
export function inTurns<Name extends string, Input>(
  inputs: readonly Input[],
  candidates: Record<Name, (input: Input) => number>,
): Record<Name, number> {
  const names = Object.keys(candidates) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  let kept = 0;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const candidate = candidates[name];
      const started = performance.now();
      for (const input of inputs) kept += candidate(input);
      const spent = performance.now() - started;
      if (round > 0) times.get(name)?.push((spent * 1e6) / inputs.length);
    }
  }
  // What is computed must be used, or it needn't be computed.
  if (Number.isNaN(kept)) throw new Error('a candidate returned no number');
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}
