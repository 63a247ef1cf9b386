import { fold } from '../../text/fold.ts';
import type { Brand, Line } from '../rulebook.ts';
import type { Check, Finding } from './finding.ts';
import { type Mend, mendBy } from './mend.ts';

/** Lines that never speak, and lines of a brand that speak of the same words differently. */
export const checkLines: Check = (rulebook) =>
  rulebook.brands.flatMap((brand, i) => [
    ...brand.lines.flatMap((line, j) => unheard(line, `brands.${i}.lines.${j}`)),
    ...overlapping(brand, `brands.${i}.lines`),
  ]);

function unheard(line: Line, path: string): Finding[] {
  if (line.terms.length === 0) {
    return [
      {
        level: 'error',
        rule: 'line-empty',
        path: `${path}.terms`,
        about: [line.name],
        mends: [mendBy('takeLine', [line.name], path)],
      },
    ];
  }
  const denied = (line.unless ?? []).map((text) => fold(text).text);
  return line.terms.flatMap((text, i): Finding[] =>
    denied.includes(fold(text).text)
      ? [
          {
            level: 'error',
            rule: 'line-denied',
            path: `${path}.terms.${i}`,
            about: [text, line.name],
            mends: [mendBy('take', [text], `${path}.unless.${denied.indexOf(fold(text).text)}`)],
          },
        ]
      : [],
  );
}

/** The same word in two lines with different floors: only the lower one ever counts. */
function overlapping(brand: Brand, path: string): Finding[] {
  const lines = brand.lines.map((line) => ({
    line,
    unless: new Set((line.unless ?? []).map((text) => fold(text).text)),
  }));
  const byTerm = new Map<string, (typeof lines)[number]>();
  const told = new Set<string>();
  return lines.flatMap((one, i): Finding[] =>
    one.line.terms.flatMap((text): Finding[] => {
      const term = fold(text).text;
      const other = byTerm.get(term);
      if (!other) {
        byTerm.set(term, one);
        return [];
      }
      const pair = `${other.line.id} ${one.line.id}`;
      const same = other === one || other.line.floor?.amount === one.line.floor?.amount;
      if (same || one.unless.has(term) || other.unless.has(term) || told.has(pair)) return [];
      told.add(pair);
      const leaveTo = (keeper: typeof one, loser: typeof one): Mend => {
        const at = lines.indexOf(loser);
        const word = loser.line.terms.findIndex((one) => fold(one).text === term);
        return mendBy('leaveTo', [text, keeper.line.name], `${path}.${at}.terms.${word}`);
      };
      return [
        {
          level: 'warning',
          rule: 'lines-overlap',
          path: `${path}.${i}.terms`,
          about: [text, brand.name, other.line.name, one.line.name],
          mends: [leaveTo(other, one), leaveTo(one, other)],
        },
      ];
    }),
  );
}
