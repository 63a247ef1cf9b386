import type { Check, Finding } from './finding.ts';

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
        message: `The identifier “${id}” stands here twice, so nothing can refer to either.`,
        mend: 'Give one of the two another identifier, or make them one.',
      },
    ];
  });
}
