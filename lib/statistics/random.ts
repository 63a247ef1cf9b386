/** Numbers that look like chance and are the same again for the same seed. */
export interface Random {
  /** From 0 up to, but never, 1. */
  uniform(): number;
  /** From `low` to `high`, small ones as likely as large ones on a scale of logarithms. */
  logUniform(low: number, high: number): number;
  /** How many of `of` happen, where each does with this chance. */
  binomial(of: number, chance: number): number;
  exponential(mean: number): number;
}

/** Chris Doty-Humphrey's sfc32 (PractRand), seeded by one whole number. */
export function seeded(seed: number): Random {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, seed | 0, 1];
  const uniform = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 20; i += 1) uniform();
  return {
    uniform,
    logUniform: (low, high) => low * (high / low) ** uniform(),
    binomial(of, chance) {
      let hits = 0;
      for (let i = 0; i < of; i += 1) if (uniform() < chance) hits += 1;
      return hits;
    },
    exponential: (mean) => -mean * Math.log(1 - uniform()),
  };
}
