import type { Check, Finding } from './finding.ts';
import { type Mend, mendBy } from './mend.ts';

/** Identifiers are what reports, records and exceptions refer to: each must be one thing. */
export const checkIdentifiers: Check = (rulebook) => [
  ...repeated('brands', rulebook.brands),
  ...repeated('phrases', rulebook.phrases),
  ...repeated('saleChannels', rulebook.saleChannels ?? []),
  ...rulebook.brands.flatMap((brand, i) => repeated(`brands.${i}.lines`, brand.lines)),
];

function repeated(path: string, things: readonly { id: string }[]): Finding[] {
  const known = new Set<string>();
  return things.flatMap(({ id }, i): Finding[] => {
    if (!known.has(id)) {
      known.add(id);
      return [];
    }
    return [
      {
        level: 'error',
        rule: 'identifier-repeated',
        path: `${path}.${i}.id`,
        about: [id],
        mends: [anotherIdentifier(id, `${path}.${i}.id`, known)],
      },
    ];
  });
}

function anotherIdentifier(id: string, path: string, known: ReadonlySet<string>): Mend {
  let count = 2;
  while (known.has(`${id}-${count}`)) count += 1;
  const other = `${id}-${count}`;
  return mendBy('write', [other], path, other);
}
