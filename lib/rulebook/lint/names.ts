import { fold } from '../../text/fold.ts';
import type { Brand, Rulebook } from '../rulebook.ts';
import { isEverydayWord } from './everyday-words.ts';
import { titlesWith } from './examples.ts';
import type { Check, Finding } from './finding.ts';
import { mendBy } from './mend.ts';

interface Name {
  brand: Brand;
  text: string;
  folded: string;
  ambiguous: boolean;
  path: string;
  /** Where it is marked ambiguous. */
  mark: string;
}

/** Names that would be found where the brand isn't meant, or never at all. */
export const checkNames: Check = (rulebook, { titles }) => {
  const names = rulebook.brands.flatMap(namesOf);
  return [
    ...names.flatMap((name) => faultsOf(name, titles)),
    ...sharedNames(names),
    ...ownDenials(rulebook),
  ];
};

function namesOf(brand: Brand, position: number): Name[] {
  const path = `brands.${position}`;
  const name = (text: string, ambiguous: boolean | undefined, at: string, of: string): Name => ({
    brand,
    text,
    folded: fold(text.trim()).text,
    ambiguous: ambiguous ?? false,
    path: at,
    mark: `${of}.ambiguous`,
  });
  return [
    name(brand.name, brand.ambiguous, `${path}.name`, path),
    ...brand.aliases.map(({ text, ambiguous }, i) => {
      const at = `${path}.aliases.${i}`;
      return name(text, ambiguous, at, at);
    }),
  ];
}

function faultsOf(
  { brand, text, folded, ambiguous, path, mark }: Name,
  titles: readonly string[] | undefined,
): Finding[] {
  const company = [...(brand.company ?? []), ...brand.lines.flatMap(({ terms }) => terms)];
  if (ambiguous)
    return company.length > 0
      ? []
      : [{ level: 'error', rule: 'name-without-company', path, about: [text, brand.name] }];
  const rule = isEverydayWord(text)
    ? 'name-is-everyday-word'
    : isShort(folded)
      ? 'name-short'
      : undefined;
  if (!rule) return [];
  return [
    {
      level: rule === 'name-short' && folded.length >= 2 ? 'warning' : 'error',
      rule,
      path,
      about: [text, brand.name],
      examples: titlesWith(text, titles, company),
      mends: [mendBy('markAmbiguous', [text], mark, true)],
    },
  ];
}

/** One sign of a running script, or up to two Latin letters without a sign between. */
function isShort(folded: string): boolean {
  return /^[\p{L}\p{N}]{1,2}$/u.test(folded) && !/^[^\p{ASCII}]{2}$/u.test(folded);
}

function sharedNames(names: readonly Name[]): Finding[] {
  const first = new Map<string, Name>();
  return names.flatMap((name): Finding[] => {
    const other = first.get(name.folded);
    if (!other) first.set(name.folded, name);
    if (!other || other.brand === name.brand) return [];
    const both = name.ambiguous && other.ambiguous;
    return [
      {
        level: both ? 'warning' : 'error',
        rule: 'name-shared',
        path: name.path,
        about: [name.text, other.brand.name],
      },
    ];
  });
}

/** A denial that folds to a name silences the brand wherever it is named. */
function ownDenials({ brands }: Rulebook): Finding[] {
  return brands.flatMap((brand, i) => {
    const own = new Set(namesOf(brand, i).map(({ folded }) => folded));
    return (brand.unless ?? []).flatMap((text, j): Finding[] =>
      own.has(fold(text.trim()).text)
        ? [
            {
              level: 'error',
              rule: 'name-denied',
              path: `brands.${i}.unless.${j}`,
              about: [text, brand.name],
              mends: [mendBy('take', [text], `brands.${i}.unless.${j}`)],
            },
          ]
        : [],
    );
  });
}
