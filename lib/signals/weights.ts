import fitted from './fitted-weights.json' with { type: 'json' };
import { judged } from './judged-weights.ts';

/** Numbers by their path in the judged weights, such as `phrase.quality.2`. */
export type WeightsByPath = Readonly<Record<string, number>>;

type Widened<T> = T extends number
  ? number
  : T extends readonly (infer Member)[]
    ? readonly Widened<Member>[]
    : T extends object
      ? { readonly [Key in keyof T]: Widened<T[Key]> }
      : T;

export type Weights = Widened<typeof judged>;

/** The judged weights with others in place of those at some paths; a path that leads nowhere is an error. */
export function withOthers(others: WeightsByPath): Weights {
  const all = structuredClone(judged) as Weights;
  for (const [path, value] of Object.entries(others)) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    let holder: unknown = all;
    for (const step of steps) holder = (holder as Record<string, unknown> | undefined)?.[step];
    const known = (holder as Record<string, unknown> | undefined)?.[last];
    if (typeof known !== 'number') throw new Error(`there is no weight called ${path}`);
    (holder as Record<string, number>)[last] = value;
  }
  return all;
}

/** What weighing rests on: judged, and fitted where labelled listings say enough. */
export const weights: Weights = withOthers(fitted);

/** Signals of one group tell of one fact in several ways: together they weigh no more than this. */
export const caps = {
  text: 32,
  price: 26,
  name: 24,
  identifier: 8,
  seller: 12,
  offer: 14,
  reviews: 16,
  'for-seller': 40,
  'for-use': 10,
} as const;

export type Group = keyof typeof caps;
