/** A labelled title, as the regression learns from it. */
export interface Example {
  text: string;
  suspect: boolean;
}

/** The hashing trick: so many weights, whatever the number of different n-grams. */
const buckets = 1 << 18;
const shortest = 2;
const longest = 4;
const rounds = 3;
const rate = 0.5;
const decay = 1e-7;

/**
 * Logistic regression on a title's character n-grams, learnt by stochastic gradient descent in the
 * order of the examples: no randomness. Suspect examples weigh as much as all genuine ones together.
 */
export class TextRegression {
  readonly #weights = new Float32Array(buckets);
  #base = 0;

  learn(examples: readonly Example[]): void {
    const suspect = examples.filter((one) => one.suspect).length;
    const balance = (examples.length - suspect) / Math.max(1, suspect);
    // Read crosswise, since a file's examples are all of one label.
    const stride = 7919;
    for (let round = 0; round < rounds; round++) {
      const step = rate / (1 + round);
      for (let i = 0; i < examples.length; i++) {
        const { text, suspect: label } = examples[(i * stride) % examples.length] as Example;
        const grams = gramsOf(text);
        const miss =
          (label ? 1 - this.#chance(grams) : -this.#chance(grams)) *
          (label ? Math.min(balance, 50) : 1);
        const change = Math.max(-5, Math.min(5, miss)) * step;
        this.#base += change * 0.1;
        const each = change / Math.sqrt(grams.length || 1);
        for (const gram of grams) {
          this.#weights[gram] = (this.#weights[gram] as number) * (1 - decay) + each;
        }
      }
    }
  }

  /** The chance, in the balance of the examples, that a title is suspect. */
  score(text: string): number {
    return this.#chance(gramsOf(text));
  }

  #chance(grams: readonly number[]): number {
    let total = this.#base;
    const share = 1 / Math.sqrt(grams.length || 1);
    for (const gram of grams) total += (this.#weights[gram] as number) * share;
    return 1 / (1 + Math.exp(-total));
  }
}

function gramsOf(text: string): number[] {
  const padded = ` ${text.toLowerCase().replace(/\s+/g, ' ').trim()} `;
  const grams: number[] = [];
  for (let size = shortest; size <= longest; size++) {
    for (let at = 0; at + size <= padded.length; at++) {
      let hash = 0x811c9dc5 ^ size;
      for (let i = at; i < at + size; i++)
        hash = Math.imul(hash ^ padded.charCodeAt(i), 0x01000193);
      grams.push((hash >>> 0) % buckets);
    }
  }
  return grams;
}
