import { judged } from '../../lib/signals/judged-weights.ts';

/**
 * The weights that labelled listings may move. Not among them: the prior and the levels, which
 * listings gathered by their label can't tell; what only a listing's place says, since in the data a
 * place gives the label away; and what the brand field says, since no suspect listing there has one.
 */
const roots = [
  'priceUnderFloor',
  'phrase',
  'phraseWithoutBrand',
  'disguise',
  'keywordStuffing',
  'codedName',
  'overInsistence',
  'compatibility',
] as const;

export const fittedPaths: readonly string[] = roots.flatMap((root) => pathsIn(judged[root], root));

function pathsIn(value: unknown, path: string): string[] {
  if (typeof value === 'number') return path.endsWith('.below') || value === 0 ? [] : [path];
  return Object.entries(value as object).flatMap(([key, member]) =>
    pathsIn(member, `${path}.${key}`),
  );
}

export function judgedAt(path: string): number {
  return path
    .split('.')
    .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], judged) as number;
}
