const density = (z: number) => Math.exp(-z * z * 0.5) / Math.sqrt(2 * Math.PI);

/**
 * The chance that a standard normal value is over `z`, good to some twelve digits of itself. Near
 * the middle by the series of Marsaglia, Evaluating the Normal Distribution (J. Stat. Softw. 11,
 * 2004, section 3); in the tail, where that one cancels out, by Laplace's continued fraction
 * (Abramowitz & Stegun 26.2.14).
 */
export function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z);
  if (z > 3) {
    let fraction = z;
    for (let i = 60; i > 0; i -= 1) fraction = z + i / fraction;
    return density(z) / fraction;
  }
  let sum = z;
  let term = z;
  for (let i = 3; Math.abs(term) > 1e-17; i += 2) {
    term *= (z * z) / i;
    sum += term;
  }
  return 0.5 - sum * density(z);
}

/** The chance, in a world without any difference, of a z as far from nought as this or farther. */
export function pValue(z: number): number {
  return Math.min(1, 2 * upperTail(Math.abs(z)));
}

/**
 * How many standard errors an interval reaches to either side so that it covers at the rate
 * `confidence`: 1.96 for 0.95. Newton's way from nought, which always comes near from below.
 * Throws a RangeError unless the rate lies between 0 and 1.
 */
export function reach(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`a rate of coverage lies between 0 and 1: ${confidence}`);
  }
  const tail = (1 - confidence) / 2;
  let z = 0;
  for (let i = 0; i < 100; i += 1) {
    const step = (upperTail(z) - tail) / density(z);
    z += step;
    if (Math.abs(step) < 1e-12) break;
  }
  return z;
}
