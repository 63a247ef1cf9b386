import { fold } from '../../text/fold.ts';
import type { Brand, Rulebook } from '../rulebook.ts';
import { isEverydayWord } from './everyday-words.ts';
import type { Check, Finding } from './finding.ts';

interface Name {
  brand: Brand;
  text: string;
  folded: string;
  ambiguous: boolean;
  path: string;
}

/** Names that would be found where the brand isn't meant, or never at all. */
export const checkNames: Check = (rulebook) => {
  const names = rulebook.brands.flatMap(namesOf);
  return [...names.flatMap(faultsOf), ...sharedNames(names), ...ownDenials(rulebook)];
};

function namesOf(brand: Brand, position: number): Name[] {
  const path = `brands.${position}`;
  const name = (text: string, ambiguous: boolean | undefined, at: string): Name => ({
    brand,
    text,
    folded: fold(text.trim()).text,
    ambiguous: ambiguous ?? false,
    path: at,
  });
  return [
    name(brand.name, brand.ambiguous, `${path}.name`),
    ...brand.aliases.map(({ text, ambiguous }, i) => name(text, ambiguous, `${path}.aliases.${i}`)),
  ];
}

function faultsOf({ brand, text, folded, ambiguous, path }: Name): Finding[] {
  if (ambiguous) {
    const hasCompany =
      (brand.company?.length ?? 0) > 0 || brand.lines.some(({ terms }) => terms.length > 0);
    return hasCompany
      ? []
      : [
          {
            level: 'error',
            rule: 'name-without-company',
            path,
            message: `“${text}” counts only in company, but ${brand.name} states no company and no line: it never counts.`,
            mend: 'Add words that stand beside the name where the brand is meant (`company`).',
          },
        ];
  }
  if (isEverydayWord(text)) {
    return [
      {
        level: 'error',
        rule: 'name-is-everyday-word',
        path,
        message: `“${text}” is an everyday word: as it stands it means ${brand.name} in every title.`,
        mend: 'Mark it `ambiguous`, and say in `company` beside which words the brand is meant.',
      },
    ];
  }
  if (!isShort(folded)) return [];
  return [
    {
      level: folded.length < 2 ? 'error' : 'warning',
      rule: 'name-short',
      path,
      message: `“${text}” is short: it is found in sizes, models and units of other goods too.`,
      mend: 'Mark it `ambiguous` unless nothing else is ever called so.',
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
        message: `“${name.text}” is a name of ${other.brand.name} too, so a listing would be of both.`,
        mend: 'Leave it to one of the two, or mark it `ambiguous` in both.',
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
              message: `“${text}” reads the same as a name of ${brand.name}: the brand is never meant.`,
              mend: 'Take it away, or add the words that make it mean something else.',
            },
          ]
        : [],
    );
  });
}
