import { fold } from '../../text/fold.ts';
import type { Brand, Line } from '../rulebook.ts';
import type { Check, Finding } from './finding.ts';

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
        message: `The line “${line.name}” has no words, so no listing is ever of it.`,
        mend: 'Add the words that titles use for it, or take the line away.',
      },
    ];
  }
  const denied = new Set((line.unless ?? []).map((text) => fold(text).text));
  return line.terms.flatMap((text, i): Finding[] =>
    denied.has(fold(text).text)
      ? [
          {
            level: 'error',
            rule: 'line-denied',
            path: `${path}.terms.${i}`,
            message: `“${text}” stands among the words of “${line.name}” and among those that silence it.`,
            mend: 'Take it away on one of the two sides.',
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
      return [
        {
          level: 'warning',
          rule: 'lines-overlap',
          path: `${path}.${i}.terms`,
          message: `“${text}” means ${brand.name}’s “${other.line.name}” and “${one.line.name}” at once; of their floors only the lower counts.`,
          mend: 'Leave the word to one of the two lines, or name it in `unless` of the general one.',
        },
      ];
    }),
  );
}
