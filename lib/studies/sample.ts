import { seeded } from '../statistics/random.ts';

/**
 * So many of the keys, each set of them as likely as any other, in the order in which they are to be
 * labelled. The same keys and seed give the same sample: whoever has both can draw it again.
 */
export function drawSample(keys: readonly string[], size: number, seed: number): string[] {
  const random = seeded(seed);
  // In one order, however they came; then Fisher and Yates's shuffle, as far as it is needed.
  const drawn = [...keys].sort();
  const most = Math.min(size, drawn.length);
  for (let i = 0; i < most; i += 1) {
    const j = i + Math.floor(random.uniform() * (drawn.length - i));
    [drawn[i], drawn[j]] = [drawn[j] as string, drawn[i] as string];
  }
  return drawn.slice(0, most);
}
