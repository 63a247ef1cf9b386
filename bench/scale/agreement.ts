import { kappa } from '../../lib/statistics/agreement.ts';
import type { Random } from '../../lib/statistics/random.ts';
import type { Claim } from './claims.ts';

/** Two raters who both err, each in their own way, over two or three categories. */
export function agreement(random: Random): Claim[] {
  const categories = random.uniform() < 0.5 ? 2 : 3;
  const things = Math.round(random.logUniform(50, 500));
  const sizes = shares(
    Array.from({ length: categories }, (_, i) => (i === 0 ? 1 : random.logUniform(0.05, 1))),
  );
  const [first, second] = [rater(categories, random), rater(categories, random)];
  const chances = sizes.map((_, i) =>
    sizes.map((_, j) =>
      sizes.reduce((sum, size, is) => sum + size * at(first, is, i) * at(second, is, j), 0),
    ),
  );
  const rows = chances.map(total);
  const columns = sizes.map((_, j) => total(chances.map((row) => row[j] ?? 0)));
  const observed = total(sizes.map((_, i) => at(chances, i, i)));
  const expected = total(rows.map((row, i) => row * (columns[i] ?? 0)));

  const table = sizes.map(() => sizes.map(() => 0));
  for (let n = 0; n < things; n += 1) {
    const row = draw(rows, random);
    const counts = table[row];
    const column = draw(shares(chances[row] ?? []), random);
    if (counts) counts[column] = (counts[column] ?? 0) + 1;
  }
  return [
    {
      figure: 'agreement (kappa)',
      kind: `${categories} categories, ${things < 150 ? 'few' : 'many'} ratings`,
      truth: (observed - expected) / (1 - expected),
      interval: (confidence) => kappa(table, confidence)?.interval,
    },
  ];
}

/** The chances of saying each category where each is true: right four times of five or better. */
function rater(categories: number, random: Random): number[][] {
  return Array.from({ length: categories }, (_, is) => {
    const right = 0.8 + 0.195 * random.uniform();
    const wrong = shares(
      Array.from({ length: categories }, (_, said) => (said === is ? 0 : 0.01 + random.uniform())),
    );
    return wrong.map((share, said) => (said === is ? right : (1 - right) * share));
  });
}

const at = (table: readonly (readonly number[])[], row: number, column: number) =>
  table[row]?.[column] ?? 0;

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

function shares(weights: readonly number[]): number[] {
  const all = total(weights);
  return weights.map((weight) => weight / all);
}

function draw(chances: readonly number[], random: Random): number {
  let left = random.uniform();
  const drawn = chances.findIndex((chance) => {
    left -= chance;
    return left < 0;
  });
  return drawn < 0 ? chances.length - 1 : drawn;
}
