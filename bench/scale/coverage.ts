import { seeded } from '../../lib/statistics/random.ts';
import { agreement } from './agreement.ts';
import { holds } from './claims.ts';
import { enforcement } from './enforcement.ts';
import { prevalence } from './prevalence.ts';

export const statedRates = [0.9, 0.95, 0.99] as const;

interface Tally {
  held: number;
  of: number;
}

export interface Coverage {
  figure: string;
  /** How often it held, at each of the stated rates in turn. */
  rates: number[];
  /** Among the sorts of studies, the one farthest from 0.95 at 0.95. */
  worst: { kind: string; rate: number; studies: number };
}

type Tallies = ReadonlyMap<string, ReadonlyMap<string, Tally>>;

const rate = ({ held, of }: Tally) => held / of;

/** Simulates whole studies whose truth is known, and counts how often each figure held it. */
export function simulate(studies: number, seed: number): Tallies {
  const tallies = new Map<string, Map<string, Tally>>();
  const random = seeded(seed);
  for (let n = 0; n < studies; n += 1) {
    for (const claim of [prevalence, agreement, enforcement].flatMap((study) => study(random))) {
      const tally = tallies.get(claim.figure) ?? new Map<string, Tally>();
      tallies.set(claim.figure, tally);
      for (const stated of statedRates) {
        const held = holds(claim, stated);
        if (held === undefined) continue;
        count(tally, `${stated}`, { held: Number(held), of: 1 });
        if (stated === 0.95) count(tally, claim.kind, { held: Number(held), of: 1 });
      }
    }
  }
  return tallies;
}

/** All simulations as one. */
export function pooled(simulations: readonly Tallies[]): Tallies {
  const all = new Map<string, Map<string, Tally>>();
  for (const [figure, tally] of simulations.flatMap((one) => [...one])) {
    const sum = all.get(figure) ?? new Map<string, Tally>();
    all.set(figure, sum);
    for (const [name, counted] of tally) count(sum, name, counted);
  }
  return all;
}

/** How often each figure held. */
export function coverage(tallies: Tallies): Coverage[] {
  return [...tallies].map(([figure, tally]) => {
    const kinds = [...tally].filter(
      ([name]) => !statedRates.some((stated) => `${stated}` === name),
    );
    const [kind, worst] = kinds.reduce((a, b) =>
      Math.abs(rate(b[1]) - 0.95) > Math.abs(rate(a[1]) - 0.95) ? b : a,
    );
    return {
      figure,
      rates: statedRates.map((stated) => rate(tally.get(`${stated}`) ?? { held: 0, of: 0 })),
      worst: { kind, rate: rate(worst), studies: worst.of },
    };
  });
}

/** The worst distance of a rate from what is stated. */
export function coverageError(found: readonly Coverage[]): number {
  return Math.max(
    ...found.flatMap(({ rates }) =>
      rates.map((held, i) => Math.abs(held - (statedRates[i] ?? Number.NaN))),
    ),
  );
}

function count(tally: Map<string, Tally>, name: string, more: Tally): void {
  const { held, of } = tally.get(name) ?? { held: 0, of: 0 };
  tally.set(name, { held: held + more.held, of: of + more.of });
}
